import { expect, it } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { mostAtOnce, questionsIn, roundTrips } from './support/upstreamLog.ts';

const fields = 'installSummary { installedDeviceCount }';

/** Aliased lookups of as many apps, none of which needs to exist. */
const lookups = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `app${index}: mobileApp(id: "${index}") { id }`).join(' ')} }`;

it('sends a single read alone, without an envelope', async () => {
  const { execute, requests } = await startGateway();
  const { data } = await execute('{ mobileApp(id: "nobody") { id } }');
  expect(data).toEqual({ mobileApp: null });
  expect(requests()).toEqual(['GET /beta/deviceAppManagement/mobileApps/nobody?$select=id']);
});

it.each([
  [2, [2]],
  [20, [20]],
  [21, [20]],
  [45, [20, 20, 5]],
])('sends %i reads in batches of at most twenty', async (count, sizes) => {
  const { execute, sandbox } = await startGateway();
  const { cost } = await execute(lookups(count));
  const { requests } = sandbox.log;
  expect(requests.flatMap(({ items }) => (items ? [items.length] : []))).toEqual(sizes);
  // The one read that is left over needs no envelope either.
  expect(requests.filter(({ items }) => !items)).toHaveLength(
    count - sizes.reduce((sum, size) => sum + size),
  );
  expect(questionsIn(requests)).toHaveLength(count);
  expect(cost).toMatchObject({ upstreamRequests: requests.length, batches: sizes.length });
});

it('waits for two round trips, not for eleven, to read 200 apps with their summaries', async () => {
  const { execute, sandbox } = await startGateway({ apps: 200, latencyMs: 150, throttle: false });
  // The first question of a process also finds out whether the paths exist, one batch ahead of the others.
  await execute(`{ mobileApps(first: 1) { nodes { ${fields} } } }`);
  const { data } = await execute<{ mobileApps: { nodes: { installSummary: object | null }[] } }>(
    `{ mobileApps(first: 200) { nodes { ${fields} } } }`,
  );
  expect(data.mobileApps.nodes).toHaveLength(200);
  expect(data.mobileApps.nodes.every(({ installSummary }) => installSummary !== null)).toBe(true);
  expect(sandbox.log.requests).toHaveLength(1 + 10);
  expect(roundTrips(sandbox.log.requests)).toBe(2);
});

it('keeps no more requests under way at once than it may', async () => {
  const { execute, sandbox } = await startGateway(
    { latencyMs: 30, throttle: false },
    { limits: { concurrency: 3 } },
  );
  await execute(lookups(200));
  expect(sandbox.log.requests).toHaveLength(10);
  expect(mostAtOnce(sandbox.log.requests)).toBe(3);
});

it('asks once what is asked twice', async () => {
  const { execute, sandbox } = await startGateway();
  const { data } = await execute(`{
    a: mobileApps(first: 3) { nodes { id ${fields} } }
    b: mobileApps(first: 3) { nodes { id ${fields} } }
  }`);
  expect(data.a).toEqual(data.b);
  const urls = questionsIn(sandbox.log.requests).map(({ url }) => url);
  expect(urls).toHaveLength(1 + 3);
  expect(new Set(urls).size).toBe(urls.length);
});

it('never mixes versions in a batch', async () => {
  const { execute, sandbox } = await startGateway();
  const { data } = await execute<{
    managedDeviceMobileAppConfigurations: { nodes: { id: string }[] };
    iosLobAppProvisioningConfigurations: { nodes: { id: string }[] };
  }>(`{
    managedDeviceMobileAppConfigurations(first: 2) { nodes { id } }
    iosLobAppProvisioningConfigurations(first: 2) { nodes { id } }
  }`);
  const managed = data.managedDeviceMobileAppConfigurations.nodes;
  const ios = data.iosLobAppProvisioningConfigurations.nodes;
  const status = 'managedDeviceMobileAppConfigurationUserStatus';
  await execute(`{
    ${managed.map(({ id }, i) => `m${i}: ${status}(managedDeviceMobileAppConfigurationId: "${id}", id: "x") { id }`)}
    ${ios.map(({ id }, i) => `i${i}: ${status}(iosLobAppProvisioningConfigurationId: "${id}", id: "x") { id }`)}
  }`);
  expect(
    sandbox.log.requests.map(({ url, items = [] }) => [url, items.map((item) => item.url.split('/')[2])]),
  ).toEqual([
    ['/v1.0/$batch', ['mobileAppConfigurations', 'mobileAppConfigurations']],
    ['/beta/$batch', ['iosLobAppProvisioningConfigurations', 'iosLobAppProvisioningConfigurations']],
  ]);
});

it('puts a read whose address is too long for a URL into a batch, even when it is alone', async () => {
  const { execute, sandbox } = await startGateway();
  const names = Array.from({ length: 200 }, (_, index) => `"A rather long name of an app ${index}"`);
  const { data } = await execute(
    `{ mobileApps(filter: { displayName: { in: [${names}] } }) { nodes { id } } }`,
  );
  expect(data).toEqual({ mobileApps: { nodes: [] } });
  expect(sandbox.log.requests.map(({ url, items }) => [url, items?.length])).toEqual([['/beta/$batch', 1]]);
});
