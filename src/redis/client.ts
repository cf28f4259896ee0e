import type { Redis } from 'ioredis';

export type RedisClient = Redis;

/** How long a command may take, in milliseconds, where nothing else is said: whoever waits for it has a client that waits. */
const usualTimeout = 500;

/**
 * Begins to connect to a Redis or Valkey. What it answers is never worth waiting for: a command fails at once while there
 * is no connection, and soon when there is no answer. The connection is made anew for as long as the client lives.
 * @param url `redis://` or, with TLS, `rediss://`.
 * @param commandTimeout how long a command may take, in milliseconds.
 * @returns a client that is about to connect; its events say what came of it. It does not reject for want of a Redis.
 */
export const connectRedis = async (url: string, commandTimeout = usualTimeout): Promise<RedisClient> => {
  // Loaded here, since most gateways run without.
  const { Redis } = await import('ioredis');
  const client = new Redis(url, {
    commandTimeout,
    connectTimeout: 2_000,
    enableOfflineQueue: false,
    // A command that was lost may have been carried out.
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(attempt * 100, 1_000),
  });
  // Without a listener ioredis writes them to the console.
  client.on('error', () => {});
  return client;
};
