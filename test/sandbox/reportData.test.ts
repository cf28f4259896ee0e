import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';
import { allRows, askReport, devices, grouped, type Row, useReports, users } from './reportClient.ts';

const states = {
  notApplicable: -1,
  installed: 1,
  failed: 2,
  notInstalled: 3,
  uninstallFailed: 4,
  pendingInstall: 5,
  unknown: 99,
};
const classic = useReports({ mode: 'classic' });
const live = useSandbox({ mode: 'live' });

const someApps = [
  'Contoso Field Service',
  'Microsoft Word',
  '7-Zip 24.08',
  'Contoso Stock Scanner',
  'Contoso Intranet',
];

describe('reports and segments', () => {
  it('tell the same of every device, in either mode', async () => {
    for (const name of someApps) {
      const segment = await classic.all(`${await classic.app(name)}/deviceStatuses`);
      const filter = await classic.ofApp(name);
      const expected = segment.map((status) => ({
        DeviceId: status.deviceId,
        DeviceName: status.deviceName,
        UserPrincipalName: status.userPrincipalName,
        UserName: status.userName,
        Platform: `${status.osDescription} ${status.osVersion}`,
        AppVersion: status.displayVersion,
        ErrorCode: status.errorCode,
        InstallState: states[status.installState as keyof typeof states],
        LastModifiedDateTime: status.lastSyncDateTime,
      }));
      const select = Object.keys(expected[0] ?? { DeviceId: '' });
      for (const { sandbox } of [classic, live])
        expect((await allRows(sandbox(), devices, { filter, select })).rows).toEqual(expected);
    }
  });

  it('tell the same of every user', async () => {
    for (const name of someApps) {
      const segment = await classic.all(`${await classic.app(name)}/userStatuses`);
      const { rows } = await allRows(live.sandbox(), users, {
        filter: await classic.ofApp(name),
      });
      const shown = rows.map(
        ({ UserName, UserPrincipalName, InstalledCount, FailedCount, NotInstalledCount }) => [
          UserName,
          UserPrincipalName,
          InstalledCount,
          FailedCount,
          NotInstalledCount,
        ],
      );
      const expected = segment.map((status) => [
        status.userName,
        status.userPrincipalName,
        status.installedDeviceCount,
        status.failedDeviceCount,
        status.notInstalledDeviceCount,
      ]);
      expect(shown).toEqual(expected);
    }
  });

  it('tell the same of every app', async () => {
    const { rows } = await allRows(live.sandbox(), 'getAppsInstallSummaryReport', {});
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      const { body } = await classic.get(`${classic.apps}/${row.ApplicationId}/installSummary`);
      const { '@odata.context': _, id: __, ...counters } = body;
      for (const [name, value] of Object.entries(counters))
        expect(row[name.charAt(0).toUpperCase() + name.slice(1)]).toBe(value);
    }
  });

  it('lose the segments in live, and keep the reports', async () => {
    const { status } = await live.get(`${await live.app('Microsoft Word')}/deviceStatuses`);
    expect(status).toBe(400);
    expect((await askReport(live.sandbox(), 'getAppsInstallSummaryReport', {})).status).toBe(200);
  });

  it('show an edit alike', async () => {
    const path = `${await classic.app('Company Portal')}/deviceStatuses`;
    const [{ id }] = await classic.all(path);
    await classic.patch(`${path}/${id}`, { installState: 'uninstallFailed', errorCode: -7 });
    const filter = `${await classic.ofApp('Company Portal')} and (ErrorCode eq '-7')`;
    expect((await askReport(classic.sandbox(), devices, { filter })).rows).toMatchObject([
      { InstallState: 4, AppInstallState_loc: 'Uninstall failed', HexErrorCode: '0xFFFFFFF9' },
    ]);
  });
});

