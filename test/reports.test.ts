import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { everyPage, type PartOfList } from './support/everyPage.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { pagesByReport, reportsIn, segmentsIn } from './support/reports.ts';
import { upstreamOf } from './support/upstream.ts';

/** Graph as it is today: 120 apps, whose reports come in pages of 50. */
const { execute, requests, sandbox } = await shareGateway(
  { mode: 'live', apps: 120, devices: 300 },
  { installStatusSource: 'reports' },
);
const upstream = upstreamOf(sandbox);
const word = await upstream.app('Microsoft Word');

const tenantReport = 'getAppsInstallSummaryReport';
const overviewReport = 'getAppStatusOverviewReport';
const deviceReport = 'retrieveDeviceAppInstallationStatusReport';
const userReport = 'getUserInstallStatusReport';

describe('install summaries from reports', () => {
  it('of a hundred apps are the list, and the pages of one report about the whole tenant', async () => {
    const { data, cost } = await execute<{ mobileApps: { nodes: { installSummary: object }[] } }>(
      '{ mobileApps(first: 100) { nodes { installSummary { failedDeviceCount installedUserCount } } } }',
    );
    expect(data.mobileApps.nodes).toHaveLength(100);
    for (const { installSummary } of data.mobileApps.nodes) {
      expect(installSummary).toEqual({
        failedDeviceCount: expect.any(Number),
        installedUserCount: expect.any(Number),
      });
    }
    expect(requests()).toEqual([
      expect.stringMatching(/^GET .*\/mobileApps\?/),
      expect.stringMatching(/^POST .*\/getAppsInstallSummaryReport$/),
      'POST /beta/$batch (2)',
    ]);
    expect(pagesByReport(sandbox.log.requests)).toEqual({ [tenantReport]: 3 });
    expect(cost).toMatchObject({ upstreamRequests: 3, sources: ['reports'] });
  });

  it('of a thousand apps are no more than the list and the pages of that report', async () => {
    const { execute, requests, sandbox } = await startGateway(
      { mode: 'live', apps: 1000, throttle: false },
      { installStatusSource: 'reports' },
    );
    const { data } = await execute<{ mobileApps: { nodes: { installSummary: object | null }[] } }>(
      '{ mobileApps(first: 999) { nodes { installSummary { failedDeviceCount } } } }',
    );
    expect(data.mobileApps.nodes.filter(({ installSummary }) => installSummary)).toHaveLength(999);
    expect(pagesByReport(sandbox.log.requests)).toEqual({ [tenantReport]: 20 });
    // The list, the first page of the report, its other nineteen pages in one batch.
    expect(requests()).toEqual([
      expect.stringMatching(/^GET .*\/mobileApps\?/),
      expect.stringMatching(/^POST .*\/getAppsInstallSummaryReport$/),
      'POST /beta/$batch (19)',
    ]);
  });

  it('of twenty apps are one batch of reports about one app each', async () => {
    await execute('{ mobileApps(first: 20) { nodes { installSummary { failedDeviceCount } } } }');
    expect(requests()).toEqual([expect.stringMatching(/^GET .*\/mobileApps\?/), 'POST /beta/$batch (20)']);
    expect(pagesByReport(sandbox.log.requests)).toEqual({ [overviewReport]: 20 });
  });

  it('of one app are one request without an envelope', async () => {
    const { data } = await execute(
      `{ mobileAppInstallSummary(mobileAppId: "${word}") { failedDeviceCount } }`,
    );
    expect(data.mobileAppInstallSummary).toEqual({ failedDeviceCount: expect.any(Number) });
    expect(requests()).toEqual([`POST /beta/deviceManagement/reports/${overviewReport}`]);
    expect(at(reportsIn(sandbox.log.requests), 0).body.filter).toBe(`(ApplicationId eq '${word}')`);
  });

  it('are zero for an app about which nothing was reported, and null for one that does not exist', async () => {
    const canteen = await upstream.app('Canteen Menu');
    const { data } = await execute(`{
      reportsNothing: mobileAppInstallSummary(mobileAppId: "${canteen}") {
        installedDeviceCount failedUserCount failedDevicePercentage
      }
      absent: mobileAppInstallSummary(mobileAppId: "00000000-0000-0000-0000-000000000000") { failedUserCount }
    }`);
    expect(data).toEqual({
      reportsNothing: { installedDeviceCount: 0, failedUserCount: 0, failedDevicePercentage: 0 },
      absent: null,
    });
    // Both reports in one batch; the second has no row, so the app itself is looked for.
    expect(requests()).toEqual([
      'POST /beta/$batch (2)',
      expect.stringMatching(/^GET .*\/mobileApps\/00000000-/),
    ]);
  });
});

