import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { signWithKey } from '../../sandbox/login/jwt.ts';
import { clientsOf, listenAt, startLive, statusesOf, subscribe, summaryOf } from '../support/live.ts';
import { startSignedIn, tokenOf } from '../support/signedIn.ts';
import { upstreamOf } from '../support/upstream.ts';
import { dueAgainAt, questionsIn } from '../support/upstreamLog.ts';

/** A look gives up soon, so that the waits are those between looks. */
const impatient = { deadlineMs: 300, backoffMs: 10, retries: 1, concurrency: 4, upstreamRequests: 100 };

/** What Graph asks a token to have. */
const claims = btoa('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
const challenge = { 'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${claims}"` };

describe('while Graph throttles', () => {
  it('nobody asks before its time, the stream stays open, and goes on afterwards', async () => {
    const { app, sandbox, setSummary, distinct } = await startLive({}, { limits: impatient });
    const subscriber = subscribe(distinct(), summaryOf(), { app });
    await subscriber.has(1);
    await setSummary(app, { failedDeviceCount: 4321 });
    sandbox.log.clear();
    sandbox.faults.inject({ times: 2, effect: { status: 429, retryAfter: '1' } });
    await subscriber.has(2);
    expect(subscriber.events.map(({ errors }) => errors)).toEqual([undefined, undefined]);

    const looks = questionsIn(sandbox.log.requests);
    const throttled = looks.filter(({ status }) => status === 429);
    expect(throttled).toHaveLength(2);
    for (const look of throttled) {
      const next = looks[looks.indexOf(look) + 1];
      expect(next?.at).toBeGreaterThanOrEqual(dueAgainAt(look));
    }
  });

  it.each([
    ['when looks fail', { status: 429, retryAfter: '0' }, 0],
    ['when they have to wait', { status: 429, retryAfter: '0.02' }, 1],
  ] as const)('the interval grows %s, and shrinks again', async (_name, effect, retries) => {
    const intervalMs = 200;
    const { app, sandbox, distinct } = await startLive(
      {},
      { limits: { backoffMs: 1, retries }, liveIntervalMs: intervalMs },
    );
    const subscriber = subscribe(distinct(), summaryOf(), { app });
    await subscriber.has(1);
    // The first request of each of two looks; what is sent again is answered.
    sandbox.faults.inject({ times: 1, effect });
    sandbox.faults.inject({ skip: retries, times: 1, effect });
    sandbox.log.clear();
    const looks = () => sandbox.log.requests;
    await expect.poll(() => looks().length, { timeout: 15_000 }).toBeGreaterThan(6 + 2 * retries);
    const waits = looks()
      .map(({ at }, index) => at - (looks()[index - 1]?.answeredAt ?? Number.NaN))
      .slice(1)
      .filter((wait) => wait > intervalMs / 2);
    expect(waits[0]).toBeGreaterThanOrEqual(2 * intervalMs);
    expect(waits[1]).toBeGreaterThanOrEqual(4 * intervalMs);
    expect(waits[2]).toBeGreaterThanOrEqual(2 * intervalMs);
    expect(Math.min(...waits.slice(2))).toBeLessThan(2 * intervalMs);
    expect(subscriber.events).toHaveLength(1);
  });
});

describe('a failure that may pass', () => {
  it.each([
    ['503', { status: 503 }],
    ['500', { status: 500 }],
    ['a page of some proxy', { malformed: 'html' }],
    ['a lost connection', { reset: true }],
    ['no answer in time', { delayMs: 60_000 }],
  ] as const)('is waited out: %s', async (_name, effect) => {
    const { app, sandbox, distinct, setSummary } = await startLive({}, { limits: impatient });
    const subscriber = subscribe(distinct(), summaryOf(), { app });
    await subscriber.has(1);
    await setSummary(app, { failedDeviceCount: 4321 });
    sandbox.faults.inject({ times: 3, effect });
    await subscriber.has(2);
    expect(subscriber.events.map(({ errors }) => errors)).toEqual([undefined, undefined]);
    expect(sandbox.log.requests.length).toBeGreaterThan(4);
  });

  it('may stand at the beginning too: the first event comes when there is one', async () => {
    const { app, sandbox, distinct } = await startLive({}, { limits: impatient });
    sandbox.faults.inject({ times: 4, effect: { status: 503 } });
    const subscriber = subscribe(distinct(), summaryOf(), { app });
    await subscriber.has(1);
    expect(subscriber.events[0]?.errors).toBeUndefined();
  });

  it('amid a list does not make the missing rows look as if they had gone', async () => {
    const { app, sandbox, requestsFor, distinct } = await startLive(
      { devices: 2000 },
      { limits: impatient, installStatusSource: 'segments' },
    );
    const { events } = subscribe(distinct(), statusesOf('nodeId'), { app });
    await expect.poll(() => requestsFor('skiptoken').length).toBeGreaterThan(1);
    sandbox.faults.inject({ match: { path: 'skiptoken' }, times: 4, effect: { status: 503 } });
    const before = requestsFor('skiptoken').length;
    await expect.poll(() => requestsFor('skiptoken').length, { timeout: 15_000 }).toBeGreaterThan(before + 6);
    expect(events).toEqual([]);
  });
});

describe('a failure that waiting does not cure', () => {
  it.each([
    ['UNAUTHENTICATED', { status: 401 }],
    ['FORBIDDEN', { status: 403 }],
    ['NOT_FOUND', { status: 404 }],
    ['INTERACTION_REQUIRED', { status: 401, headers: challenge }],
    ['UPSTREAM_ERROR', { status: 400 }],
    ['UPSTREAM_INVALID_RESPONSE', { malformed: 'html' }],
  ] as const)('is told, and ends the stream: %s', async (code, effect) => {
    const { app, sandbox, distinct, single } = await startLive();
    const subscribers = [distinct(), single()].map((client) => subscribe(client, summaryOf(), { app }));
    await Promise.all(subscribers.map(({ has }) => has(1)));
    sandbox.faults.inject({ effect });
    for (const subscriber of subscribers) {
      expect(await subscriber.ended).toBe('completed');
      expect(subscriber.codes(1)).toEqual([code]);
      expect(subscriber.events[1]?.errors?.[0]?.path).toEqual(['mobileAppInstallSummaryChanged']);
      expect(subscriber.events[1]?.data).toEqual({ mobileAppInstallSummaryChanged: null });
      expect(subscriber.events).toHaveLength(2);
    }
    const asked = sandbox.log.requests.length;
    await pause(200);
    expect(sandbox.log.requests).toHaveLength(asked);
  });

  it('is told where the paths are gone and nothing else is to be asked', async () => {
    const { sandbox, distinct } = await startLive({ mode: 'live' }, { installStatusSource: 'segments' });
    const subscriber = subscribe(distinct(), summaryOf(), { app: 'any' });
    expect(await subscriber.ended).toBe('completed');
    expect(subscriber.codes(0)).toEqual(['SEGMENT_REMOVED']);
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('of one field of an event leaves the rest of it, and the stream', async () => {
    const { app, sandbox, distinct, setSummary } = await startLive();
    sandbox.faults.inject({ match: { path: `/mobileApps/${app}?` }, times: 1, effect: { status: 403 } });
    const subscriber = subscribe(distinct(), summaryOf('id app { displayName } failedDeviceCount'), { app });
    await subscriber.has(1);
    expect(subscriber.codes(0)).toEqual(['FORBIDDEN']);
    expect(subscriber.events[0]?.data).toMatchObject({ mobileAppInstallSummaryChanged: { app: null } });
    await setSummary(app, { failedDeviceCount: 4321 });
    await subscriber.has(2);
    expect(subscriber.codes(1)).toEqual([]);
  });
});

describe('where the gateway signs in', () => {
  const startSigned = async (mode: 'client-credentials' | 'on-behalf-of', tokenLifetime = 3600) => {
    const signed = await startSignedIn(mode, { tokenLifetime }, {}, { liveIntervalMs: 50 });
    const url = await listenAt(signed.gateway);
    const appOf = async (token?: string): Promise<string> => {
      const { data } = await signed.ask(undefined, token);
      return (data as { mobileApps: { nodes: [{ id: string }] } }).mobileApps.nodes[0].id;
    };
    return { ...signed, appOf, ...clientsOf(url) };
  };

  /** Only the clock is turned; what waits still waits. */
  const turnClock = (minutes: number): void => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime(Date.now() + minutes * 60_000);
  };

  it.each(['distinct', 'single'] as const)(
    'a caller whose token has ended is told nothing more, in %s connection mode',
    async (mode) => {
      // What is exchanged for it lives longer.
      const { callerToken, appOf, upstreamRequests, ...live } = await startSigned('on-behalf-of', 36_000);
      const [, body = ''] = callerToken('ada@contoso.example').split('.');
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
      const token = signWithKey({ ...claims, exp: Math.floor(Date.now() / 1000) + 3600 });
      const subscriber = subscribe(live[mode](token), summaryOf(), { app: await appOf(token) });
      await subscriber.has(1);
      turnClock(62);
      expect(await subscriber.ended).toBe('completed');
      expect(subscriber.codes(1)).toEqual(['UNAUTHENTICATED']);
      const asked = upstreamRequests().length;
      await pause(200);
      expect(upstreamRequests()).toHaveLength(asked);
    },
  );

  it.each(['client-credentials', 'on-behalf-of'] as const)(
    'looks and events go on with a new token when one has ended: %s',
    async (mode) => {
      const { sandbox, callerToken, appOf, upstreamRequests, tokenRequests, distinct } =
        await startSigned(mode);
      const token = callerToken('ada@contoso.example');
      const app = await appOf(token);
      const subscriber = subscribe(distinct(token), summaryOf('failedDeviceCount app { displayName }'), {
        app,
      });
      await subscriber.has(1);
      const uti = (path: string) =>
        new Set(
          upstreamRequests()
            .filter(({ method, url }) => method === 'GET' && url.includes(path))
            .map((request) => tokenOf(request).uti),
        );
      expect([uti('installSummary').size, tokenRequests().length]).toEqual([1, 1]);

      turnClock(61);
      await expect.poll(() => uti('installSummary').size).toBe(2);
      await upstreamOf(sandbox).send('PATCH', `mobileApps/${app}/installSummary`, {
        failedDeviceCount: 4321,
      });
      await subscriber.has(2);
      expect(subscriber.events[1]).toMatchObject({
        data: { mobileAppInstallSummaryChanged: { failedDeviceCount: 4321, app: {} } },
      });
      expect(uti(`mobileApps/${app}?`)).toEqual(uti('installSummary'));
    },
  );

  it('a token of the gateway’s own that Graph refuses is replaced, and nobody notices', async () => {
    const { appOf, sandbox, tokenRequests, distinct } = await startSigned('client-credentials');
    const app = await appOf();
    const subscriber = subscribe(distinct(), summaryOf(), { app });
    await subscriber.has(1);
    turnClock(1);
    const effect = { status: 401, headers: challenge };
    sandbox.faults.inject({ match: { path: 'installSummary' }, times: 1, effect });
    await expect.poll(() => tokenRequests().length).toBe(2);
    await upstreamOf(sandbox).send('PATCH', `mobileApps/${app}/installSummary`, { failedDeviceCount: 4321 });
    await subscriber.has(2);
    expect(subscriber.codes(1)).toEqual([]);
  });

  it('callers share what the app reads, whatever they bring', async () => {
    const { appOf, upstreamRequests, sandbox, distinct } = await startSigned('client-credentials');
    const app = await appOf();
    sandbox.log.clear();
    const subscribers = [undefined, 'one', 'other'].map((token) =>
      subscribe(distinct(token), summaryOf(), { app }),
    );
    await Promise.all(subscribers.map(({ has }) => has(1)));
    const at = upstreamRequests().map((request) => request.at);
    expect(Math.min(...at.slice(1)) - (at[0] ?? 0)).toBeGreaterThanOrEqual(50);
  });
});
