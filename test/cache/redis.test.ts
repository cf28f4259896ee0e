import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { askReplica, cacheKey, startReplicas } from '../support/cacheReplicas.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';

const apps = '{ mobileApps(first: 5) { nodes { id displayName installSummary { failedDeviceCount } } } }';

const start = async (options: Partial<SandboxOptions> = {}) => {
  const redis = await startRedis();
  const sandbox = await startSandbox({ throttle: false, ...options });
  onTestFinished(() => sandbox.close());
  const upstream = { rootUrl: sandbox.url, fallbackToken: sandbox.token };
  return { redis, sandbox, upstream };
};

describe.skipIf(!hasRedis)('a cache in Redis', () => {
  it('serves all replicas with what one has read', async () => {
    const { redis, sandbox, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    const first = await askReplica(one, apps);
    sandbox.log.clear();
    const second = await askReplica(other, apps);
    expect(second.data).toEqual(first.data);
    expect(second.extensions.cost).toMatchObject({ upstreamRequests: 0, cacheHits: 6 });
    expect(sandbox.log.requests).toEqual([]);
  });

  it('has one of all replicas ask for what nobody knows', async () => {
    const { redis, sandbox, upstream } = await start({ latencyMs: 50 });
    const replicas = startReplicas(3, { url: redis.url }, upstream);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => askReplica(replicas[index % 3], apps)),
    );
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    // The list, and the batch of summaries.
    expect(sandbox.log.requests).toHaveLength(2);
  });

  it('lets another replica ask when the one that was asking has crashed', async () => {
    const { redis, sandbox, upstream } = await start();
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    // What a replica holds that is no more: its leases, of which a second is left.
    const [before, after] = startReplicas(2, { url: redis.url }, upstream);
    await askReplica(before, '{ mobileApps(first: 3) { nodes { id } } }');
    const [entry = ''] = await client.keys('intune-graphql:*');
    await client.del(entry);
    await client.set(`${entry}:`, '', 'PX', 600);
    sandbox.log.clear();
    const began = Date.now();
    const { data, errors } = await askReplica(after, '{ mobileApps(first: 3) { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ mobileApps: { nodes: [{}, {}, {}] } });
    expect(Date.now() - began).toBeGreaterThan(500);
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('forgets, for all replicas, what one of them has changed', async () => {
    const { redis, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    const { data } = await askReplica(one, apps);
    const app = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    await askReplica(
      one,
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 77 }) { __typename } }`,
    );
    const after = await askReplica(other, apps);
    expect(JSON.stringify(after.data)).toContain('"failedDeviceCount":77');
    expect(after.extensions.cost.cacheHits).toBe(4);
  });

  it('holds neither names, nor requests, nor answers in the clear', async () => {
    const { redis, sandbox, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url }, upstream);
    await askReplica(one, apps);
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const names = await client.keys('*');
    expect(names).toHaveLength(6);
    const values = await Promise.all(names.map((name) => client.getBuffer(name)));
    const all = [...names, ...values.map((value) => value?.toString('latin1'))].join('\n');
    for (const secret of ['Contoso', 'displayName', 'mobileApps', 'failedDeviceCount', sandbox.token])
      expect(all).not.toContain(secret);
  });

  it('takes entries of another key, and those that were altered or moved, for none', async () => {
    const { redis, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url }, upstream);
    await askReplica(one, apps);
    const [stranger] = startReplicas(1, { url: redis.url, key: randomBytes(32) }, upstream);
    expect((await askReplica(stranger, apps)).extensions.cost.cacheHits).toBe(0);

    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    await client.flushall();
    await askReplica(one, apps);
    const names = await client.keys('*');
    const values = await Promise.all(names.map((name) => client.getBuffer(name)));
    // Each under the name of the next; then each with another byte in its midst; then each cut short.
    for (const [index, name] of names.entries()) await client.set(name, values[(index + 1) % 6] ?? '');
    expect((await askReplica(one, apps)).extensions.cost.cacheHits).toBe(0);
    for (const name of names) {
      await client.setrange(name, 40, 'x');
    }
    expect((await askReplica(one, apps)).extensions.cost.cacheHits).toBe(0);
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

  it('costs nothing but its hits when it is away, hangs, or was never there', async () => {
    const { redis, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url }, upstream);
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
    await expect.poll(ask, { timeout: 10_000, interval: 100 }).toBe(6);
    await redis.stop();
    expect(await ask()).toBe(0);
    await redis.start();
    await expect.poll(ask, { timeout: 10_000, interval: 100 }).toBe(6);
    const [alone] = startReplicas(1, { url: 'redis://127.0.0.1:9', key: cacheKey }, upstream);
    expect((await askReplica(alone, apps)).errors).toBeUndefined();
  });

  it('shows nothing from before a change that it could not be told of', async () => {
    const { redis, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url }, upstream);
    const { data } = await askReplica(one, apps);
    const app = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    // There, and full.
    redis.ask('config', 'set', 'maxmemory', '1');
    await askReplica(
      one,
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 77 }) { __typename } }`,
    );
    redis.ask('config', 'set', 'maxmemory', '0');
    const hits = async () => {
      const after = await askReplica(one, apps);
      expect(JSON.stringify(after.data)).toContain('"failedDeviceCount":77');
      return after.extensions.cost.cacheHits;
    };
    await expect.poll(hits, { timeout: 10_000, interval: 100 }).toBe(6);
  });
});
