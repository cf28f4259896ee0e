import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { hasRedis, startRedis } from './support/redisServer.ts';
import { startReplicas } from './support/replicas.ts';
import {
  budget,
  limits,
  little,
  logged,
  mostInWindow,
  refusedIn,
  statesOf,
  summaries,
  throttle,
  times,
  whole,
} from './support/sharedBudget.ts';

describe.runIf(hasRedis)('replicas whose budget is in a Redis that is away', { timeout: 60_000 }, () => {
  it('lose nothing when Redis is killed and comes back, and say so once', async () => {
    const lines = logged();
    const redis = await startRedis();
    const { replicas, questions } = await startReplicas(
      3,
      { throttle },
      { limits, budget: { ...budget, redisUrl: redis.url }, logging: true },
    );
    // Each knows how many they are, and then, that nothing is left.
    for (const { ask } of [...replicas, ...replicas]) await ask(little);
    const load = Promise.all(replicas.flatMap(({ ask }) => times(5, () => ask(summaries))));
    await vi.waitFor(() => expect(questions()).toHaveLength(budget.requests), { timeout: 10_000 });
    await pause(100);
    await redis.stop();
    await vi.waitFor(() => expect(statesOf(replicas)).toEqual(['away']), { timeout: 10_000 });
    await vi.waitFor(() => expect(questions().length).toBeGreaterThan(300), { timeout: 20_000 });
    await redis.start();
    await vi.waitFor(() => expect(statesOf(replicas)).toEqual(['shared']), { timeout: 10_000 });
    for (const answer of await load) expect(answer).toEqual(whole);
    expect(mostInWindow(questions())).toBeLessThanOrEqual(budget.requests);
    expect(refusedIn(questions())).toEqual([]);
    const away =
      /^Redis is away \((the connection ended|ECONNRESET)\): this process goes on with its own part of the budget\.$/;
    expect(lines.toSorted()).toEqual([
      ...Array(3).fill(expect.stringMatching(away)),
      ...Array(3).fill('Redis is back: the budget is shared again.'),
    ]);
  });

  it('are granted nothing twice by a Redis that has forgotten what one sent which tells it nothing', async () => {
    const redis = await startRedis();
    const { replicas, questions } = await startReplicas(
      3,
      { throttle },
      { limits, budget: { ...budget, redisUrl: redis.url } },
    );
    const [first, ...others] = replicas;
    for (const { ask } of replicas) await ask(little);
    await Promise.all(times(3, () => first?.ask(summaries)));
    for (const { ask } of others) await ask(little);
    await redis.stop();
    await vi.waitFor(() => expect(statesOf(replicas)).toEqual(['away']), { timeout: 10_000 });
    await redis.start();
    await vi.waitFor(() => expect(statesOf(replicas)).toEqual(['shared']), { timeout: 10_000 });
    const answers = await Promise.all(others.flatMap(({ ask }) => times(2, () => ask(summaries))));
    for (const answer of answers) expect(answer).toEqual(whole);
    expect(mostInWindow(questions())).toBeLessThanOrEqual(budget.requests);
    expect(refusedIn(questions())).toEqual([]);
  });

  it('go on without a Redis that was never there', async () => {
    const lines = logged();
    const { replicas } = await startReplicas(
      1,
      { throttle: false },
      { budget: { redisUrl: 'redis://:geheim@127.0.0.1:1' }, logging: true },
    );
    expect(await replicas[0]?.ask(summaries)).toEqual(whole);
    expect(lines).toEqual([
      'Redis is away (ECONNREFUSED): this process goes on with its own part of the budget.',
    ]);
  });

  it.each([
    ['is full', 'OOM', ['config', 'set', 'maxmemory', '1'], ['config', 'set', 'maxmemory', '0']],
    ['became a copy of another', 'READONLY', ['replicaof', '127.0.0.1', '1'], ['replicaof', 'no', 'one']],
  ])('say once that Redis %s, and once that it is back', async (_, reason, begin, end) => {
    const lines: string[] = [];
    const redis = await startRedis();
    const { replicas } = await startReplicas(
      2,
      { throttle: false },
      {
        budget: { redisUrl: redis.url },
        logging: (line, level) => {
          lines.push(`${level}: ${line}`);
        },
      },
    );
    const load = async (ms: number) => {
      const end = Date.now() + ms;
      const caller = async (ask: (query: string) => Promise<unknown>) => {
        while (Date.now() < end) {
          expect(await ask(little)).toEqual(whole);
          await pause(20);
        }
      };
      await Promise.all(replicas.map(({ ask }) => caller(ask)));
    };
    await load(100);
    redis.ask(...begin);
    await load(3_500);
    expect(statesOf(replicas)).toEqual(['away']);
    redis.ask(...end);
    await vi.waitFor(() => expect(statesOf(replicas)).toEqual(['shared']), { timeout: 10_000 });
    await load(100);
    expect(lines.toSorted()).toEqual([
      ...Array(2).fill('info: Redis is back: the budget is shared again.'),
      ...Array(2).fill(
        `warn: Redis is away (${reason}): this process goes on with its own part of the budget.`,
      ),
    ]);
  });

  it.each([
    [
      'does not know what a password is, and repeats it',
      'ERR',
      ['--rename-command', 'AUTH', ''],
      'redis://:geheim@127.0.0.1:port',
    ],
    ['wants another password', 'WRONGPASS', ['--requirepass', 'other'], 'redis://:geheim@127.0.0.1:port'],
    ['wants a password', 'NOAUTH', ['--requirepass', 'other'], 'redis://127.0.0.1:port'],
    ['has no such database', 'no such database', [], 'redis://127.0.0.1:port/99'],
    ['knows nothing of TLS', 'no connection yet', [], 'rediss://127.0.0.1:port'],
  ])('say in a word that Redis %s, and go on', async (_, reason, settings, address) => {
    const lines = logged();
    const redis = await startRedis(...settings);
    const redisUrl = address.replace('port', new URL(redis.url).port);
    const { replicas } = await startReplicas(1, { throttle: false }, { budget: { redisUrl }, logging: true });
    expect(await replicas[0]?.ask(summaries)).toEqual(whole);
    await pause(1_500);
    expect(await replicas[0]?.ask(little)).toEqual(whole);
    expect(lines).toEqual([
      `Redis is away (${reason}): this process goes on with its own part of the budget.`,
    ]);
  });

  it('do not wait for a Redis that is there and says nothing', async () => {
    const lines = logged();
    const redis = await startRedis();
    const { replicas } = await startReplicas(
      1,
      { throttle: false },
      { limits: { deadlineMs: 5_000 }, budget: { redisUrl: redis.url }, logging: true },
    );
    const [replica] = replicas;
    await replica?.ask(summaries);
    redis.freeze();
    for (let times = 0; times < 3; times += 1) expect(await replica?.ask(summaries)).toEqual(whole);
    redis.thaw();
    await pause(1_000);
    await vi.waitFor(async () => {
      await replica?.ask(little);
      expect(replica?.gateway.upstreamState().budget).toBe('shared');
    });
    expect(lines).toEqual([
      'Redis is away (no answer in time): this process goes on with its own part of the budget.',
      'Redis is back: the budget is shared again.',
    ]);
  });
});
