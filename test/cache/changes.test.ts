import { describe, expect, it } from 'vitest';
import { apps } from '../support/cacheReplicas.ts';
import { startGateway } from '../support/gateway.ts';

const cache = { url: 'memory:' };

describe('a change', () => {
  const change = (app: string) =>
    `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 77 }) { ... on MobileAppInstallSummary { failedDeviceCount } } }`;
  const summary = (app: string) =>
    `{ mobileApp(id: "${app}") { displayName installSummary { failedDeviceCount installedDeviceCount } } }`;

  it('is seen by the next who asks, and what it did not touch stays', async () => {
    const { execute } = await startGateway({}, { cache });
    const { data } = await execute<{ mobileApps: { nodes: { id: string }[] } }>(apps);
    const [changed = '', other = ''] = data.mobileApps.nodes.map(({ id }) => id);
    await execute(summary(changed));
    await execute(summary(other));
    await execute(change(changed));
    const after = await execute(summary(changed));
    expect(after.data).toMatchObject({ mobileApp: { installSummary: { failedDeviceCount: 77 } } });
    expect(after.cost).toMatchObject({ cacheHits: 0 });
    expect((await execute(summary(other))).cost).toMatchObject({ upstreamRequests: 0 });
    // Lists of all apps and the summaries among them are asked for again; those of other apps are not.
    expect((await execute(apps)).cost).toMatchObject({ cacheHits: 4 });
  });

  it('reaches the rows that reports have of its app', async () => {
    const { execute } = await startGateway({}, { cache, installStatusSource: 'reports' });
    const list = '{ mobileAppInstallSummaries(first: 3) { nodes { failedDeviceCount app { id } } } }';
    const { data } = await execute<{ mobileAppInstallSummaries: { nodes: { app: { id: string } }[] } }>(list);
    const app = data.mobileAppInstallSummaries.nodes[0]?.app.id ?? '';
    await execute(summary(app));
    await execute(change(app));
    expect((await execute(list)).cost.upstreamRequests).toBeGreaterThan(0);
    expect((await execute(summary(app))).data).toMatchObject({
      mobileApp: { installSummary: { failedDeviceCount: 77 } },
    });
  });

  it('is seen by who asks after it, though somebody who asked before still waits', async () => {
    const { execute, sandbox } = await startGateway({}, { cache });
    const { data } = await execute<{ mobileApps: { nodes: { id: string }[] } }>(apps);
    const app = data.mobileApps.nodes[0]?.id ?? '';
    const read = `{ mobileApp(id: "${app}") { installSummary { failedDeviceCount } } }`;
    await execute(change(app));
    sandbox.faults.inject({
      match: { path: 'installSummary', method: 'GET' },
      times: 1,
      effect: { delayMs: 400 },
    });
    const before = execute(read);
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBeGreaterThan(0);
    await execute(change(app));
    const after = await execute(read);
    expect(after.data).toMatchObject({ mobileApp: { installSummary: { failedDeviceCount: 77 } } });
    expect(after.cost).toMatchObject({ cacheHits: 0 });
    // What arrives late is not shown to others either.
    expect((await before).cost).toMatchObject({ cacheHits: 0 });
    expect((await execute(read)).cost).toMatchObject({ upstreamRequests: 1 });
  });

  it('that Graph refused removes nothing', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway({}, { cache });
    const { data } = await execute<{ mobileApps: { nodes: { id: string }[] } }>(apps);
    const app = data.mobileApps.nodes[0]?.id ?? '';
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 403 } });
    await executeWithErrors(change(app));
    expect((await execute(apps)).cost).toMatchObject({ upstreamRequests: 0, cacheHits: 6 });
  });
});
