import { createClient } from 'graphql-sse';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { askReplica, startCachingReplicas } from '../support/cacheReplicas.ts';
import { listen } from '../support/listen.ts';
import { subscribe, summaryOf } from '../support/live.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';
import { upstreamOf } from '../support/upstream.ts';

const intervalMs = 400;

describe.skipIf(!hasRedis)('subscribers of three replicas with one Redis', () => {
  it('cost one look an interval, and are all told of what changes', async () => {
    const { url } = await startRedis();
    const sandbox = await startSandbox({ throttle: false });
    onTestFinished(() => sandbox.close());
    const app = String((await upstreamOf(sandbox).ids('mobileApps?$top=1'))[0]);
    const options = { rootUrl: sandbox.url, fallbackToken: sandbox.token, liveIntervalMs: intervalMs };
    const subscribers = await Promise.all(
      startCachingReplicas(3, { url }, options).map(async (replica) => {
        const { origin, close } = await listen(replica);
        onTestFinished(close);
        const client = createClient({ url: `${origin}/graphql`, retryAttempts: 0 });
        onTestFinished(() => client.dispose());
        return subscribe(client, summaryOf(), { app });
      }),
    );
    await Promise.all(subscribers.map((subscriber) => subscriber.has(1)));

    const looks = () =>
      sandbox.log.requests.filter(({ url: asked }) => asked.includes('installSummary')).length;
    const began = Date.now();
    const before = looks();
    await expect.poll(() => looks() - before).toBeGreaterThanOrEqual(6);
    const intervals = (Date.now() - began) / intervalMs;
    // Each by itself would look so often; together they would look three times as often without the cache.
    expect(looks() - before).toBeLessThanOrEqual(1.5 * intervals + 1);

    // Changed by somebody whom no replica knows of.
    const stranger = createGateway({ ...options, logging: false });
    onTestFinished(async () => stranger.dispose());
    await askReplica(
      stranger,
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 91 }) { __typename } }`,
    );
    await Promise.all(subscribers.map((subscriber) => subscriber.has(2)));
    for (const { events } of subscribers)
      expect(events[1]?.data).toEqual({ mobileAppInstallSummaryChanged: { failedDeviceCount: 91 } });
  });
});
