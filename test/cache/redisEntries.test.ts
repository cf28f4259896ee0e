import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGateway } from '../../src/server.ts';
import {
  answersIn,
  apps,
  askReplica,
  startBesideRedis,
  startCachingReplicas,
} from '../support/cacheReplicas.ts';
import { hasRedis } from '../support/redisServer.ts';

describe.skipIf(!hasRedis)('a cache in Redis', () => {
  it('holds neither names, nor requests, nor answers in the clear', async () => {
    const { redis, sandbox, upstream } = await startBesideRedis();
    const [one] = startCachingReplicas(1, { url: redis.url }, upstream);
    await askReplica(one, apps);
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const names = await client.keys('*');
    // Six answers, the marks of five apps, and that of all.
    expect(names).toHaveLength(12);
    const values = await Promise.all(names.map((name) => client.getBuffer(name)));
    const all = [...names, ...values.map((value) => value?.toString('latin1'))].join('\n');
    for (const secret of ['Contoso', 'displayName', 'mobileApps', 'failedDeviceCount', sandbox.token])
      expect(all).not.toContain(secret);
  });

  it('takes entries of another key, and those that were altered or moved, for none', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one] = startCachingReplicas(1, { url: redis.url }, upstream);
    await askReplica(one, apps);
    const [stranger] = startCachingReplicas(1, { url: redis.url, key: randomBytes(32) }, upstream);
    expect((await askReplica(stranger, apps)).extensions.cost.cacheHits).toBe(0);

    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    await client.flushall();
    await askReplica(one, apps);
    const names = await answersIn(client);
    const values = await Promise.all(names.map((name) => client.getBuffer(name)));
    // Each under the name of the next; then each with another byte in salt, nonce, tag or text; then each cut short.
    for (const [index, name] of names.entries()) await client.set(name, values[(index + 1) % 6] ?? '');
    expect((await askReplica(one, apps)).extensions.cost.cacheHits).toBe(0);
    for (const place of [0, 20, 40, 60]) {
      for (const name of names) {
        const value = (await client.getBuffer(name)) ?? Buffer.alloc(0);
        value.writeUInt8(value.readUInt8(place) ^ 1, place);
        await client.set(name, value);
      }
      expect((await askReplica(one, apps)).extensions.cost.cacheHits).toBe(0);
    }
    for (const name of names) await client.set(name, Buffer.alloc(5));
    const answer = await askReplica(one, apps);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions.cost.cacheHits).toBe(0);
  });

  it('is not made without a key', () => {
    expect(() =>
      createGateway({ rootUrl: 'http://127.0.0.1:9', cache: { url: 'redis://127.0.0.1:9' } }),
    ).toThrow('needs a key of 32 bytes');
  });
});
