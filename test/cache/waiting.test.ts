import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-sse';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mobileAppInstallSummary } from '../../src/rest/mobileAppInstallSummary.ts';
import { startGateway } from '../support/gateway.ts';
import { listen } from '../support/listen.ts';
import { subscribe, summaryOf } from '../support/live.ts';
import { posted } from '../support/posted.ts';

const cache = { url: 'memory:' };
const one = '{ mobileApps(first: 1) { nodes { id } } }';
const old = { ...cache, lifetimeFactor: 0.0001, staleMs: 60_000 };

describe('who waits for what another one has asked', () => {
  it('has a token that is refused once for all who brought it', async () => {
    const { executeWithErrors, sandbox } = await startGateway({ latencyMs: 30 }, { cache });
    const ask = () => executeWithErrors(one, {}, { authorization: 'Bearer refused' });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(new Set(answers.map(({ errors }) => errors?.[0]?.extensions?.code))).toEqual(
      new Set(['UNAUTHENTICATED']),
    );
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('does not take it for one’s own that the other’s time is too short for what Graph asks to wait', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway(
      { throttle: false },
      { cache, limits: { deadlineMs: 2_500 } },
    );
    sandbox.faults.inject({ times: 1, effect: { delayMs: 1_600 } });
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '1' } });
    const first = executeWithErrors(one);
    await pause(1_400);
    const second = await execute(one);
    expect((await first).errors?.[0]?.extensions).toMatchObject({ code: 'THROTTLED' });
    expect(second.cost.throttledMs).toBeGreaterThan(0);
  });

  it('is shown an old answer at once, though the other one has none and waits', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway({ throttle: false }, { cache: old });
    await execute(one);
    await pause(40);
    sandbox.faults.inject({ times: 2, effect: { status: 429, retryAfter: '1' } });
    let isAnswered = false;
    const patient = executeWithErrors(
      `{ mobileApps(first: 1) { nodes { id } } b: mobileApps(first: 2) { nodes { id } } }`,
    ).finally(() => {
      isAnswered = true;
    });
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBe(1);
    await pause(50);
    const { extensions, cost } = await executeWithErrors(one);
    expect(isAnswered).toBe(false);
    expect(extensions).toMatchObject({ cache: { stale: true } });
    expect(cost).toMatchObject({ upstreamRequests: 0, throttledMs: 0 });
    expect((await patient).extensions).not.toHaveProperty('cache');
  });

  it('is asked again for who has nothing old to show, where the other one had and did not wait', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway({ throttle: false }, { cache: old });
    await execute(one);
    await pause(40);
    sandbox.faults.inject({ times: 1, effect: { delayMs: 200 } });
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '0.3' } });
    const hasty = executeWithErrors(one);
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBe(1);
    const patient = await executeWithErrors(
      `{ mobileApps(first: 1) { nodes { id } } b: mobileApps(first: 2) { nodes { id } } }`,
    );
    expect((await hasty).extensions).toMatchObject({ cache: { stale: true } });
    expect(patient.errors).toBeUndefined();
    expect(patient.extensions).not.toHaveProperty('cache');
  });

  it('asks once for 300 of whom half go away, the first of them too', async () => {
    const { gateway, sandbox } = await startGateway(
      { latencyMs: 150, throttle: false },
      { cache, admission: { concurrent: 400, perCaller: 400 } },
    );
    const leaving = new AbortController();
    const asked = Array.from({ length: 300 }, async (_, index) => {
      const init = { ...posted({ query: one }), ...(index % 2 === 0 ? { signal: leaving.signal } : {}) };
      const response = await gateway.fetch('http://gateway.test/graphql', init);
      const { data }: { data: unknown } = await response.json();
      return data;
    });
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBe(1);
    await pause(50);
    leaving.abort();
    const answers = await Promise.allSettled(asked);
    const stayed = answers.filter((_, index) => index % 2 === 1);
    expect(new Set(stayed.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(stayed[0]).toMatchObject({ status: 'fulfilled', value: { mobileApps: { nodes: [{}] } } });
    // That of the first, who left, and one for all who stayed.
    expect(sandbox.log.requests).toHaveLength(2);
  });
});

