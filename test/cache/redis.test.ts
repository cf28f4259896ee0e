import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  apps,
  askReplica,
  cacheKey,
  startBesideRedis,
  startCachingReplicas,
} from '../support/cacheReplicas.ts';
import { hasRedis } from '../support/redisServer.ts';

describe.skipIf(!hasRedis)('a cache in Redis', () => {
  it('serves all replicas with what one has read', async () => {
    const { redis, sandbox, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const first = await askReplica(one, apps);
    sandbox.log.clear();
    const second = await askReplica(other, apps);
    expect(second.data).toEqual(first.data);
    expect(second.extensions.cost).toMatchObject({ upstreamRequests: 0, cacheHits: 6 });
    expect(sandbox.log.requests).toEqual([]);
  });

  it('has one of all replicas ask for what nobody knows', async () => {
    const { redis, sandbox, upstream } = await startBesideRedis({ latencyMs: 50 });
    const replicas = startCachingReplicas(3, { url: redis.url }, upstream);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => askReplica(replicas[index % 3], apps)),
    );
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    // The list, and the batch of summaries.
    expect(sandbox.log.requests).toHaveLength(2);
  });

  it('lets another replica ask when the one that was asking has crashed', async () => {
    const { redis, sandbox, upstream } = await startBesideRedis();
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const list = '{ mobileApps(first: 3) { nodes { id } } }';
    const [before, after] = startCachingReplicas(2, { url: redis.url }, upstream);
    sandbox.faults.inject({ times: 1, effect: { delayMs: 200 } });
    const first = askReplica(before, list);
    const leases = () => client.keys('intune-graphql:*:*');
    await expect.poll(leases, { interval: 5 }).toHaveLength(1);
    const [lease = ''] = await leases();
    await first;
    // What a replica holds that is no more: its lease, of which a second is left.
    await client.del(lease.replace(/:[^:]*$/, ''));
    await client.set(lease, '', 'PX', 600);
    sandbox.log.clear();
    const began = Date.now();
    const { data, errors } = await askReplica(after, list);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ mobileApps: { nodes: [{}, {}, {}] } });
    expect(Date.now() - began).toBeGreaterThan(500);
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('costs nothing but its hits when it is away, hangs, or was never there', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one] = startCachingReplicas(1, { url: redis.url }, upstream);
    const ask = async () => {
      const { errors, extensions } = await askReplica(one, apps);
      expect(errors).toBeUndefined();
      return extensions.cost.cacheHits;
    };
    await ask();
    expect(await ask()).toBe(6);
    redis.freeze();
    expect(await ask()).toBe(0);
    redis.thaw();
    await expect.poll(ask, { interval: 100 }).toBe(6);
    await redis.stop();
    expect(await ask()).toBe(0);
    await redis.start();
    await expect.poll(ask, { interval: 100 }).toBe(6);
    const [alone] = startCachingReplicas(1, { url: 'redis://127.0.0.1:9', key: cacheKey }, upstream);
    expect((await askReplica(alone, apps)).errors).toBeUndefined();
  });

  it('lets a replica ask when another one has asked in vain, though an old answer is there', async () => {
    const { redis, sandbox, upstream } = await startBesideRedis();
    const cache = { url: redis.url, lifetimeFactor: 0.0001, staleMs: 60_000 };
    const [one, other] = startCachingReplicas(2, cache, { ...upstream, limits: { deadlineMs: 3_000 } });
    const list = '{ mobileApps(first: 3) { nodes { id } } }';
    await askReplica(one, list);
    await pause(40);
    sandbox.log.clear();
    sandbox.faults.inject({ times: 1, effect: { delayMs: 300 } });
    sandbox.faults.inject({ times: 1, effect: { status: 500 } });
    const failed = askReplica(one, list);
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBe(1);
    const { data, errors, extensions } = await askReplica(other, list);
    expect((await failed).errors).toHaveLength(1);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ mobileApps: { nodes: [{}, {}, {}] } });
    expect(extensions).not.toHaveProperty('cache');
    expect(extensions.cost.upstreamRequests).toBe(1);
  });

  it('keeps answers for times that are no whole milliseconds, too', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one] = startCachingReplicas(1, { url: redis.url, lifetimeFactor: 1 / 7 }, upstream);
    await askReplica(one, apps);
    expect((await askReplica(one, apps)).extensions.cost).toMatchObject({ cacheHits: 6 });
  });
});
