import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { apps } from '../support/cacheReplicas.ts';
import { startGateway } from '../support/gateway.ts';
import { accept, type Part, partsOf } from '../support/parts.ts';
import { posted } from '../support/posted.ts';

const cache = { url: 'memory:' };

describe('while Graph refuses', () => {
  const old = { ...cache, lifetimeFactor: 0.0001, staleMs: 60_000 };

  it.each([
    ['throttles', { status: 429, retryAfter: '30' }],
    ['is away', { status: 503 }],
    ['breaks off', { reset: true }],
  ] as const)('an old answer is shown and marked: it %s', async (_, effect) => {
    const { execute, executeWithErrors, sandbox } = await startGateway({}, { cache: old });
    const first = await execute(apps);
    await pause(40);
    sandbox.faults.inject({ share: 1, effect });
    const second = await executeWithErrors(apps);
    expect(second).toMatchObject({
      data: first.data,
      extensions: { cache: { stale: true, ageSeconds: 0 } },
    });
    expect(second.errors).toBeUndefined();
    expect(second.cost.throttledMs).toBe(0);
  });

  it('is marked from the part of an answer on that brings what is old', async () => {
    // Summaries are new for 60 ms, apps for five times as long.
    const { execute, gateway, sandbox } = await startGateway(
      {},
      { cache: { ...cache, lifetimeFactor: 0.001, staleMs: 60_000 } },
    );
    await execute(apps);
    await pause(70);
    sandbox.faults.inject({ share: 1, effect: { status: 429, retryAfter: '30' } });
    const query =
      '{ mobileApps(first: 5) { nodes { id displayName ... @defer { installSummary { failedDeviceCount } } } } }';
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted({ query }, { accept: accept.multipart }),
    );
    const parts: Part[] = [];
    for await (const part of partsOf(response)) parts.push(part);
    expect(parts[0]?.extensions).not.toHaveProperty('cache');
    expect(parts.at(-1)?.extensions).toMatchObject({ cache: { stale: true } });
    expect(JSON.stringify(parts)).not.toContain('errors');
  });

  it('is marked where Graph is left alone, and nothing is sent', async () => {
    const { execute, executeWithErrors, gateway, sandbox, requests } = await startGateway({}, { cache: old });
    await execute(apps);
    await pause(40);
    sandbox.faults.inject({ share: 1, effect: { status: 503 } });
    const isLeftAlone = async () => {
      await executeWithErrors(apps);
      return gateway.upstreamState().circuits.beta;
    };
    await expect.poll(isLeftAlone).toBe('open');
    const { errors, extensions, cost } = await executeWithErrors(apps);
    expect(errors).toBeUndefined();
    expect(extensions).toMatchObject({ cache: { stale: true } });
    expect(cost).toMatchObject({ upstreamRequests: 0, cacheHits: 6 });
    expect(requests()).toEqual([]);
  });

  it('is not there after a change, although what it was before is', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway(
      {},
      { cache: old, limits: { deadlineMs: 100 } },
    );
    const { data } = await execute<{ mobileApps: { nodes: { id: string }[] } }>(apps);
    const app = data.mobileApps.nodes[0]?.id;
    await execute(
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 77 }) { __typename } }`,
    );
    sandbox.faults.inject({ share: 1, effect: { status: 429, retryAfter: '30' } });
    const { errors, extensions } = await executeWithErrors(apps);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'THROTTLED' });
    expect(extensions).not.toHaveProperty('cache');
  });

  it('a tenant that is paused is not asked at all', async () => {
    const { execute, executeWithErrors, sandbox, requests } = await startGateway({}, { cache: old });
    await execute(apps);
    await pause(40);
    sandbox.faults.inject({ share: 1, effect: { status: 429, retryAfter: '30' } });
    await executeWithErrors(apps);
    await executeWithErrors(apps);
    expect(requests()).toEqual([]);
  });

  it('an old answer is shown at once where the budget is spent, and what is there of it is used', async () => {
    const { execute, executeWithErrors, requests } = await startGateway(
      { throttle: false },
      { cache: old, budget: { requests: 9, windowMs: 2_000 } },
    );
    const first = await execute(apps);
    await pause(40);
    const second = await executeWithErrors(apps);
    expect(second).toMatchObject({ data: first.data, extensions: { cache: { stale: true } } });
    expect(second.errors).toBeUndefined();
    expect(second.cost).toMatchObject({ batchedItems: 2, cacheHits: 3, throttledMs: 0 });
    expect(requests()).toHaveLength(2);
  });

  it('nothing older than permitted is shown', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway(
      {},
      { cache: { ...old, staleMs: 10 }, limits: { deadlineMs: 100 } },
    );
    await execute(apps);
    await pause(80);
    sandbox.faults.inject({ share: 1, effect: { status: 429, retryAfter: '30' } });
    const { errors, extensions } = await executeWithErrors(apps);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'THROTTLED' });
    expect(extensions).not.toHaveProperty('cache');
  });

  it('an answer that is new bears no mark', async () => {
    const { executeWithErrors } = await startGateway({}, { cache });
    await executeWithErrors(apps);
    expect((await executeWithErrors(apps)).extensions).not.toHaveProperty('cache');
  });
});
