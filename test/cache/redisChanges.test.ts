import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  answersIn,
  apps,
  askReplica,
  change,
  firstApp,
  shown,
  startBesideRedis,
  startCachingReplicas,
} from '../support/cacheReplicas.ts';
import { hasRedis } from '../support/redisServer.ts';

describe.skipIf(!hasRedis)('a cache in Redis', () => {
  it('forgets, for all replicas, what one of them has changed', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    await askReplica(one, change(firstApp(await askReplica(one, apps))));
    expect(shown(await askReplica(other, apps))).toEqual({ isChanged: true, cacheHits: 4 });
  });

  it('shows to who asks after a change nothing that another replica had asked for before it', async () => {
    const { redis, sandbox, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    const read = `{ mobileApp(id: "${app}") { installSummary { failedDeviceCount } } }`;
    await askReplica(one, change(app, 5));
    sandbox.log.clear();
    sandbox.faults.inject({
      match: { path: 'installSummary', method: 'GET' },
      times: 1,
      effect: { delayMs: 400 },
    });
    const before = askReplica(other, read);
    await expect.poll(() => sandbox.log.requests.length, { interval: 5 }).toBeGreaterThan(0);
    await askReplica(one, change(app));
    for (const replica of [other, one]) expect(shown(await askReplica(replica, read)).isChanged).toBe(true);
    await before;
    for (const replica of [other, one]) expect(shown(await askReplica(replica, read)).isChanged).toBe(true);
  });

  it('shows nothing from before a change that it could not be told of', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one] = startCachingReplicas(1, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    // There, and full.
    redis.ask('config', 'set', 'maxmemory', '1');
    await askReplica(one, change(app));
    redis.ask('config', 'set', 'maxmemory', '0');
    const hits = async () => {
      const { isChanged, cacheHits } = shown(await askReplica(one, apps));
      expect(isChanged).toBe(true);
      return cacheHits;
    };
    await expect.poll(hits, { interval: 100 }).toBe(6);
  });

  it('shows nothing from before a change to other replicas, though it is full', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    redis.ask('config', 'set', 'maxmemory', '1');
    await askReplica(one, change(app));
    // What was not changed is there.
    expect(shown(await askReplica(other, apps))).toEqual({ isChanged: true, cacheHits: 4 });
  });

  it('is told of a change that it did not take as soon as it does, whether anybody asks or not', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    redis.ask('acl', 'setuser', 'default', '-del');
    await askReplica(one, change(app));
    redis.ask('acl', 'setuser', 'default', '+del');
    const isSeen = async () => shown(await askReplica(other, apps)).isChanged;
    await expect.poll(isSeen, { interval: 100 }).toBe(true);
  });

  it('shows nothing from before a change that it has forgotten', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const app = firstApp(await askReplica(one, apps));
    const answers = await answersIn(client);
    await askReplica(one, change(app));
    // Whatever is given up where memory is short: here all but answers.
    for (const name of await client.keys('*')) if (!answers.includes(name)) await client.del(name);
    expect(shown(await askReplica(other, apps))).toEqual({ isChanged: true, cacheHits: 0 });
  });

  it('shows nothing from before a change that it has lost in a crash', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    redis.ask('save');
    await askReplica(one, change(app));
    await redis.stop();
    // With what it knew when it last wrote that to its disk.
    await redis.start();
    expect(Number(redis.ask('dbsize'))).toBe(12);
    const hits = async () => {
      const { isChanged, cacheHits } = shown(await askReplica(other, apps));
      expect(isChanged).toBe(true);
      return cacheHits;
    };
    await expect.poll(hits, { interval: 100 }).toBe(6);
  });
});
