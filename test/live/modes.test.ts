import { describe, expect, it } from 'vitest';
import { startLive, statusesOf, subscribe, summaryOf } from '../support/live.ts';

describe.each(['distinct', 'single'] as const)('in %s connection mode', (mode) => {
  it('the summary comes as it is, and again when it has changed', async () => {
    const { app, setSummary, ...live } = await startLive();
    const { events, has } = subscribe(live[mode](), summaryOf(), { app });
    await has(1);
    await setSummary(app, { failedDeviceCount: 4321 });
    await has(2);
    expect(events.map(({ data }) => data)).toEqual([
      { mobileAppInstallSummaryChanged: { failedDeviceCount: expect.any(Number) } },
      { mobileAppInstallSummaryChanged: { failedDeviceCount: 4321 } },
    ]);
  });

  it('the summary comes from reports too, in one request a look', async () => {
    const { app, sandbox, ...live } = await startLive(
      { mode: 'live' },
      { installStatusSource: 'reports', liveIntervalMs: 60_000 },
    );
    const { events, has } = subscribe(live[mode](), summaryOf('failedDeviceCount failedDevicePercentage'), {
      app,
    });
    await has(1);
    expect(events[0]?.data).toEqual({
      mobileAppInstallSummaryChanged: {
        failedDeviceCount: expect.any(Number),
        failedDevicePercentage: expect.any(Number),
      },
    });
    expect(sandbox.log.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /beta/deviceManagement/reports/getAppStatusOverviewReport',
    ]);
  });

  it('each event says what it has cost, and not what the look has that all share', async () => {
    const { app, ...live } = await startLive();
    const { events, has } = subscribe(live[mode](), summaryOf('id app { displayName }'), { app });
    await has(1);
    expect(events[0]?.extensions).toMatchObject({ cost: { upstreamRequests: 1, batches: 0, sources: [] } });
  });

  it('an app that does not exist is NOT_FOUND, and the end', async () => {
    const live = await startLive();
    const variables = { app: '00000000-0000-0000-0000-000000000000' };
    for (const query of [summaryOf(), statusesOf()]) {
      const subscriber = subscribe(live[mode](), query, variables);
      expect(await subscriber.ended).toBe('completed');
      expect(subscriber.codes(0)).toEqual(['NOT_FOUND']);
      expect(subscriber.events).toHaveLength(1);
    }
  });

  it('a key that cannot be one is refused, and nothing is sent upstream', async () => {
    const { sandbox, ...live } = await startLive();
    for (const query of [summaryOf(), statusesOf()]) {
      const subscriber = subscribe(live[mode](), query, { app: '../users' });
      expect(await subscriber.ended).toBe('completed');
      expect(subscriber.codes(0)).toEqual(['BAD_USER_INPUT']);
      expect(subscriber.events[0]?.errors?.[0]?.message).toMatch(/^Argument "mobileAppId": Expected a key/);
    }
    expect(sandbox.log.requests).toEqual([]);
  });

  it('what does not validate is told as an event, with its code', async () => {
    const { sandbox, ...live } = await startLive();
    const { codes, ended } = subscribe(live[mode](), 'subscription { nothing }');
    expect(await ended).toBe('completed');
    expect(codes(0)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(sandbox.log.requests).toEqual([]);
  });

  it('queries and mutations are answered too', async () => {
    const { app, ...live } = await startLive();
    const query = subscribe(live[mode](), '{ mobileApps(first: 1) { nodes { id } } }');
    expect(await query.ended).toBe('completed');
    expect(query.events).toMatchObject([
      { data: { mobileApps: { nodes: [{ id: app }] } }, extensions: { cost: { upstreamRequests: 1 } } },
    ]);
    const mutation = subscribe(
      live[mode](),
      `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 1 }) {
        ... on MobileAppInstallSummary { failedDeviceCount }
      } }`,
    );
    expect(await mutation.ended).toBe('completed');
    expect(mutation.events[0]?.data).toEqual({ updateMobileAppInstallSummary: { failedDeviceCount: 1 } });
  });

  it('whoever brings no token is refused where none is at hand', async () => {
    const { sandbox, app, ...live } = await startLive({}, { fallbackToken: undefined });
    const subscriber = subscribe(live[mode](), summaryOf(), { app });
    expect(await subscriber.ended).toMatchObject({ broken: { response: { status: 401 } } });
    expect(subscriber.events).toEqual([]);
    expect(sandbox.log.requests).toEqual([]);
  });
});
