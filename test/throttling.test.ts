import { describe, expect, it } from 'vitest';
import type { RetryAfterForm } from '../sandbox/graph/throttle.ts';
import { startGateway } from './support/gateway.ts';
import { dueAgainAt, type Question, questionsIn } from './support/upstreamLog.ts';

/** Gateway and sandbox read two clocks, of which one counts whole milliseconds. */
const clockSlackMs = 3;

const quick = { backoffMs: 20 };
const summaries = '{ mobileApps(first: 200) { nodes { id installSummary { installedDeviceCount } } } }';

interface Summaries {
  readonly mobileApps: { readonly nodes: readonly { readonly installSummary: object | null }[] };
}

/** The questions by what they asked, each list in the order of arrival. */
const byUrl = (questions: readonly Question[]): Question[][] => {
  const urls = new Set(questions.map(({ url }) => url));
  return [...urls].map((url) => questions.filter((question) => question.url === url));
};

/** Repeated questions whose time had not come. */
const askedEarly = (questions: readonly Question[]): Question[] =>
  byUrl(questions).flatMap((same) =>
    same.filter((question, index) => {
      const before = same[index - 1];
      return before && question.at < dueAgainAt(before) - clockSlackMs;
    }),
  );

/** Questions that were asked again although they had been answered. */
const askedNeedlessly = (questions: readonly Question[]): Question[][] =>
  byUrl(questions).filter((same) => same.slice(0, -1).some(({ status }) => status !== 429));

describe('throttled items of a batch', () => {
  it('are asked again when their time has come, the others are not, and nothing is missing', async () => {
    const { execute, sandbox } = await startGateway(
      { apps: 200, throttle: false },
      { limits: { ...quick, retries: 20 } },
    );
    sandbox.faults.inject({
      match: { item: true },
      share: 0.2,
      effect: { status: 429, retryAfter: 'mixed', waitMs: 300 },
    });
    const { data, cost } = await execute<Summaries>(summaries);
    expect(data.mobileApps.nodes).toHaveLength(200);
    expect(data.mobileApps.nodes.filter(({ installSummary }) => installSummary === null)).toEqual([]);

    const questions = questionsIn(sandbox.log.requests);
    const throttled = questions.filter(({ status }) => status === 429);
    expect(throttled.length).toBeGreaterThan(30);
    expect(throttled.some(({ retryAfter }) => retryAfter === undefined)).toBe(true);
    expect(askedEarly(questions)).toEqual([]);
    expect(askedNeedlessly(questions)).toEqual([]);
    expect(questions).toHaveLength(1 + 200 + throttled.length);
    expect(cost).toMatchObject({
      upstreamRequests: sandbox.log.requests.length,
      retries: throttled.length,
      throttledMs: expect.any(Number),
    });
    expect(cost.throttledMs).toBeGreaterThan(0);
  });

  it.each<[RetryAfterForm, RegExp]>([
    ['integer', /^\d+$/],
    ['decimal', /^\d+\.\d+$/],
    ['date', / GMT$/],
  ])('may say when in the form "%s"', async (form, written) => {
    const { execute, sandbox } = await startGateway({ throttle: false }, { limits: quick });
    sandbox.faults.inject({
      match: { item: true },
      skip: 3,
      times: 2,
      effect: { status: 429, retryAfter: form, waitMs: 400 },
    });
    await execute(summaries);
    const questions = questionsIn(sandbox.log.requests);
    const throttled = questions.filter(({ status }) => status === 429);
    expect(throttled.map(({ retryAfter = '' }) => written.test(retryAfter))).toEqual([true, true]);
    expect(askedEarly(questions)).toEqual([]);
    expect(questions).toHaveLength(1 + 40 + 2);
  });

  it('are asked again after a wait that grows, where Graph does not say when', async () => {
    const { execute, sandbox } = await startGateway({ throttle: false }, { limits: { backoffMs: 40 } });
    sandbox.faults.inject({ match: { item: true }, times: 1, effect: { status: 429 } });
    sandbox.faults.inject({
      match: { item: false, path: '/installSummary' },
      times: 3,
      effect: { status: 429 },
    });
    await execute(summaries);
    const again = byUrl(questionsIn(sandbox.log.requests)).filter(({ length }) => length > 1);
    expect(again.map((same) => same.map(({ status }) => status))).toEqual([[429, 429, 429, 429, 200]]);
    const waits = again[0]?.slice(1).map(({ at }, index) => at - (again[0]?.[index]?.answeredAt ?? 0)) ?? [];
    // Doubled each time, and at random within the upper half.
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThan(20 * 2 ** index - clockSlackMs);
    }
  });
});

