import type { Redis } from 'ioredis';

export type RedisClient = Redis;

/**
 * Begins to connect to a Redis or Valkey. What it answers is never worth waiting for long: a command fails at once while
 * there is no connection, and soon when there is no answer. The connection is made anew for as long as the client lives.
 * @param url `redis://` or, with TLS, `rediss://`.
 * @param commandTimeout how long a command may take, in milliseconds: whoever waits for it has a client that waits.
 * @returns a client that is about to connect; its events say what came of it. It does not reject for want of a Redis.
 */
export const connectRedis = async (url: string, commandTimeout: number): Promise<RedisClient> => {
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
