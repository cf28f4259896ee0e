import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { askReplica, cacheKey, type GraphQLAnswer, startReplicas } from '../support/cacheReplicas.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';

const apps = '{ mobileApps(first: 5) { nodes { id displayName installSummary { failedDeviceCount } } } }';

const start = async (options: Partial<SandboxOptions> = {}) => {
  const redis = await startRedis();
  const sandbox = await startSandbox({ throttle: false, ...options });
  onTestFinished(() => sandbox.close());
  const upstream = { rootUrl: sandbox.url, fallbackToken: sandbox.token };
  return { redis, sandbox, upstream };
};

/** Under which names there are answers; marks of changes are short. */
const answersIn = async (client: Redis) => {
  const names = await client.keys('intune-graphql:*');
  const sizes = await Promise.all(names.map((name) => client.strlen(name)));
  return names.filter((_, place) => (sizes[place] ?? 0) > 40);
};

const change = (app: string | undefined, failed = 77) =>
  `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: ${failed} }) { __typename } }`;

const firstApp = ({ data }: GraphQLAnswer) => /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];

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
    const list = '{ mobileApps(first: 3) { nodes { id } } }';
    const [before, after] = startReplicas(2, { url: redis.url }, upstream);
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

  it('forgets, for all replicas, what one of them has changed', async () => {
    const { redis, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    await askReplica(one, change(firstApp(await askReplica(one, apps))));
    const after = await askReplica(other, apps);
    expect(JSON.stringify(after.data)).toContain('"failedDeviceCount":77');
    expect(after.extensions.cost.cacheHits).toBe(4);
  });

  it('shows to who asks after a change nothing that another replica had asked for before it', async () => {
    const { redis, sandbox, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
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
    for (const replica of [other, one])
      expect(JSON.stringify((await askReplica(replica, read)).data)).toContain('"failedDeviceCount":77');
    await before;
    for (const replica of [other, one])
      expect(JSON.stringify((await askReplica(replica, read)).data)).toContain('"failedDeviceCount":77');
  });

  it('holds neither names, nor requests, nor answers in the clear', async () => {
    const { redis, sandbox, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url }, upstream);
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
    const { redis, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url }, upstream);
    await askReplica(one, apps);
    const [stranger] = startReplicas(1, { url: redis.url, key: randomBytes(32) }, upstream);
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
    const app = firstApp(await askReplica(one, apps));
    // There, and full.
    redis.ask('config', 'set', 'maxmemory', '1');
    await askReplica(one, change(app));
    redis.ask('config', 'set', 'maxmemory', '0');
    const hits = async () => {
      const after = await askReplica(one, apps);
      expect(JSON.stringify(after.data)).toContain('"failedDeviceCount":77');
      return after.extensions.cost.cacheHits;
    };
    await expect.poll(hits, { timeout: 10_000, interval: 100 }).toBe(6);
  });

  it('shows nothing from before a change to other replicas, though it is full', async () => {
    const { redis, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    redis.ask('config', 'set', 'maxmemory', '1');
    await askReplica(one, change(app));
    const { data, extensions } = await askReplica(other, apps);
    expect(JSON.stringify(data)).toContain('"failedDeviceCount":77');
    // What was not changed is there.
    expect(extensions.cost.cacheHits).toBe(4);
  });

  it('is told of a change that it did not take as soon as it does, whether anybody asks or not', async () => {
    const { redis, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    redis.ask('acl', 'setuser', 'default', '-del');
    await askReplica(one, change(app));
    redis.ask('acl', 'setuser', 'default', '+del');
    const seen = async () => JSON.stringify((await askReplica(other, apps)).data);
    await expect.poll(seen, { timeout: 5_000, interval: 100 }).toContain('"failedDeviceCount":77');
  });

  it('shows nothing from before a change that it has forgotten', async () => {
    const { redis, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const app = firstApp(await askReplica(one, apps));
    const answers = await answersIn(client);
    await askReplica(one, change(app));
    // Whatever is given up where memory is short: here all but answers.
    for (const name of await client.keys('*')) if (!answers.includes(name)) await client.del(name);
    const { data, extensions } = await askReplica(other, apps);
    expect(JSON.stringify(data)).toContain('"failedDeviceCount":77');
    expect(extensions.cost.cacheHits).toBe(0);
  });

  it('shows nothing from before a change that it has lost in a crash', async () => {
    const { redis, upstream } = await start();
    const [one, other] = startReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    redis.ask('save');
    await askReplica(one, change(app));
    await redis.stop();
    // With what it knew when it last wrote that to its disk.
    await redis.start();
    expect(Number(redis.ask('dbsize'))).toBe(12);
    const hits = async () => {
      const { data, extensions } = await askReplica(other, apps);
      expect(JSON.stringify(data)).toContain('"failedDeviceCount":77');
      return extensions.cost.cacheHits;
    };
    await expect.poll(hits, { timeout: 10_000, interval: 100 }).toBe(6);
  });

  it('lets a replica ask when another one has asked in vain, though an old answer is there', async () => {
    const { redis, sandbox, upstream } = await start();
    const cache = { url: redis.url, lifetimeFactor: 0.0001, staleMs: 60_000 };
    const [one, other] = startReplicas(2, cache, { ...upstream, limits: { deadlineMs: 3_000 } });
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
    const { redis, upstream } = await start();
    const [one] = startReplicas(1, { url: redis.url, lifetimeFactor: 1 / 7 }, upstream);
    await askReplica(one, apps);
    expect((await askReplica(one, apps)).extensions.cost).toMatchObject({ cacheHits: 6 });
  });
});
