import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { startGateway } from './support/gateway.ts';
import { posted } from './support/posted.ts';
import { reportsIn, segmentsIn } from './support/reports.ts';
import { upstreamOf } from './support/upstream.ts';

const live = { mode: 'live', throttle: false } as const;
const classic = { mode: 'classic', throttle: false } as const;

const start = async (
  options: Parameters<typeof startGateway>[0],
  gatewayOptions: Parameters<typeof startGateway>[1] = {},
) => {
  const gateway = await startGateway(options, gatewayOptions);
  const upstream = upstreamOf(gateway.sandbox);
  return { ...gateway, upstream, word: await upstream.app('Microsoft Word') };
};

const summaryOf = (app: string) => `{ mobileAppInstallSummary(mobileAppId: "${app}") { failedDeviceCount } }`;
const oneHundredSummaries =
  '{ mobileApps(first: 100) { nodes { displayName installSummary { failedDeviceCount } } } }';

/** One operation for each kind of question about install status. */
const operations = (app: string) => ({
  'a summary': summaryOf(app),
  'a list of users': `{ mobileApp(id: "${app}") { userStatuses { nodes { userName } } } }`,
  'a list of devices': `{ mobileApp(id: "${app}") { deviceStatuses(first: 5) { nodes { deviceName } } } }`,
  'a user who is not there': `{ userAppInstallStatus(mobileAppId: "${app}", id: "nobody") { userName } }`,
  'a device that is not there': `{ mobileAppInstallStatus(mobileAppId: "${app}", id: "none") { deviceName } }`,
  'a breakdown': `{ mobileApp(id: "${app}") { deviceStatusBreakdown { total } } }`,
  'a hundred summaries': oneHundredSummaries,
  'the tenant overview':
    '{ mobileAppInstallSummaries(first: 20, orderBy: { field: FAILED_DEVICE_COUNT, direction: DESC }) { nodes { failedDeviceCount } } }',
});

describe('where the paths are gone, the source is found', () => {
  for (const name of Object.keys(operations(''))) {
    it(`by one request more in the first operation, none in the second, and no error: ${name}`, async () => {
      const found = await start({ ...live, apps: 100 });
      const configured = await start({ ...live, apps: 100 }, { installStatusSource: 'reports' });
      const query = Object.entries(operations(found.word)).find(([key]) => key === name)?.[1] ?? '';

      const expected = await configured.execute(query);
      const first = await found.execute(query);
      const probes = segmentsIn(found.sandbox.log.requests);
      const second = await found.execute(query);

      expect(first.data).toEqual(expected.data);
      expect(second.data).toEqual(expected.data);
      expect(first.cost.upstreamRequests).toBe(expected.cost.upstreamRequests + 1);
      expect(second.cost).toEqual(expected.cost);
      expect(first.cost.sources).toEqual(['reports']);
      expect(probes.length).toBeGreaterThan(0);
      expect(probes.length).toBeLessThanOrEqual(20);
      expect(segmentsIn(found.sandbox.log.requests)).toEqual([]);
    });
  }

  it('by one request, however many operations begin at once', async () => {
    const { gateway, sandbox, word } = await start(live);
    sandbox.log.clear();
    const answers = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const response = await gateway.fetch(
          'http://gateway.test/graphql',
          posted({ query: summaryOf(word) }),
        );
        return response.json();
      }),
    );
    for (const answer of answers) {
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toEqual(at(answers, 0).data);
    }
    expect(segmentsIn(sandbox.log.requests)).toHaveLength(1);
    expect(reportsIn(sandbox.log.requests)).toHaveLength(60);
  });

  it('and no token is needed to read reports with that the paths did not ask for', async () => {
    const { execute, sandbox, word } = await start(live);
    const token = sandbox.tokenFor({ scopes: ['DeviceManagementManagedDevices.Read.All'] });
    const { cost } = await execute(summaryOf(word), {}, { authorization: `Bearer ${token}` });
    expect(cost).toMatchObject({ upstreamRequests: 2, sources: ['reports'] });
  });
});

describe('where the paths still answer, they are used', () => {
  for (const name of Object.keys(operations(''))) {
    it(`at the cost of asking them alone: ${name}`, async () => {
      const found = await start({ ...classic, apps: 100 });
      const configured = await start({ ...classic, apps: 100 }, { installStatusSource: 'segments' });
      const query = Object.entries(operations(found.word)).find(([key]) => key === name)?.[1] ?? '';
      const expected = await configured.execute(query);
      const first = await found.execute(query);
      expect(first).toEqual(expected);
      expect(first.cost.sources).toEqual(['segments']);
      expect(await found.execute(query)).toEqual(expected);
      expect(reportsIn(found.sandbox.log.requests)).toEqual([]);
    });
  }

  it('and those that a first operation did not send with the probe follow without a loss', async () => {
    const { execute, requests } = await start({ ...classic, apps: 100 });
    const { data } = await execute<{ mobileApps: { nodes: { installSummary: object }[] } }>(
      oneHundredSummaries,
    );
    expect(data.mobileApps.nodes.filter(({ installSummary }) => installSummary)).toHaveLength(100);
    expect(requests()).toHaveLength(6);
  });
});

