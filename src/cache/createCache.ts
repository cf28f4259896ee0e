import { createSecretKey, randomBytes } from 'node:crypto';
import type { TellOfRedis } from '../redis/reachability.ts';
import { CachedAnswers, type Others } from './cachedAnswers.ts';
import { MemoryStore } from './memoryStore.ts';
import { RedisStore } from './redisStore.ts';

/** Where answers are kept between operations, and how. */
export interface CacheOptions {
  /** `memory:` for this process alone, or a Redis for all replicas: `redis://host:6379`, `rediss://…` with TLS. */
  readonly url: string;
  /** 32 secret bytes, the same for all replicas: entries are named and encrypted with them. Only Redis needs it. */
  readonly key?: Uint8Array | undefined;
  /** How many times as long as usual answers are new; 1 if absent. */
  readonly lifetimeFactor?: number | undefined;
  /** For how many milliseconds after that they are still shown while Graph refuses; 300,000 if absent. */
  readonly staleMs?: number | undefined;
  /** How many bytes are kept in memory; 64 MiB if absent. Redis has a limit of its own. */
  readonly memoryBytes?: number | undefined;
  /** Answers that are larger, in bytes, are not kept; 4 MiB if absent. */
  readonly entryBytes?: number | undefined;
  /** Other processes that keep answers in memories of their own, and are told of changes; absent: there are none. */
  readonly others?: Others | undefined;
}

interface Surroundings {
  /** The upstream's. */
  readonly root: string;
  /** Whether the gateway itself is given the tokens that it reads with. */
  readonly hasOwnTokens: boolean;
  readonly tell: TellOfRedis;
}

export const keyLength = 32;

const memoryUrl = 'memory:';
const mebibyte = 1024 ** 2;

/** @throws when answers are to be kept in Redis without a key. */
export const createCache = (
  { url, key, lifetimeFactor = 1, staleMs = 300_000, others, ...sizes }: CacheOptions,
  { root, hasOwnTokens, tell }: Surroundings,
): CachedAnswers => {
  const { memoryBytes = 64 * mebibyte, entryBytes = 4 * mebibyte } = sizes;
  const isSealed = url !== memoryUrl;
  if (isSealed && key?.byteLength !== keyLength)
    throw new Error(`A cache in Redis needs a key of ${keyLength} bytes.`);
  return new CachedAnswers({
    store: isSealed ? new RedisStore(url, tell) : new MemoryStore(memoryBytes),
    root,
    key: createSecretKey(isSealed && key ? key : randomBytes(keyLength)),
    isSealed,
    lifetimeFactor,
    staleMs,
    entryBytes,
    hasOwnTokens,
    others: isSealed ? undefined : others,
  });
};
