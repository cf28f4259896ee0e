import { describe, expect, it } from 'vitest';
import type { Misfortune } from '../sandbox/graph/faults.ts';
import { startGateway } from './support/gateway.ts';
import { questionsIn } from './support/upstreamLog.ts';

const quick = { limits: { backoffMs: 10 } };
const single = '{ mobileApp(id: "nobody") { id } }';
const batched = '{ mobileApps(first: 5) { nodes { id installSummary { id } } } }';

interface Summaries {
  readonly mobileApps: { readonly nodes: readonly { readonly installSummary: object | null }[] };
}

const failures: [string, Misfortune][] = [
  ['502', { status: 502 }],
  ['503', { status: 503 }],
  ['503 with Retry-After', { status: 503, retryAfter: '0.05' }],
  ['504 without a body', { status: 504, body: '' }],
  ['a connection that was reset', { reset: true }],
  ['a connection that was reset after the request was read', { reset: 'afterBody' }],
  ['a connection that was reset amid the answer', { reset: 'midAnswer' }],
];

describe.each(failures)('after %s', (_, effect) => {
  it('a single read is sent again', async () => {
    const { execute, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ times: 2, effect });
    const { data, cost } = await execute(single);
    expect(data).toEqual({ mobileApp: null });
    expect(sandbox.log.requests).toHaveLength(3);
    expect(cost).toMatchObject({ upstreamRequests: 3, retries: 2, throttledMs: 0 });
  });

  it('a batch is sent again', async () => {
    const { execute, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ match: { envelope: true }, times: 1, effect });
    const { data } = await execute<Summaries>(batched);
    expect(data.mobileApps.nodes.filter(({ installSummary }) => installSummary)).toHaveLength(5);
    expect(sandbox.log.requests.length).toBeGreaterThan(2);
  });
});

it('sends only those items of a batch again that failed', async () => {
  const { execute, requests, sandbox } = await startGateway({}, quick);
  sandbox.faults.inject({ match: { item: true }, skip: 1, times: 1, effect: { status: 503 } });
  sandbox.faults.inject({ match: { item: true }, skip: 3, times: 1, effect: { status: 504, body: '' } });
  const { data, cost } = await execute<Summaries>(batched);
  expect(data.mobileApps.nodes.filter(({ installSummary }) => installSummary)).toHaveLength(5);
  expect(requests().slice(1)).toEqual(['POST /beta/$batch (5)', 'POST /beta/$batch (2)']);
  expect(cost.retries).toBe(2);
});

it('waits as long as an unavailable upstream asks, without holding up the tenant', async () => {
  const { execute, executeWithErrors, sandbox } = await startGateway({}, quick);
  sandbox.faults.inject({ match: { path: 'nobody' }, times: 1, effect: { status: 503, retryAfter: '0.5' } });
  const waiting = executeWithErrors(single);
  await expect.poll(() => sandbox.log.requests[0]?.answeredAt).toBeDefined();
  const answeredAt = sandbox.log.requests[0]?.answeredAt ?? 0;
  await execute('{ mobileApp(id: "somebody") { id } }');
  await waiting;
  const again = sandbox.log.requests.filter(({ url }) => url.includes('nobody'));
  const [other] = sandbox.log.requests.filter(({ url }) => url.includes('somebody'));
  expect(again).toHaveLength(1);
  expect(again[0]?.at).toBeGreaterThan(answeredAt + 500 - 3);
  expect(other?.at).toBeLessThan(answeredAt + 500);
});

it.each<[string, Misfortune, string]>([
  ['UPSTREAM_UNAVAILABLE', { status: 503 }, '503'],
  ['UPSTREAM_TIMEOUT', { status: 504, body: '' }, '504'],
  ['UPSTREAM_UNAVAILABLE', { reset: true }, 'resets'],
])('gives a read up as %s when it has been sent as often as it may', async (code, effect) => {
  const { executeWithErrors, sandbox } = await startGateway({}, { limits: { backoffMs: 5, retries: 3 } });
  sandbox.faults.inject({ effect });
  const { data, errors } = await executeWithErrors(single);
  expect(data).toEqual({ mobileApp: null });
  expect(errors).toMatchObject([{ path: ['mobileApp'], extensions: { code } }]);
  expect(sandbox.log.requests).toHaveLength(1 + 3);
});

it.each([400, 401, 403, 409, 500, 501])(
  'does not send a read again that was refused with %i',
  async (status) => {
    const { executeWithErrors, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ effect: { status } });
    const { data, errors } = await executeWithErrors(single);
    expect(data).toEqual({ mobileApp: null });
    expect(errors).toHaveLength(1);
    expect(sandbox.log.requests).toHaveLength(1);
  },
);

describe('the deadline of an operation', () => {
  it('ends a wait for an answer, keeps what was read, and says what is missing', async () => {
    const { executeWithErrors, sandbox } = await startGateway({}, { limits: { deadlineMs: 400 } });
    sandbox.faults.inject({ match: { envelope: true }, effect: { delayMs: 60_000 } });
    const { data, errors } = await executeWithErrors<Summaries>(batched);
    expect(data?.mobileApps.nodes).toHaveLength(5);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(Array(5).fill('UPSTREAM_TIMEOUT'));
    await expect.poll(() => sandbox.log.requests[1]?.aborted).toBe(true);
  });

  it('ends an answer that comes drop by drop', async () => {
    const { executeWithErrors, sandbox } = await startGateway({}, { limits: { deadlineMs: 300 } });
    sandbox.faults.inject({ effect: { dribbleMs: 100 } });
    const { errors } = await executeWithErrors(single);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
    await expect.poll(() => sandbox.log.requests[0]?.aborted).toBe(true);
  });

  it('is not waited for in vain: what cannot be sent again in time is given up at once', async () => {
    const { executeWithErrors, sandbox } = await startGateway({}, { limits: { deadlineMs: 20_000 } });
    sandbox.faults.inject({ effect: { status: 503, retryAfter: '30' } });
    const { errors } = await executeWithErrors(single);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('is that of one operation, and begins anew with the next', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway({}, { limits: { deadlineMs: 300 } });
    sandbox.faults.inject({ times: 1, effect: { delayMs: 60_000 } });
    await executeWithErrors(single);
    await execute(single);
    expect(questionsIn(sandbox.log.requests)).toHaveLength(1);
  });
});