describe('statuses from reports', () => {
  it('of all users and all their devices take two reports, however many users there are', async () => {
    const { data } = await execute<{
      mobileApp: { userStatuses: { nodes: { deviceStatuses: { nodes: object[] } }[] } };
    }>(`{
      mobileApp(id: "${word}") {
        userStatuses(first: 1000) {
          nodes { userName deviceStatuses(first: 5) { nodes { deviceName installState } } }
        }
      }
    }`);
    const users = data.mobileApp.userStatuses.nodes;
    expect(users.length).toBeGreaterThanOrEqual(10);
    expect(users.every(({ deviceStatuses }) => deviceStatuses.nodes.length > 0)).toBe(true);
    const pages = pagesByReport(sandbox.log.requests);
    expect(Object.keys(pages).sort()).toEqual([userReport, deviceReport].sort());
    expect(requests()).toHaveLength(3 + Number((pages[deviceReport] ?? 0) > 1));
  });

  it('are read once, however often the operation asks for them', async () => {
    const fields = 'nodes { userName deviceStatuses { nodes { deviceName } } }';
    const query = `mobileApp(id: "${word}") { userStatuses { ${fields} } installSummary { failedDeviceCount } }`;
    await execute(`{ ${query} }`);
    const once = requests();
    const { data } = await execute(`{ one: ${query} two: ${query} }`);
    expect(data.one).toEqual(data.two);
    expect(requests()).toEqual(once);
  });

  it('of twenty apps with users and devices take one batch for each round of pages', async () => {
    await execute(`{
      mobileApps(first: 20) {
        nodes {
          installSummary { failedDeviceCount }
          userStatuses(first: 10) { nodes { userName deviceStatuses(first: 5) { nodes { deviceName } } } }
        }
      }
    }`);
    const { [deviceReport]: devicePages = 0, ...others } = pagesByReport(sandbox.log.requests);
    expect(others).toEqual({ [overviewReport]: 20, [userReport]: 20 });
    expect(devicePages).toBeGreaterThanOrEqual(20);
    // The list; summaries and users; the first page of each device report; the pages behind it.
    expect(requests()).toEqual([
      expect.stringMatching(/^GET .*\/mobileApps\?/),
      'POST /beta/$batch (20)',
      'POST /beta/$batch (20)',
      'POST /beta/$batch (20)',
      expect.stringMatching(/\$batch/),
    ]);
  });

  it('never touch the paths that Graph has removed', async () => {
    await execute(`{ mobileApp(id: "${word}") {
      installSummary { failedDeviceCount }
      userStatuses { nodes { deviceStatuses { nodes { deviceName } } } }
      deviceStatuses { nodes { deviceName } }
    } }`);
    expect(segmentsIn(sandbox.log.requests)).toEqual([]);
  });
});

describe('what a signed-in user may not read', () => {
  it('is an error in its own field that names the scopes that would do', async () => {
    const { executeWithErrors, requests, sandbox } = await startGateway(
      { mode: 'live' },
      { installStatusSource: 'reports' },
    );
    const token = sandbox.tokenFor({ scopes: ['DeviceManagementConfiguration.Read.All'] });
    const query = `{ mobileAppInstallSummary(mobileAppId: "${word}") { failedDeviceCount } }`;
    const allowed = await executeWithErrors(query, {}, { authorization: `Bearer ${token}` });
    expect(allowed.errors).toBeUndefined();

    const other = sandbox.tokenFor({ scopes: ['User.Read'] });
    const { data, errors } = await executeWithErrors(query, {}, { authorization: `Bearer ${other}` });
    expect(data).toEqual({ mobileAppInstallSummary: null });
    expect(at(errors ?? [], 0).extensions).toMatchObject({
      code: 'FORBIDDEN',
      missingScopes: expect.arrayContaining([
        'DeviceManagementApps.Read.All',
        'DeviceManagementManagedDevices.Read.All',
      ]),
    });
    expect(requests()).toHaveLength(1);
  });
});

describe('every app', () => {
  it('is in the list, those that v1.0 does not know included: 5,000 apps page completely', async () => {
    const { execute, sandbox } = await startGateway({ mode: 'live', apps: 5000, throttle: false });
    const known = await upstreamOf(sandbox).all('mobileApps?$select=id');
    let sent = 0;
    const { nodes, parts } = await everyPage(async (after) => {
      const { data, cost } = await execute<{ mobileApps: PartOfList<{ id: string; odataType: string }> }>(
        `query ($after: String) { mobileApps(first: 999, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } nodes { id odataType }
        } }`,
        { after },
      );
      sent += cost.upstreamRequests;
      return data.mobileApps;
    });
    expect(parts.map(({ totalCount }) => totalCount)).toEqual(Array.from({ length: 6 }, () => 5000));
    const ids = nodes.map(({ id }) => id);
    const types = new Set(nodes.map(({ odataType }) => odataType));
    expect(ids).toHaveLength(5000);
    expect(new Set(ids)).toEqual(new Set(known.map(({ id }) => id)));
    for (const betaOnly of ['winGetApp', 'officeSuiteApp', 'macOSPkgApp', 'androidManagedStoreApp']) {
      expect(types).toContain(`#microsoft.graph.${betaOnly}`);
    }
    // Six pages of 999 at most; each is read once, and its count with it.
    expect(sent).toBe(6);
    expect(sandbox.log.requests.every(({ url }) => url.startsWith('/beta/'))).toBe(true);
  });
});
