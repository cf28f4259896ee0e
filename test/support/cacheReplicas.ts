import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { CacheOptions } from '../../src/cache/createCache.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/server.ts';
import { bearer, posted } from './posted.ts';

export const cacheKey = randomBytes(32);

/** Gateways that share a cache in Redis, before one upstream. They are gone with the test. */
export const startReplicas = (
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

export interface GraphQLAnswer {
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
