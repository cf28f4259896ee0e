import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { cacheKey } from '../support/cacheReplicas.ts';
import { runGateway } from '../support/gatewayProcess.ts';
import { hasHaproxy, startHaproxy } from '../support/haproxy.ts';
import { startMarkedUpstream } from '../support/markedUpstream.ts';
import { bearer, posted } from '../support/posted.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';

const users = 300;

const overview =
  '{ mobileAppInstallSummaries(first: 20, orderBy: { field: FAILED_DEVICE_COUNT, direction: DESC }) { totalCount nodes { failedDeviceCount app { displayName } } } }';

/** One upstream request for whoever asks alone: a page of the report, and two by which its order is checked. */
const askedOfGraph = ({ log }: Sandbox): string[] =>
  log.requests
    .filter(({ url }) => url.startsWith('/beta/'))
    .map(({ url, items = [] }) => `${url} (${items.length})`);

const startUpstream = async (options: Partial<SandboxOptions> = {}) => {
  const sandbox = await startSandbox({ mode: 'live', throttle: false, latencyMs: 100, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
};

/** The command three times, with one Redis, behind HAProxy. */
const startReplicas = async (env: Readonly<Record<string, string>>) => {
  const redis = await startRedis();
  const replicas = [0, 1, 2].map(() =>
    runGateway({
      INSTALL_STATUS_SOURCE: 'reports',
      CACHE_URL: redis.url,
      CACHE_KEY: cacheKey.toString('base64'),
      ...env,
    }),
  );
  const started = await Promise.all(replicas.map(({ says }) => says(/GraphQL at (\S+)/)));
  const origins = started.map(([, url = '']) => new URL(url).origin);
  const balancer = await startHaproxy(origins);
  const ask = async (query: string, token?: string, origin = balancer) => {
    const response = await fetch(`${origin}/graphql`, posted({ query }, bearer(token)));
    return { status: response.status, text: await response.text() };
  };
  return { redis, replicas, origins, ask };
};

const asApp = (loginHost: string) => ({
  AUTH_MODE: 'client-credentials',
  AZURE_AUTHORITY_HOST: loginHost,
  AZURE_TENANT_ID: defaultTenant,
  AZURE_CLIENT_ID: defaultClient.id,
  AZURE_CLIENT_SECRET: defaultClient.secret,
});

describe.skipIf(!hasRedis)('three replicas with one Redis', () => {
  describe.skipIf(!hasHaproxy)('behind a load balancer', () => {
    it(`read a report once for ${users} users of the app who ask within a second`, async () => {
      const sandbox = await startUpstream();
      const { ask } = await startReplicas({ GRAPH_ROOT_URL: sandbox.url, ...asApp(sandbox.url) });
      const answers = await Promise.all(Array.from({ length: users }, () => ask(overview)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(answers.map(({ text }) => JSON.stringify(JSON.parse(text).data))).size).toBe(1);
      expect(askedOfGraph(sandbox)).toEqual(['/beta/$batch (3)']);
    });

    it(`read it once for each of 30 tokens that ${users} requests bring, and show it to nobody else`, async () => {
      const sandbox = await startUpstream();
      const marked = await startMarkedUpstream(sandbox);
      onTestFinished(() => marked.close());
      const { ask } = await startReplicas({ GRAPH_ROOT_URL: marked.url });
      const tokens = Array.from({ length: 30 }, (_, index) =>
        sandbox.tokenFor({ user: `user-${index}@contoso.example` }),
      );
      await Promise.all(
        Array.from({ length: users }, async (_, index) => {
          const { text } = await ask(overview, tokens[index % 30]);
          expect([...new Set(text.match(/#user-\d+/g))]).toEqual([`#user-${index % 30}`]);
        }),
      );
      expect(askedOfGraph(sandbox)).toEqual(new Array(30).fill('/beta/$batch (3)'));
    });

    it('wait no longer than a lease for one that is killed while it asks, and fail nobody', async () => {
      const sandbox = await startUpstream({ latencyMs: 500 });
      const { ask, replicas, origins } = await startReplicas({ GRAPH_ROOT_URL: sandbox.url });
      const token = sandbox.tokenFor({ user: 'user-1@contoso.example' });
      const [leader, follower] = origins;
      const lost = ask(overview, token, leader).catch(() => 'lost');
      await expect.poll(() => askedOfGraph(sandbox).length).toBe(1);
      const answer = ask(overview, token, follower);
      await pause(100);
      replicas[0]?.kill('SIGKILL');
      expect(await lost).toBe('lost');
      expect(JSON.parse((await answer).text)).toMatchObject({
        data: { mobileAppInstallSummaries: { totalCount: 40 } },
        extensions: { cost: { cacheHits: 0, upstreamRequests: 1 } },
      });
      expect(askedOfGraph(sandbox)).toHaveLength(2);
    });

    it('answer everybody while Redis is killed and started again, and say each of it once', async () => {
      const sandbox = await startUpstream({ latencyMs: 5 });
      const { ask, redis, replicas } = await startReplicas({
        GRAPH_ROOT_URL: sandbox.url,
        CACHE_LIFETIME_FACTOR: '0.1',
        ...asApp(sandbox.url),
      });
      let [answered, isOver] = [0, false];
      const failed: unknown[] = [];
      const caller = async (first: number) => {
        for (let turn = 0; !isOver; turn += 1) {
          const query = `{ mobileApps(first: ${1 + ((first + turn) % 50)}) { nodes { displayName } } }`;
          const answer = await ask(query).catch(String);
          answered += 1;
          if (typeof answer === 'string' || answer.status !== 200 || answer.text.includes('"errors"'))
            failed.push(answer);
        }
      };
      const load = Promise.all([0, 9, 18, 27, 36, 45].map(caller));
      const said = (line: string) => replicas.map(({ said: { err } }) => err.split(line).length - 1);
      const manyMore = () => {
        const before = answered;
        return expect.poll(() => answered - before, { timeout: 20_000 }).toBeGreaterThan(30);
      };
      await manyMore();
      await redis.stop();
      await expect.poll(() => said('Redis is away')).toEqual([1, 1, 1]);
      await manyMore();
      await redis.start();
      await expect.poll(() => said('Redis is back')).toEqual([1, 1, 1]);
      await manyMore();
      isOver = true;
      await load;
      expect(failed).toEqual([]);
      expect(said('Redis is away')).toEqual([1, 1, 1]);
    });
  });
});