it('rows that one has waited for are its own: what is beside them is not what another one knows', async () => {
  const { execute, gateway, sandbox } = await startGateway(
    { latencyMs: 100, throttle: false },
    { cache, installStatusSource: 'segments', liveIntervalMs: 60_000 },
  );
  const { data } = await execute<{ mobileApps: { nodes: { id: string }[] } }>(one);
  const app = data.mobileApps.nodes[0]?.id;
  const { origin, close } = await listen(gateway);
  onTestFinished(close);
  const client = createClient({ url: `${origin}/graphql`, retryAttempts: 0 });
  onTestFinished(() => client.dispose());
  const counters = Object.keys(mobileAppInstallSummary.properties).join(' ');
  // A look asks for the summary while the query still asks for the app, and both get the same summary.
  const query = execute(
    `{ mobileApp(id: "${app}") { displayName publisher installSummary { ${counters} } } }`,
  );
  await pause(40);
  const subscriber = subscribe(client, summaryOf('failedDeviceCount app { displayName }'), { app });
  await subscriber.has(1);
  expect((await query).cost).toMatchObject({ upstreamRequests: 1, cacheHits: 1 });
  const urls = sandbox.log.requests.map(({ url }) => url.replace(/.*mobileApps\/[^/?]*/, ''));
  // What the event shows of the app was read for it.
  expect(urls).toContain('?$select=id,displayName');
  expect(urls).toHaveLength(3);
});

describe('a list of which the next page is gone', () => {
  it('is begun anew, rather than with the page that leads there', async () => {
    const { execute, executeWithErrors, sandbox, requests } = await startGateway({ pageSize: 2 }, { cache });
    const list = '{ mobileApps(first: 6) { nodes { id } } }';
    sandbox.faults.inject({ match: { path: 'skiptoken' }, times: 1, effect: { status: 400 } });
    const { errors } = await executeWithErrors(list);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INCOMPLETE' });
    await execute(list);
    expect(requests()[0]).not.toContain('skiptoken');
    await execute(list);
    expect(requests()).toEqual([]);
  });

  it('is begun anew by who was sent there with a cursor, too', async () => {
    const { execute, executeWithErrors, sandbox, requests } = await startGateway({ pageSize: 2 }, { cache });
    const { data } = await execute<{ mobileApps: { pageInfo: { endCursor: string } } }>(
      '{ mobileApps(first: 2) { nodes { id } pageInfo { endCursor } } }',
    );
    sandbox.faults.inject({ match: { path: 'skiptoken' }, times: 1, effect: { status: 400 } });
    const after = data.mobileApps.pageInfo.endCursor;
    const { errors } = await executeWithErrors(
      `{ mobileApps(first: 2, after: "${after}") { nodes { id } } }`,
    );
    expect(errors).toHaveLength(1);
    const { cost } = await execute('{ mobileApps(first: 2) { nodes { id } pageInfo { endCursor } } }');
    expect(cost).toMatchObject({ cacheHits: 0, upstreamRequests: 1 });
    expect(requests()).toHaveLength(1);
  });
});

describe('an answer that cannot be understood', () => {
  it.each([
    'html',
    'truncated',
    'empty',
    'notObject',
    'jsonNull',
    'noValue',
    'nullRow',
    'rowsWithoutId',
  ] as const)('is not kept: %s', async (malformed) => {
    const { execute, executeWithErrors, sandbox } = await startGateway({}, { cache });
    sandbox.faults.inject({ times: 1, effect: { malformed } });
    expect((await executeWithErrors(one)).errors).toBeDefined();
    expect((await execute(one)).cost).toMatchObject({ cacheHits: 0 });
  });

  it.each(['noSchema', 'noRows', 'rowNotList'] as const)('nor a report: %s', async (malformed) => {
    const { execute, executeWithErrors, sandbox } = await startGateway(
      { mode: 'live' },
      { cache, installStatusSource: 'reports' },
    );
    const report = '{ mobileAppInstallSummaries(first: 3) { nodes { failedDeviceCount } } }';
    sandbox.faults.inject({ match: { path: 'reports' }, times: 1, effect: { malformed } });
    expect((await executeWithErrors(report)).errors).toBeDefined();
    expect((await execute(report)).cost.cacheHits).toBe(0);
  });
});
