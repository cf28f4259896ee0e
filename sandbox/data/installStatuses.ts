import type { MemberOf } from '../model/enums.ts';
import { moment, systemOf } from './deviceFacts.ts';
import { type Entity, makeEntity } from './entity.ts';
import { mix } from './hash.ts';
import { type Outcome, outcome } from './outcome.ts';
import type { Tenant } from './tenant.ts';

type State = MemberOf<'resultantAppState'>;
type Bucket = 'installed' | 'failed' | 'notApplicable' | 'notInstalled' | 'pendingInstall';

/**
 * Five counters stand for seven states. Graph does not say where the other two go; so that device counters add up
 * to the rows, a failed uninstallation counts as failed and an unknown state as not installed.
 */
const buckets: Readonly<Record<State, Bucket>> = {
  installed: 'installed',
  failed: 'failed',
  uninstallFailed: 'failed',
  notApplicable: 'notApplicable',
  notInstalled: 'notInstalled',
  unknown: 'notInstalled',
  pendingInstall: 'pendingInstall',
};

/** What one row says, before it has an id or a name: all counters are sums of this. */
function rowOutcome(tenant: Tenant, app: number, row: number): Outcome {
  const { displayName, platform } = tenant.entry(app);
  const { device } = tenant.plan(app).placement(row);
  return outcome(displayName, platform ?? device.platform, device, [tenant.space, app, row]);
}

export function deviceStatus(tenant: Tenant, app: number, row: number): Entity {
  const { device, person } = tenant.plan(app).placement(row);
  const { state, detail, errorCode } = rowOutcome(tenant, app, row);
  const [osVersion, osDescription] = systemOf(device);
  return makeEntity('mobileAppInstallStatus', tenant.idOf(`device statuses of ${app}`, row), {
    deviceName: device.name,
    deviceId: tenant.idOf('device', device.number),
    lastSyncDateTime: moment(tenant.space, device.number),
    mobileAppInstallStatusValue: state,
    installState: state,
    installStateDetail: detail,
    errorCode,
    osVersion,
    osDescription,
    userName: tenant.userName(person),
    userPrincipalName: tenant.userPrincipalName(person),
    displayVersion: state === 'notApplicable' ? null : tenant.entry(app).version,
  });
}

export function userStatus(tenant: Tenant, app: number, user: number): Entity {
  const plan = tenant.plan(app);
  const person = plan.person(user);
  const counts = userDeviceCounts(tenant, app, user);
  return makeEntity('userAppInstallStatus', tenant.idOf(`user statuses of ${app}`, user), {
    userName: tenant.userName(person),
    userPrincipalName: tenant.userPrincipalName(person),
    installedDeviceCount: counts.installed,
    failedDeviceCount: counts.failed,
    notInstalledDeviceCount: counts.notInstalled,
  });
}

/** One user's devices by bucket; the segment shows three of these counters, the report all five. */
export function userDeviceCounts(tenant: Tenant, app: number, user: number): Record<Bucket, number> {
  return countDevices(tenant, app, tenant.plan(app).rowsOf(user));
}

/** User counters follow the documented rules: installed and not applicable ask for all devices, the others for any. */
export function installSummary(tenant: Tenant, app: number): Entity {
  const plan = tenant.plan(app);
  const devices = countDevices(tenant, app, rangeTo(plan.rowCount));
  const users = { installed: 0, failed: 0, notApplicable: 0, notInstalled: 0, pendingInstall: 0 };
  for (let user = 0; user < plan.userCount; user += 1) {
    const rows = plan.rowsOf(user);
    const own = countDevices(tenant, app, rows);
    if (rows.length > 0 && own.installed === rows.length) users.installed += 1;
    if (rows.length > 0 && own.notApplicable === rows.length) users.notApplicable += 1;
    if (own.failed > 0) users.failed += 1;
    if (own.notInstalled > 0) users.notInstalled += 1;
    if (own.pendingInstall > 0 && own.failed === 0) users.pendingInstall += 1;
  }
  return makeEntity('mobileAppInstallSummary', tenant.idOf('install summary', mix(app)), {
    installedDeviceCount: devices.installed,
    failedDeviceCount: devices.failed,
    notApplicableDeviceCount: devices.notApplicable,
    notInstalledDeviceCount: devices.notInstalled,
    pendingInstallDeviceCount: devices.pendingInstall,
    installedUserCount: users.installed,
    failedUserCount: users.failed,
    notApplicableUserCount: users.notApplicable,
    notInstalledUserCount: users.notInstalled,
    pendingInstallUserCount: users.pendingInstall,
  });
}

function countDevices(tenant: Tenant, app: number, rows: Iterable<number>): Record<Bucket, number> {
  const counts = { installed: 0, failed: 0, notApplicable: 0, notInstalled: 0, pendingInstall: 0 };
  for (const row of rows) counts[buckets[rowOutcome(tenant, app, row).state]] += 1;
  return counts;
}

function* rangeTo(end: number): Generator<number> {
  for (let index = 0; index < end; index += 1) yield index;
}
