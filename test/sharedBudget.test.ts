import { describe, expect, it, vi } from 'vitest';
import { hasRedis, startRedis } from './support/redisServer.ts';
import { startReplicas } from './support/replicas.ts';
import {
  budget,
  limits,
  perOperation,
  refusedIn,
  summaries,
  throttle,
  times,
  whole,
  windowMs,
} from './support/sharedBudget.ts';

describe.runIf(hasRedis)('replicas with one budget', { timeout: 60_000 }, () => {
  it('together send no more than Graph takes, and each of them its part', async () => {
    const redis = await startRedis();
    const { replicas, questions } = await startReplicas(
      3,
      { throttle },
      { limits, budget: { ...budget, redisUrl: redis.url } },
    );
    const answers = await Promise.all(replicas.flatMap(({ ask }) => times(5, () => ask(summaries))));
    for (const answer of answers) expect(answer).toEqual(whole);
    expect(refusedIn(questions()).length).toBeLessThanOrEqual(0.01 * questions().length);
    expect(questions().length).toBeLessThanOrEqual(15 * perOperation * 1.01);
    // Of the first window whoever came first had most. In the second all of them had waited.
    const moments = replicas.map((replica) => replica.questions().map(({ at }) => at));
    const begin = Math.min(...moments.flat()) + windowMs;
    const sent = moments.map((each) => each.filter((at) => begin < at && at < begin + windowMs).length);
    expect(Math.min(...sent)).toBeGreaterThan(0.7 * Math.max(...sent));
  });

  it('send far more than Graph takes without it', async () => {
    const { replicas, questions } = await startReplicas(3, { throttle }, { limits });
    await Promise.all(replicas.flatMap(({ ask }) => times(2, () => ask(summaries))));
    expect(refusedIn(questions()).length).toBeGreaterThan(0.1 * questions().length);
  });

  it('ask Redis once for a round, however many requests are in it', async () => {
    const redis = await startRedis();
    const { replicas, questions } = await startReplicas(
      1,
      { throttle: false },
      { budget: { redisUrl: redis.url } },
    );
    const asked = () =>
      Number(/cmdstat_evalsha:calls=(\d+)/.exec(redis.ask('info', 'commandstats'))?.[1] ?? 0);
    // Finds out where summaries are.
    await replicas[0]?.ask('{ mobileApps(first: 1) { nodes { id installSummary { id } } } }');
    const before = asked();
    await replicas[0]?.ask(summaries);
    expect(questions()).toHaveLength(2 + perOperation);
    expect(asked() - before).toBe(2);
  });

  it('know of a pause that one of them has met before they send anything', async () => {
    const redis = await startRedis();
    const { sandbox, replicas } = await startReplicas(
      2,
      { throttle: false },
      { limits: { deadlineMs: 5_000 }, budget: { redisUrl: redis.url } },
    );
    const [first, second] = replicas;
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '30' } });
    expect(await first?.ask(summaries)).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED' } }] });
    const key = redis.ask('keys', '*').trim();
    await vi.waitFor(() => expect(redis.ask('hkeys', key)).toContain('pause'));
    expect(await second?.ask(summaries)).toMatchObject({
      errors: [
        { extensions: { code: 'THROTTLED', retryAfterSeconds: expect.toSatisfy((s) => s > 25 && s <= 30) } },
      ],
      extensions: { cost: { upstreamRequests: 0 } },
    });
    expect(second?.gateway.upstreamState().pauses).toHaveLength(1);
  });

  it('leave no name of a tenant, an app or a person in Redis', async () => {
    const redis = await startRedis();
    const { replicas, sandbox } = await startReplicas(
      1,
      { throttle: false },
      { budget: { redisUrl: redis.url } },
    );
    await replicas[0]?.ask(summaries);
    const [key = ''] = redis.ask('keys', '*').trim().split('\n');
    expect(key).toMatch(/^intune-graphql:budget:[\w-]{43}$/);
    const claims = JSON.parse(Buffer.from(sandbox.token.split('.')[1] ?? '', 'base64url').toString());
    const kept = `${key} ${redis.ask('hgetall', key)}`;
    for (const name of [claims.tid, claims.appid]) expect(kept).not.toContain(name);
    expect(Number(redis.ask('pttl', key))).toBeGreaterThan(0);
  });
});
