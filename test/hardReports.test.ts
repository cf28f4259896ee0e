import { expect, it } from 'vitest';
import { hard } from '../sandbox/options.ts';
import { at } from './support/at.ts';
import { everyPage, type PartOfList } from './support/everyPage.ts';
import { startGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';

interface Status {
  readonly id: string;
  readonly deviceId: string;
  readonly userPrincipalName: string;
  readonly lastSyncDateTime: string;
}

const size = { devices: 100_000, throttle: false, logSize: 5_000 } as const;

it('walks 100,000 rows, all hard switches on, without losing or doubling one', {
  timeout: 180_000,
}, async () => {
  const { execute, sandbox } = await startGateway(
    { ...hard, ...size, mode: 'live' },
    { installStatusSource: 'reports' },
  );
  const app = await upstreamOf(sandbox).app('Contoso Field Service');
  let sent = 0;
  const { nodes, parts } = await everyPage(async (after) => {
    const { data, cost } = await execute<{ mobileApp: { deviceStatuses: PartOfList<Status> } }>(
      `query ($app: ID!, $after: String) { mobileApp(id: $app) {
        deviceStatuses(first: 1000, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { id deviceId userPrincipalName lastSyncDateTime }
        }
      } }`,
      { app, after },
    );
    sent += cost.upstreamRequests;
    return data.mobileApp.deviceStatuses;
  });
  expect(parts.length).toBeLessThanOrEqual(101);
  expect(nodes).toHaveLength(100_000);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(100_000);
  // More than 2,600 pages of 50 rows, some twenty in a batch; and the app, once for each part.
  expect(sent).toBeLessThan(1_200);

  // What the paths said of the same tenant, when they still answered.
  const { sandbox: before } = await startGateway({ ...size, mode: 'classic' });
  const known = await upstreamOf(before).all(
    `mobileApps/${app}/deviceStatuses?$select=deviceId,userPrincipalName,lastSyncDateTime`,
  );
  const shown = new Map(nodes.map((node) => [`${node.deviceId} ${node.userPrincipalName}`, node]));
  const wrong = known.filter(
    ({ deviceId, userPrincipalName, lastSyncDateTime }) =>
      shown.get(`${deviceId} ${userPrincipalName}`)?.lastSyncDateTime !== lastSyncDateTime,
  );
  expect(known).toHaveLength(100_000);
  expect(wrong).toEqual([]);
});

it('waits by itself when a throttled report does not say how long, and answers completely', async () => {
  const { execute, sandbox } = await startGateway(
    { ...hard, mode: 'live', devices: 600, throttle: false },
    { installStatusSource: 'reports', limits: { backoffMs: 5 } },
  );
  const app = await upstreamOf(sandbox).app('Contoso Field Service');
  sandbox.faults.inject({
    match: { path: 'retrieveDeviceAppInstallationStatusReport' },
    share: 0.3,
    effect: { status: 429, retryAfter: 'absent' },
  });
  const { data, cost } = await execute<{ mobileApp: { deviceStatuses: { nodes: Status[] } } }>(
    'query ($app: ID!) { mobileApp(id: $app) { deviceStatuses(first: 1000) { nodes { id } } } }',
    { app },
  );
  const ids = data.mobileApp.deviceStatuses.nodes.map(({ id }) => id);
  expect(ids).toHaveLength(600);
  expect(new Set(ids).size).toBe(600);
  expect(cost.retries).toBeGreaterThan(0);
  expect(cost.upstreamRequests).toBe(sandbox.log.requests.length);
  expect(at(sandbox.log.requests, 0).url).toContain('/mobileApps/');
});