describe('counters', () => {
  const { sandbox } = useSandbox({ mode: 'live', devices: 300 });

  it('are sums over the device rows: all or any of a user by the documented rules', async () => {
    const summaries = (await allRows(sandbox(), 'getAppsInstallSummaryReport', {})).rows;
    for (const summary of summaries) {
      const filter = `(ApplicationId eq '${summary.ApplicationId}')`;
      const [overview] = (await askReport(sandbox(), 'getAppStatusOverviewReport', { filter })).rows;
      expect(summary).toMatchObject(overview ?? {});
      const { rows } = await allRows(sandbox(), devices, { filter });
      expect(overview).toEqual({
        ApplicationId: summary.ApplicationId,
        ...deviceCounters(rows),
        ...userCounters(rows),
      });
      const failed = rows.length === 0 ? 0 : (100 * Number(summary.FailedDeviceCount)) / rows.length;
      expect(summary.FailedDevicePercentage).toBeCloseTo(failed, 1);
    }
  });

  it('count for each user the rows of that user', async () => {
    for (const name of ['Contoso Field Service', 'Company Portal']) {
      const filter = await classic.ofApp(name);
      const { rows } = await allRows(sandbox(), devices, { filter });
      const own = ofUsers(rows);
      const report = (await allRows(sandbox(), users, { filter })).rows;
      expect(report.map(({ UserId }) => UserId).toSorted()).toEqual([...own.keys()].toSorted());
      for (const user of report) {
        const counts = bucketsOf(own.get(String(user.UserId)) ?? []);
        expect([
          user.InstalledCount,
          user.FailedCount,
          user.PendingInstallCount,
          user.NotInstalledCount,
          user.NotApplicableCount,
        ]).toEqual([
          counts.Installed,
          counts.Failed,
          counts.PendingInstall,
          counts.NotInstalled,
          counts.NotApplicable,
        ]);
      }
    }
  });

  it('are zero for apps that report nothing, which the summary has all the same', async () => {
    const filter = `(DisplayName eq 'Contoso Intranet')`;
    const [row] = (await askReport(sandbox(), 'getAppsInstallSummaryReport', { filter })).rows;
    expect(
      Object.entries(row ?? {}).filter(([name, value]) => name.endsWith('Count') && value === 0),
    ).toHaveLength(10);
    expect(row?.FailedDevicePercentage).toBe(0);
  });

  it('leave out of the failing apps what failed nowhere', async () => {
    const all = (await allRows(sandbox(), 'getAppsInstallSummaryReport', {})).rows;
    const failing = (
      await allRows(sandbox(), 'getFailedMobileAppsReport', { orderBy: ['FailedDeviceCount desc'] })
    ).rows;
    expect(failing.map(({ FailedDeviceCount }) => FailedDeviceCount)).toEqual(
      all
        .map(({ FailedDeviceCount }) => Number(FailedDeviceCount))
        .filter((count) => count > 0)
        .toSorted((a, b) => b - a),
    );
  });

  it('include rows that no user stands behind', async () => {
    const { rows } = await allRows(sandbox(), devices, {
      filter: await classic.ofApp('Company Portal'),
    });
    expect(rows.filter(({ UserId }) => UserId === '')).toMatchObject([
      { DeviceName: 'KIOSK-RECEPTION', UserPrincipalName: '' },
    ]);
    expect(rows.filter(({ DeviceName }) => DeviceName === 'KIOSK-RECEPTION')).toHaveLength(4);
  });
});

type Bucket = 'Failed' | 'PendingInstall' | 'Installed' | 'NotInstalled' | 'NotApplicable';

function bucketsOf(rows: readonly Row[]): Record<Bucket, number> {
  const counts = { Failed: 0, PendingInstall: 0, Installed: 0, NotInstalled: 0, NotApplicable: 0 };
  const bucket = new Map<unknown, Bucket>([
    [-1, 'NotApplicable'],
    [1, 'Installed'],
    [2, 'Failed'],
    [3, 'NotInstalled'],
    [4, 'Failed'],
    [5, 'PendingInstall'],
    [99, 'NotInstalled'],
  ]);
  for (const { InstallState } of rows) counts[bucket.get(InstallState) ?? 'NotInstalled'] += 1;
  return counts;
}

function deviceCounters(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(bucketsOf(rows)).map(([name, count]) => [`${name}DeviceCount`, count]),
  );
}

function userCounters(rows: readonly Row[]): Record<string, number> {
  const own = ofUsers(rows);
  const people = [...own.values()].map((mine) => ({ all: mine.length, ...bucketsOf(mine) }));
  const count = (test: (one: (typeof people)[number]) => boolean) => people.filter(test).length;
  return {
    FailedUserCount: count(({ Failed }) => Failed > 0),
    PendingInstallUserCount: count(({ PendingInstall, Failed }) => PendingInstall > 0 && Failed === 0),
    InstalledUserCount: count(({ Installed, all }) => Installed === all),
    NotInstalledUserCount: count(({ NotInstalled }) => NotInstalled > 0),
    NotApplicableUserCount: count(({ NotApplicable, all }) => NotApplicable === all),
  };
}

/** The rows of each user; those without one belong to nobody. */
function ofUsers(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return grouped(
    rows.filter(({ UserId }) => UserId !== ''),
    ({ UserId }) => String(UserId),
  );
}
