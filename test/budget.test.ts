import { describe, expect, it } from 'vitest';
import type { ThrottleOptions } from '../sandbox/graph/throttle.ts';
import { startGateway } from './support/gateway.ts';
import { posted } from './support/posted.ts';
import { questionsIn } from './support/upstreamLog.ts';

const summaries = '{ mobileApps(first: 40) { nodes { id installSummary { installedDeviceCount } } } }';

const windowMs = 1_000;
const throttle: ThrottleOptions = { any: 30, writes: 10, windowMs, retryAfter: 'integer' };

describe('a budget of one process', () => {
  it('keeps what is sent within what Graph takes', async () => {
    const { execute, sandbox } = await startGateway({ throttle }, { budget: { requests: 30, windowMs } });
    const { data, cost } = await execute(summaries);
    expect(data).toEqual({
      mobileApps: { nodes: Array(40).fill(expect.objectContaining({ id: expect.any(String) })) },
    });
    const questions = questionsIn(sandbox.log.requests);
    expect(questions.map(({ status }) => status)).toEqual(Array(41).fill(200));
    expect(cost.retries).toBe(0);
    expect(cost.throttledMs).toBeGreaterThan(windowMs / 2);
  });

  it('ends what cannot be had in time with THROTTLED, and shows what was had', async () => {
    const { executeWithErrors, sandbox } = await startGateway(
      { throttle: false },
      { limits: { deadlineMs: 3_000 }, budget: { requests: 31 } },
    );
    const {
      data,
      errors = [],
      cost,
    } = await executeWithErrors<{
      mobileApps: { nodes: readonly { installSummary: object | null }[] };
    }>(summaries);
    expect(data?.mobileApps.nodes.filter(({ installSummary }) => installSummary)).toHaveLength(30);
    expect(errors).toHaveLength(10);
    for (const { message, extensions } of errors) {
      expect(extensions).toEqual({
        code: 'THROTTLED',
        retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds > 15 && seconds <= 22),
      });
      expect(message).toMatch(
        /^What Microsoft Graph takes of this tenant's requests is spent for \d+ s, longer than/,
      );
    }
    expect(questionsIn(sandbox.log.requests)).toHaveLength(31);
    expect(cost.batchedItems).toBe(30);
    expect((await executeWithErrors('{ mobileApps(first: 1) { nodes { id } } }')).cost.upstreamRequests).toBe(
      0,
    );
  });

  it('ends what it lets wait until the deadline with THROTTLED too', async () => {
    const { executeWithErrors } = await startGateway(
      { throttle: false },
      { limits: { deadlineMs: 1_500 }, budget: { requests: 10, windowMs } },
    );
    const { errors = [] } = await executeWithErrors(summaries);
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['THROTTLED']));
  });

  it('costs an operation no more requests than it sends, however many rounds these take', async () => {
    const { execute } = await startGateway(
      { apps: 100, throttle: false },
      { limits: { upstreamRequests: 16 }, budget: { requests: 30, windowMs: 400 } },
    );
    const { cost } = await execute(
      '{ mobileApps(first: 100) { nodes { id installSummary { installedDeviceCount } } } }',
    );
    // If each round counted with all that it was not granted, these would be 25.
    expect(cost.upstreamRequests).toBeLessThanOrEqual(16);
  });

  it('counts what is posted among the writes, and lets reads pass when these are spent', async () => {
    const { execute, executeWithErrors, sandbox } = await startGateway(
      { mode: 'live', throttle: false },
      { installStatusSource: 'reports', limits: { deadlineMs: 2_000 }, budget: { writes: 5 } },
    );
    const { errors = [] } = await executeWithErrors(
      '{ mobileApps(first: 10) { nodes { id installSummary { installedDeviceCount } } } }',
    );
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['THROTTLED']));
    expect(questionsIn(sandbox.log.requests).map(({ method }) => method)).toEqual([
      'GET',
      ...Array(5).fill('POST'),
    ]);
    expect((await execute('{ mobileApps(first: 1) { nodes { id } } }')).cost.upstreamRequests).toBe(1);
  });

  it('is not exceeded by /ready, which asks nothing when all of it is spent', async () => {
    const { gateway, execute, sandbox } = await startGateway(
      { throttle: false },
      { budget: { requests: 1 } },
    );
    await execute('{ mobileApps(first: 1) { nodes { id } } }');
    expect((await gateway.fetch('http://gateway.test/ready')).status).toBe(200);
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('is off unless it is asked for', async () => {
    const { execute, gateway, sandbox } = await startGateway({ throttle });
    expect(gateway.upstreamState().budget).toBe('off');
    await execute(summaries);
    expect(questionsIn(sandbox.log.requests).filter(({ status }) => status === 429)).not.toEqual([]);
  });

  it('gives to whoever still waits what a client that left has no use for', async () => {
    const { gateway, sandbox } = await startGateway(
      { throttle: false },
      { budget: { requests: 30, windowMs } },
    );
    const ask = (signal?: AbortSignal) =>
      gateway.fetch('http://gateway.test/graphql', {
        ...posted({ query: summaries }),
        ...(signal ? { signal } : {}),
      });
    const leaving = new AbortController();
    const left = Promise.resolve(ask(leaving.signal)).catch(() => undefined);
    const stays = ask();
    setTimeout(() => leaving.abort(), windowMs / 2);
    await left;
    const answer: { errors?: unknown } = await (await stays).json();
    expect(answer.errors).toBeUndefined();
    expect(questionsIn(sandbox.log.requests).length).toBeLessThan(2 * 41);
  });
});