describe('a throttled envelope', () => {
  it('comes again in halves, when its time has come', async () => {
    const { execute, sandbox, requests } = await startGateway({ throttle: false }, { limits: quick });
    sandbox.faults.inject({
      match: { envelope: true },
      times: 1,
      effect: { status: 429, retryAfter: '0.4' },
    });
    const { data, cost } = await execute<Summaries>(
      '{ mobileApps(first: 20) { nodes { id installSummary { id } } } }',
    );
    expect(data.mobileApps.nodes.every(({ installSummary }) => installSummary)).toBe(true);
    const batches = sandbox.log.requests.slice(1);
    // The sandbox logs no items of an envelope that it refuses unread.
    expect(requests().slice(1)).toEqual([
      'POST /beta/$batch',
      'POST /beta/$batch (10)',
      'POST /beta/$batch (10)',
    ]);
    const [refused, ...halves] = batches;
    for (const { at } of halves) expect(at).toBeGreaterThan((refused?.answeredAt ?? 0) + 400 - clockSlackMs);
    expect(cost).toMatchObject({ upstreamRequests: 4, batches: 3, batchedItems: 40, retries: 20 });
  });

  it('is halved until a single read is left, which goes without one', async () => {
    const { execute, sandbox, requests } = await startGateway({ throttle: false }, { limits: quick });
    sandbox.faults.inject({ match: { envelope: true }, effect: { status: 429, retryAfter: '0.01' } });
    await execute('{ mobileApps(first: 4) { nodes { id installSummary { id } } } }');
    const sent = requests().slice(1);
    expect(sent.filter((request) => request.startsWith('POST'))).toHaveLength(3);
    expect(sent.filter((request) => request.startsWith('GET'))).toHaveLength(4);
  });

  it('spends a budget of its own: its items may still be refused as often as before', async () => {
    const { execute, sandbox } = await startGateway(
      { throttle: false },
      { limits: { ...quick, retries: 2 } },
    );
    // Eight in one envelope, then in two: all refused. Of the four envelopes that follow, every item. Then one goes
    // ahead alone, for nothing was answered, and the other seven follow in twos.
    sandbox.faults.inject({
      match: { envelope: true },
      times: 3,
      effect: { status: 429, retryAfter: '0.01' },
    });
    sandbox.faults.inject({ match: { item: true }, times: 8, effect: { status: 429, retryAfter: '0.01' } });
    const { cost } = await execute('{ mobileApps(first: 8) { nodes { id installSummary { id } } } }');
    expect(cost).toMatchObject({ retries: 3 * 8, batches: 3 + 4 + 3 });
  });

  it('is given up with the time to wait when that budget is spent', async () => {
    const { executeWithErrors, sandbox } = await startGateway(
      { throttle: false },
      { limits: { ...quick, retries: 1 } },
    );
    sandbox.faults.inject({ match: { envelope: true }, effect: { status: 429, retryAfter: '0.5' } });
    const { data, errors } = await executeWithErrors<Summaries>(
      '{ mobileApps(first: 8) { nodes { id installSummary { id } } } }',
    );
    expect(data?.mobileApps.nodes).toHaveLength(8);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(8).fill('THROTTLED'));
    expect(errors?.[0]?.extensions?.retryAfterSeconds).toBe(1);
  });
});

it('finishes a read that takes several windows, since what is refused does not fill the next one', async () => {
  const { execute, sandbox } = await startGateway({
    apps: 200,
    throttle: { writes: 100, any: 100, windowMs: 1_000, retryAfter: 'decimal' },
  });
  const { data, cost } = await execute<Summaries>(
    '{ mobileApps(first: 200) { nodes { id installSummary { id } } } }',
  );
  expect(data.mobileApps.nodes.every(({ installSummary }) => installSummary !== null)).toBe(true);
  // What is refused is charged to the next window, which holds a hundred: asking for all of it again each time would
  // never end.
  expect(sandbox.log.requests.length).toBe(cost.upstreamRequests);
  expect(cost.retries).toBeLessThan(150);
});

it('waits as long as a window of Graph lasts, and then has everything', async () => {
  const window = { writes: 100, any: 30, windowMs: 700, retryAfter: 'decimal' } as const;
  const { execute, sandbox } = await startGateway({ throttle: window }, { limits: quick });
  const { data } = await execute<Summaries>(summaries);
  expect(data.mobileApps.nodes.filter(({ installSummary }) => installSummary === null)).toEqual([]);
  const questions = questionsIn(sandbox.log.requests);
  expect(questions.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  expect(askedEarly(questions)).toEqual([]);
});
