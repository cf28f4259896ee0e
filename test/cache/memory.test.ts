import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { accept, type Part, partsOf } from '../support/parts.ts';
import { posted } from '../support/posted.ts';
import { pagesByReport } from '../support/reports.ts';
import { startSignedIn } from '../support/signedIn.ts';

const cache = { url: 'memory:' };
const apps = '{ mobileApps(first: 5) { nodes { id displayName installSummary { failedDeviceCount } } } }';

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
    const left = gateway.fetch('http://gateway.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leader.signal,
    });
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

  it('is bounded: what was not used for longest goes, and what is too large is not kept', async () => {
    const small = await startGateway({}, { cache: { ...cache, entryBytes: 100 } });
    await small.execute(apps);
    expect((await small.execute(apps)).cost).toMatchObject({ cacheHits: 0, upstreamRequests: 2 });

    const tight = await startGateway({}, { cache: { ...cache, memoryBytes: 4_000 } });
    const one = (first: number) => `{ mobileApps(first: ${first}) { nodes { id displayName } } }`;
    await tight.execute(one(5));
    expect((await tight.execute(one(5))).cost.upstreamRequests).toBe(0);
    for (let first = 6; first < 10; first += 1) await tight.execute(one(first));
    expect((await tight.execute(one(5))).cost.upstreamRequests).toBe(1);
  });

  it('loses to nobody else all that one has read', async () => {
    const { execute, sandbox } = await startGateway(
      { throttle: false },
      { cache: { ...cache, memoryBytes: 20_000 } },
    );
    const as = (user: string) => {
      const authorization = `Bearer ${sandbox.tokenFor({ user: `${user}@contoso.example` })}`;
      return (query: string) => execute(query, {}, { authorization });
    };
    const [modest, greedy] = [as('megan'), as('alex')];
    const lists = [2, 3, 4].map((first) => `{ mobileApps(first: ${first}) { nodes { id } } }`);
    for (const list of lists) await modest(list);
    for (let index = 0; index < 100; index += 1)
      await greedy(
        `{ mobileApps(first: 1, filter: { displayName: { eq: "none-${index}" } }) { nodes { id } } }`,
      );
    for (const list of lists) expect((await modest(list)).cost).toMatchObject({ upstreamRequests: 0 });
    // Half of the room is left to who wants all of it.
    let hits = 0;
    for (let index = 99; index >= 0; index -= 1)
      hits +=
        (
          await greedy(
            `{ mobileApps(first: 1, filter: { displayName: { eq: "none-${index}" } }) { nodes { id } } }`,
          )
        ).cost.cacheHits ?? 0;
    expect(hits).toBeGreaterThan(8);
  });

  it('counts what it takes to keep an answer, however small that is', async () => {
    const { execute } = await startGateway({ throttle: false }, { cache: { ...cache, memoryBytes: 30_000 } });
    const names = Array.from({ length: 100 }, (_, index) => `none-${index}`);
    const asked = names.map(
      (name) => `{ mobileApps(first: 1, filter: { displayName: { eq: "${name}" } }) { nodes { id } } }`,
    );
    for (const query of asked) await execute(query);
    let hits = 0;
    for (const query of asked.toReversed()) hits += (await execute(query)).cost.cacheHits ?? 0;
    // Each is some 100 bytes, and 600 beside them.
    expect(hits).toBeGreaterThan(20);
    expect(hits).toBeLessThan(45);
  });
});

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
    await expect.poll(isLeftAlone, { timeout: 5_000 }).toBe('open');
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
