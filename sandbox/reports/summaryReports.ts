import type { Json, Values } from '../data/entity.ts';
import { installSummaries, mobileApps } from '../data/mobileApps.ts';
import type { Platform } from '../data/people.ts';
import type { Tenant } from '../data/tenant.ts';
import type { Column } from './column.ts';
import { noRows, type Report } from './report.ts';

const counter = (name: string): Column => ({ name, type: 'Int32' });
const applicationId: Column = { name: 'ApplicationId', type: 'String' };
const asItIs = (value: Json) => (typeof value === 'string' ? value : '');

/** The ten counters of one app, in one row, for an app without any status too. */
export const overviewReport: Report = {
  ofOneApp: true,
  columns: [
    applicationId,
    ...['Device', 'User'].flatMap((what) =>
      ['Failed', 'PendingInstall', 'Installed', 'NotInstalled', 'NotApplicable'].map((state) =>
        counter(`${state}${what}Count`),
      ),
    ),
  ],
  rows: ({ tenant, app }) =>
    app === undefined
      ? noRows
      : { size: 1, at: () => ({ ...counters(tenant, app), ...identity(tenant, app) }) },
};

/** The same counters for every app of the tenant, and what the app is. */
export const summaryReport: Report = {
  ofOneApp: false,
  columns: [
    applicationId,
    { name: 'DisplayName', type: 'String', searched: true },
    { name: 'Publisher', type: 'String', searched: true },
    { name: 'Platform', type: 'String', localized: asItIs },
    { name: 'AppPlatform', type: 'String', localized: asItIs },
    { name: 'AppVersion', type: 'String' },
    counter('InstalledDeviceCount'),
    counter('InstalledUserCount'),
    counter('FailedDeviceCount'),
    counter('FailedUserCount'),
    { name: 'FailedDevicePercentage', type: 'Double' },
    counter('PendingInstallDeviceCount'),
    counter('PendingInstallUserCount'),
    counter('NotApplicableDeviceCount'),
    counter('NotApplicableUserCount'),
    counter('NotInstalledDeviceCount'),
    counter('NotInstalledUserCount'),
  ],
  rows: ({ tenant }) => {
    const apps = mobileApps(tenant);
    return { size: apps.size, at: (app) => appRow(tenant, app, apps.at(app).values) };
  },
};

/** The apps of the summary that failed anywhere. Only DisplayName and FailedDeviceCount are known from callers. */
export const failedAppsReport: Report = {
  ...summaryReport,
  columns: summaryReport.columns.filter(
    ({ name }) => !/^(Installed|PendingInstall|NotApplicable|NotInstalled)/.test(name),
  ),
  includes: ({ FailedDeviceCount: failed }) => failed !== 0,
};

function appRow(tenant: Tenant, app: number, { displayName = null, publisher = null }: Values): Values {
  const { platform, version } = tenant.entry(app);
  const name = platform === undefined ? 'All platforms' : platformNames[platform];
  const counted = counters(tenant, app);
  return {
    ...identity(tenant, app),
    DisplayName: displayName,
    Publisher: publisher,
    Platform: name,
    AppPlatform: name,
    AppVersion: version,
    ...counted,
    FailedDevicePercentage: percentage(counted),
  };
}

const platformNames: Readonly<Record<Platform, string>> = {
  windows: 'Windows',
  ios: 'iOS/iPadOS',
  macos: 'macOS',
  android: 'Android',
};

function identity(tenant: Tenant, app: number): Values {
  return { ApplicationId: tenant.idOf('app', app) };
}

/** `failedDeviceCount` of the summary is the column `FailedDeviceCount`. */
function counters(tenant: Tenant, app: number): Values {
  const { values } = installSummaries(tenant, app).at(0);
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
  );
}

/** Of all device rows, with two decimals. */
function percentage(counted: Values): number {
  let devices = 0;
  for (const [name, value] of Object.entries(counted)) {
    if (name.endsWith('DeviceCount') && typeof value === 'number') devices += value;
  }
  const { FailedDeviceCount: failed } = counted;
  return devices === 0 || typeof failed !== 'number' ? 0 : Math.round((10_000 * failed) / devices) / 100;
}