describe('a failure that passes decides nothing:', () => {
  const patience = { limits: { backoffMs: 1 } };

  for (const status of [429, 503]) {
    it(`a ${status} is asked again, and the answer to that decides`, async () => {
      const { execute, sandbox, word } = await start(live, patience);
      sandbox.faults.inject({
        match: { path: 'installSummary' },
        times: 1,
        effect: { status, retryAfter: 'absent' },
      });
      const { cost } = await execute(summaryOf(word));
      expect(cost).toMatchObject({ upstreamRequests: 3, retries: 1, sources: ['reports'] });
    });

    it(`after a ${status} that outlasts the operation, the next one finds out`, async () => {
      for (const options of [live, classic]) {
        const { execute, executeWithErrors, sandbox, word } = await start(options, {
          limits: { backoffMs: 1, retries: 2 },
        });
        sandbox.faults.inject({
          match: { path: 'installSummary' },
          times: 3,
          effect: { status, retryAfter: 'absent' },
        });
        const { data, errors, cost } = await executeWithErrors(summaryOf(word));
        expect(data).toEqual({ mobileAppInstallSummary: null });
        expect(errors).toHaveLength(1);
        expect(cost).toMatchObject({ upstreamRequests: 3, retries: 2, sources: [] });

        const next = await execute(summaryOf(word));
        expect(segmentsIn(sandbox.log.requests)).toHaveLength(1);
        expect(next.cost.sources).toEqual([options === live ? 'reports' : 'segments']);
      }
    });
  }

  it('neither does a token that permits nothing', async () => {
    const { execute, executeWithErrors, sandbox, word } = await start(classic);
    const token = sandbox.tokenFor({ scopes: ['User.Read'] });
    const { errors } = await executeWithErrors(summaryOf(word), {}, { authorization: `Bearer ${token}` });
    expect(at(errors ?? [], 0).extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(reportsIn(sandbox.log.requests)).toEqual([]);
    const { cost } = await execute(summaryOf(word));
    expect(cost).toMatchObject({ upstreamRequests: 1, sources: ['segments'] });
  });

  it('and those who waited for the answer go on after a probe that failed', async () => {
    const { executeWithErrors, sandbox } = await start(
      { ...live, apps: 100 },
      { limits: { backoffMs: 1, retries: 0 } },
    );
    sandbox.faults.inject({
      match: { path: 'installSummary' },
      times: 20,
      effect: { status: 503, retryAfter: 'absent' },
    });
    const { data, errors, cost } = await executeWithErrors<{
      mobileApps: { nodes: { installSummary: object | null }[] };
    }>(oneHundredSummaries);
    expect(errors).toHaveLength(20);
    expect(data?.mobileApps.nodes.filter(({ installSummary }) => installSummary)).toHaveLength(80);
    expect(cost.sources).toEqual(['reports']);
  });
});

describe('a change on Graph as it is today', () => {
  const change = (app: string) =>
    `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedUserCount: 1 }) {
      __typename ... on SegmentRemovedError { segment }
    } }`;

  it('of an install status says that its path is gone, before and after the source is known', async () => {
    const { execute, requests, word } = await start(live);
    const removed = { __typename: 'SegmentRemovedError', segment: 'installSummary' };
    expect((await execute(change(word))).data).toEqual({ updateMobileAppInstallSummary: removed });
    await execute(summaryOf(word));
    const { data, cost } = await execute(change(word));
    expect(data).toEqual({ updateMobileAppInstallSummary: removed });
    expect(requests()).toEqual([]);
    expect(cost.sources).toEqual([]);
  });

  it('of a configuration status is made', async () => {
    const { execute, requests, upstream, word } = await start(live);
    await execute(summaryOf(word));
    const [configuration = ''] = await upstream.ids('mobileAppConfigurations');
    const [id = ''] = await upstream.ids(`mobileAppConfigurations/${configuration}/userStatuses`);
    const { data } = await execute(`mutation {
      updateManagedDeviceMobileAppConfigurationUserStatus(
        input: { managedDeviceMobileAppConfigurationId: "${configuration}", id: "${id}", devicesCount: 7 }
      ) { __typename ... on ManagedDeviceMobileAppConfigurationUserStatus { id devicesCount } }
    }`);
    expect(data.updateManagedDeviceMobileAppConfigurationUserStatus).toEqual({
      __typename: 'ManagedDeviceMobileAppConfigurationUserStatus',
      id,
      devicesCount: 7,
    });
    expect(requests()).toHaveLength(1);
  });
});
