import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { apps } from '../support/cacheReplicas.ts';
import { startGateway } from '../support/gateway.ts';
import { posted } from '../support/posted.ts';
import { pagesByReport } from '../support/reports.ts';
import { startSignedIn } from '../support/signedIn.ts';

const cache = { url: 'memory:' };

describe('a cache in memory', () => {
  it('is not there unless it is asked for', async () => {
    const { execute, requests } = await startGateway();
    await execute(apps);
    const { cost } = await execute(apps);
    expect(requests()).toHaveLength(2);
    expect(cost).not.toHaveProperty('cacheHits');
  });

  it('answers what was asked before without a request, and says so', async () => {
    const { execute, requests } = await startGateway({}, { cache });
    const first = await execute(apps);
    expect(first.cost).toMatchObject({ upstreamRequests: 2, cacheHits: 0 });
    const second = await execute(apps);
    expect(second.data).toEqual(first.data);
    expect(second.cost).toMatchObject({ upstreamRequests: 0, batches: 0, cacheHits: 6 });
    expect(requests()).toEqual([]);
  });

  it('sends on what it does not have, in one batch', async () => {
    const { execute, requests } = await startGateway({}, { cache });
    await execute('{ mobileApps(first: 2) { nodes { id installSummary { failedDeviceCount } } } }');
    const { cost } = await execute(
      '{ mobileApps(first: 8) { nodes { id installSummary { failedDeviceCount } } } }',
    );
    expect(cost).toMatchObject({ cacheHits: 2, batchedItems: 6, upstreamRequests: 2 });
    expect(requests()).toHaveLength(2);
  });

  it('lets many who ask the same at the same time wait for one', async () => {
    const { execute, sandbox } = await startGateway(
      { latencyMs: 30, mode: 'live' },
      { cache, installStatusSource: 'reports' },
    );
    const query = '{ mobileAppInstallSummaries(first: 5) { nodes { failedDeviceCount } } }';
    const answers = await Promise.all(Array.from({ length: 30 }, () => execute(query)));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(answers.filter(({ cost }) => cost.cacheHits === 0)).toHaveLength(1);
    expect(pagesByReport(sandbox.log.requests)).toEqual({ getAppsInstallSummaryReport: 1 });
  });

  it('goes on when the one that asked for all of them goes away', async () => {
    const { gateway, sandbox, execute } = await startGateway({ latencyMs: 60 }, { cache });
    const leader = new AbortController();
    const query = '{ mobileApps(first: 3) { nodes { id } } }';
    const { signal } = leader;
    const left = gateway.fetch('http://gateway.test/graphql', { ...posted({ query }), signal });
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBe(1);
    const others = Promise.all([execute(query), execute(query), execute(query)]);
    await pause(10);
    leader.abort();
    await Promise.allSettled([left]);
    const costs = (await others).map(({ cost }) => cost.upstreamRequests);
    expect(costs.sort()).toEqual([0, 0, 1]);
  });

  it('keeps answers for as long as their kind permits', async () => {
    // Apps for 300 ms, summaries for 60.
    const { execute } = await startGateway({}, { cache: { ...cache, lifetimeFactor: 0.001 } });
    await execute(apps);
    expect((await execute(apps)).cost).toMatchObject({ cacheHits: 6 });
    await pause(70);
    expect((await execute(apps)).cost).toMatchObject({ cacheHits: 1, batchedItems: 5 });
    await pause(250);
    expect((await execute('{ mobileApps(first: 5) { nodes { id displayName } } }')).cost).toMatchObject({
      cacheHits: 0,
    });
  });

  it('keeps nothing that went wrong, and pages of a list that broke off only as far as they came', async () => {
    const { execute, executeWithErrors, sandbox, requests } = await startGateway(
      { pageSize: 2 },
      { cache, limits: { retries: 0, backoffMs: 1 } },
    );
    const list = '{ mobileApps(first: 5) { nodes { id } } }';
    sandbox.faults.inject({ match: { path: 'skiptoken' }, effect: { status: 500 }, times: 2 });
    for (let turn = 0; turn < 2; turn += 1) {
      const { errors, cost } = await executeWithErrors(list);
      expect(errors?.[0]?.extensions?.code).toBe('INCOMPLETE');
      expect(cost.cacheHits).toBe(turn);
    }
    await execute(list);
    expect(requests().every((request) => request.includes('skiptoken'))).toBe(true);
    await execute(list);
    expect(requests()).toEqual([]);
  });
});

describe('where the gateway signs in as an app', () => {
  it('a renewed token reads what the one before it has read', async () => {
    // A token is renewed when a quarter of its life is left.
    const { ask, upstreamRequests, tokenRequests } = await startSignedIn(
      'client-credentials',
      { tokenLifetime: 6 },
      {},
      { cache },
    );
    await ask();
    const renewed = async () => {
      await ask();
      return tokenRequests().length;
    };
    await expect.poll(renewed, { timeout: 9_000, interval: 200 }).toBe(2);
    await ask();
    expect(upstreamRequests()).toHaveLength(1);
  });
});
