import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import {
  apps,
  askReplica,
  change,
  firstApp,
  shown,
  startBesideRedis,
  startCachingReplicas,
} from '../support/cacheReplicas.ts';
import { hasRedis } from '../support/redisServer.ts';

describe.skipIf(!hasRedis)('a Redis of a cache that is not as it should be', () => {
  it.each([
    ['became a copy of another', 'READONLY', ['replicaof', '127.0.0.1', '1'], ['replicaof', 'no', 'one']],
    [
      'permits no writing any more',
      'NOPERM',
      ['acl', 'setuser', 'default', '-set', '-del', '-pexpire'],
      ['acl', 'setuser', 'default', '+@all'],
    ],
  ])('says once that it %s, and once that it is back', async (_, reason, begin, end) => {
    const { redis, upstream } = await startBesideRedis();
    const lines: string[] = [];
    const [one] = startCachingReplicas(
      1,
      { url: redis.url },
      {
        ...upstream,
        logging: (line, level) => {
          lines.push(`${level}: ${line}`);
        },
      },
    );
    let asked = 0;
    const ask = async () => {
      asked += 1;
      const { errors, extensions } = await askReplica(
        one,
        `{ mobileApps(first: ${asked}) { nodes { id } } }`,
      );
      expect(errors).toBeUndefined();
      return extensions.cost.cacheHits;
    };
    await ask();
    redis.ask(...begin);
    for (const end = Date.now() + 3_500; Date.now() < end; await pause(30)) await ask();
    redis.ask(...end);
    const hits = async () => (await askReplica(one, apps)).extensions.cost.cacheHits;
    await expect.poll(hits).toBe(6);
    expect(lines).toEqual([
      `warn: The cache: Redis is away (${reason}). Everything is asked of Microsoft Graph.`,
      'info: The cache: Redis is back.',
    ]);
  });

  it('knows of a change before who made it, though the connection has just ended', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [one, other] = startCachingReplicas(2, { url: redis.url }, upstream);
    const app = firstApp(await askReplica(one, apps));
    const connectionOfOne = /^id=(\d+)/.exec(redis.ask('client', 'list'))?.[1] ?? '';
    expect((await askReplica(other, apps)).extensions.cost.cacheHits).toBe(6);
    redis.ask('client', 'kill', 'id', connectionOfOne);
    await askReplica(one, change(app));
    // What was not changed is there.
    expect(shown(await askReplica(other, apps))).toEqual({ isChanged: true, cacheHits: 4 });
  });

  it('shows nothing from a replica whose clock is ahead', async () => {
    const { redis, upstream } = await startBesideRedis();
    const [ahead, right] = startCachingReplicas(2, { url: redis.url }, upstream);
    const now = Date.now;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + 60_000);
    await askReplica(ahead, apps);
    clock.mockRestore();
    const { errors, extensions } = await askReplica(right, apps);
    expect(errors).toBeUndefined();
    expect(extensions.cost.cacheHits).toBe(0);
    expect((await askReplica(right, apps)).extensions.cost.cacheHits).toBe(6);
  });
});
