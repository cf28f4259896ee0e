import { isRedisAddress, redisAddress } from '../redis/address.ts';
import { type CacheOptions, keyLength } from './createCache.ts';

interface CacheVariables {
  readonly CACHE_URL?: string | undefined;
  readonly CACHE_KEY?: string | undefined;
}

/**
 * Reads where the cache is, and its key.
 * @returns undefined where there is none, or all that is wrong, a line each. No secret is in there: a URL may hold a
 * password.
 */
export const readCache = ({
  CACHE_URL: url,
  CACHE_KEY: text,
}: CacheVariables): Pick<CacheOptions, 'url' | 'key'> | undefined | readonly string[] => {
  if (url === undefined)
    return text === undefined ? undefined : ['CACHE_KEY: expected only where CACHE_URL is set'];
  const isRedis = isRedisAddress(url);
  const key = text === undefined ? undefined : keyIn(text);
  const mistakes = [
    ...(isRedis || url === 'memory:'
      ? []
      : [`CACHE_URL: expected memory:, ${redisAddress}, but got: something else`]),
    ...(key || (text === undefined && !isRedis)
      ? []
      : [
          `CACHE_KEY: expected ${keyLength} random bytes in base64, but got: ${text ? 'something else' : 'nothing'}`,
        ]),
  ];
  return mistakes.length > 0 ? mistakes : { url, key };
};

const keyIn = (text: string): Uint8Array | undefined => {
  const key = Buffer.from(text, 'base64');
  return key.byteLength === keyLength && key.toString('base64') === text ? key : undefined;
};
