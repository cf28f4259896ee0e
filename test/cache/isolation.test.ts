import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { startMarkedUpstream } from '../support/markedUpstream.ts';
import { describeWithRedis, startRedis } from '../support/redis.ts';
import { askReplica, startReplicas } from '../support/replicas.ts';

const query =
  '{ mobileApps(first: 4) { nodes { displayName deviceStatuses(first: 2) { nodes { deviceName userName } } } } }';
const users = 40;

/** Graph that marks each text with the name of whom it was read for. */
const startMarked = async (mode: 'classic' | 'live') => {
  const sandbox = await startSandbox({ mode, apps: 6, devices: 30, throttle: false, latencyMs: 5 });
  const marked = await startMarkedUpstream(sandbox);
  onTestFinished(async () => {
    marked.close();
    await sandbox.close();
  });
  return { sandbox, rootUrl: marked.url };
};

const marksIn = (answer: unknown) => new Set(JSON.stringify(answer).match(/#user-\d+/g));

describe('what is kept of one token', () => {
  it('is not shown to a forger who knows all of its claims', async () => {
    const { sandbox, rootUrl } = await startMarked('classic');
    const gateway = createGateway({ rootUrl, cache: { url: 'memory:' }, logging: false });
    onTestFinished(async () => gateway.dispose());
    const token = sandbox.tokenFor({ user: 'user-1@contoso.example' });
    const answer = await askReplica(gateway, query, token);
    expect(marksIn(answer)).toEqual(new Set(['#user-1']));
    expect((await askReplica(gateway, query, token)).extensions.cost.upstreamRequests).toBe(0);
    sandbox.log.clear();

    const [head, claims, signature = ''] = token.split('.');
    for (const forged of [
      `${head}.${claims}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      `${head}.${claims}.`,
      `${head}.${claims}`,
    ]) {
      const { errors, data } = await askReplica(gateway, query, forged);
      expect(data).toEqual({ mobileApps: null });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    // Graph was asked each time: it is the one who knows.
    expect(sandbox.log.requests).toHaveLength(3);
  });

  it('is not shown for a token that has ended', async () => {
    const { sandbox, rootUrl } = await startMarked('classic');
    const gateway = createGateway({ rootUrl, cache: { url: 'memory:' }, logging: false });
    onTestFinished(async () => gateway.dispose());
    const ended = sandbox.tokenFor({ user: 'user-1@contoso.example', expired: true });
    await askReplica(gateway, query, ended);
    const { errors } = await askReplica(gateway, query, ended);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(sandbox.log.requests).toHaveLength(2);
  });
});

const isolates = (mode: 'classic' | 'live', url?: () => Promise<string>) => async () => {
  const { sandbox, rootUrl } = await startMarked(mode);
  const cache = { url: url ? await url() : 'memory:' };
  const replicas = startReplicas(url ? 3 : 1, cache, { rootUrl });
  const tokens = Array.from({ length: users }, (_, index) =>
    sandbox.tokenFor({ app: `app of user-${index}`, user: `user-${index}@contoso.example` }),
  );
  const ask = async (token: string, index: number, round: number) => {
    const user = `user-${index}`;
    const answer = await askReplica(replicas[(index + round) % replicas.length], query, token);
    expect([...marksIn(answer)], user).toEqual([`#${user}`]);
    return answer.extensions.cost;
  };
  const all = (round: number) => Promise.all(tokens.map((token, index) => ask(token, index, round)));
  await all(0);
  sandbox.log.clear();
  // In the second round everything is there, each in its own place.
  for (const cost of await all(1)) expect(cost.upstreamRequests).toBe(0);
  expect(sandbox.log.requests).toEqual([]);
};

describe(`of ${users} users who ask the same at the same time, none sees what another one has read`, () => {
  it.each(['classic', 'live'] as const)('in memory (%s)', (mode) => isolates(mode)());
});

describeWithRedis(`the same, behind three replicas with one Redis`, () => {
  it.each(['classic', 'live'] as const)('%s', (mode) =>
    isolates(mode, async () => (await startRedis()).url)(),
  );
});
