import { expect, it } from 'vitest';
import { childrenOf } from '../support/childrenOf.ts';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { keptConnection } from '../support/keptConnection.ts';
import { bearer, posted } from '../support/posted.ts';

const apps = '{ mobileApps(first: 3) { nodes { id installSummary { failedDeviceCount } } } }';

/** Two workers with memories of their own, and a connection to each. */
const startWorkers = async () => {
  const { sandbox, url, says, pid } = await startGatewayProcess({ WORKERS: '2', CACHE_URL: 'memory:' });
  await says(/Workers: 2/);
  const askers = [keptConnection(), keptConnection()].map((connection) => async (query: string) => {
    const { text } = await connection(url, posted({ query }, bearer(sandbox.token)));
    const { data, errors, extensions } = JSON.parse(text);
    expect(errors).toBeUndefined();
    return { text: JSON.stringify(data), hits: extensions.cost.cacheHits };
  });
  const [one, other] = askers;
  if (!one || !other) throw new Error('There are two.');
  return { sandbox, one, other, workers: childrenOf(pid) };
};

it('what one worker changes, the others show nothing from before of', async () => {
  const { one, other } = await startWorkers();
  const first = await one(apps);
  expect(await other(apps)).toMatchObject({ hits: 0 });
  expect([await one(apps), await other(apps)]).toMatchObject([{ hits: 4 }, { hits: 4 }]);
  const app = /"id":"([^"]+)"/.exec(first.text)?.[1];
  for (let failed = 71; failed < 91; failed += 1) {
    const [changing, reading] = failed % 2 === 0 ? [one, other] : [other, one];
    await changing(
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: ${failed} }) { __typename } }`,
    );
    const { text, hits } = await reading(apps);
    expect(text).toContain(`"failedDeviceCount":${failed}`);
    // The other two apps’ are what they were.
    expect(hits).toBe(2);
    await changing(apps);
  }
});

it('a change does not wait for ever for a worker that does not hear', async () => {
  const { one, other, workers } = await startWorkers();
  const { text } = await one(apps);
  await other(apps);
  const app = /"id":"([^"]+)"/.exec(text)?.[1];
  const change = (asker: typeof one) =>
    asker(
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 7 }) { __typename } }`,
    );
  const [halted = 0] = workers;
  process.kill(halted, 'SIGSTOP');
  // One of the two is halted, and who asks it is answered when it goes on.
  const answered: string[] = [];
  const changes = [one, other].map(async (asker) => answered.push((await change(asker)).text));
  await expect.poll(() => answered.length).toBe(1);
  process.kill(halted, 'SIGCONT');
  await Promise.all(changes);
  for (const asker of [one, other]) expect((await asker(apps)).text).toContain('"failedDeviceCount":7');
});
