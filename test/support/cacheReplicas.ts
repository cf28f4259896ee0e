import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import type { CacheOptions } from '../../src/cache/createCache.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/server.ts';
import { bearer, posted } from './posted.ts';
import { startRedis } from './redisServer.ts';

export const cacheKey = randomBytes(32);

/** A Redis and an upstream, with what gateways are told of the latter. They are gone with the test. */
export const startBesideRedis = async (options: Partial<SandboxOptions> = {}) => {
  const redis = await startRedis();
  const sandbox = await startSandbox({ throttle: false, ...options });
  onTestFinished(() => sandbox.close());
  const upstream = { rootUrl: sandbox.url, fallbackToken: sandbox.token };
  return { redis, sandbox, upstream };
};

/** Gateways that share a cache in Redis, before one upstream. They are gone with the test. */
export const startCachingReplicas = (
  count: number,
  cache: Partial<CacheOptions> & Pick<CacheOptions, 'url'>,
  options: GatewayOptions,
) => {
  const replicas = Array.from({ length: count }, () =>
    createGateway({ cache: { key: cacheKey, ...cache }, logging: false, ...options }),
  );
  onTestFinished(async () => {
    await Promise.all(replicas.map((replica) => replica.dispose()));
  });
  return replicas;
};

interface GraphQLAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions: { readonly cost: { readonly upstreamRequests: number; readonly cacheHits?: number } };
}

export const askReplica = async (
  replica: Gateway | undefined,
  query: string,
  token?: string,
): Promise<GraphQLAnswer> => {
  if (!replica) throw new Error('There is no such replica.');
  const response = await replica.fetch('http://gateway.test/graphql', posted({ query }, bearer(token)));
  return response.json();
};

/** Six answers: a list, and a summary of each of its apps. */
export const apps =
  '{ mobileApps(first: 5) { nodes { id displayName installSummary { failedDeviceCount } } } }';

export const firstApp = ({ data }: GraphQLAnswer) => /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];

export const change = (app: string | undefined, failed = 77) =>
  `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: ${failed} }) { __typename } }`;

/** Whether an answer shows what `change` has made of the app, and how much of it was kept. */
export const shown = ({ data, extensions }: GraphQLAnswer) => ({
  isChanged: JSON.stringify(data).includes('"failedDeviceCount":77'),
  cacheHits: extensions.cost.cacheHits,
});

/** Under which names there are answers; marks of changes are short. */
export const answersIn = async (client: Redis): Promise<string[]> => {
  const names = await client.keys('intune-graphql:*');
  const sizes = await Promise.all(names.map((name) => client.strlen(name)));
  return names.filter((_, place) => (sizes[place] ?? 0) > 40);
};
