// npm --prefix bench run bench:cache
import { randomBytes } from 'node:crypto';
import { startRedis } from './redisServer.mjs';
import { compareVariants } from './variants.mjs';

/** What does an operation cost all of whose answers are kept, in memory or in Redis, as processor time? */
const redis = await startRedis();
// So that nothing ends while it is measured.
const long = { CACHE_LIFETIME_FACTOR: '100' };
try {
  await compareVariants({
    'no cache': {},
    'memory:': { CACHE_URL: 'memory:', ...long },
    Redis: { CACHE_URL: redis.url, CACHE_KEY: randomBytes(32).toString('base64'), ...long },
  });
} finally {
  redis.stop();
}
