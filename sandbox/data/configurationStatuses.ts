import { enumValue, type MemberOf } from '../model/enums.ts';
import { moment } from './deviceFacts.ts';
import { type Entity, makeEntity } from './entity.ts';
import { fraction, hashText, mix } from './hash.ts';
import type { Device, Person, Platform } from './people.ts';
import type { Tenant } from './tenant.ts';

type Status = MemberOf<'complianceStatus'>;

interface Reported {
  readonly person: Person;
  readonly device: Device;
  readonly status: Status;
}

const shares: readonly (readonly [Status, number])[] = [
  ['nonCompliant', 0.06],
  ['error', 0.06],
  ['conflict', 0.04],
  ['remediated', 0.04],
  ['notApplicable', 0.03],
];

const platformNumbers: Readonly<Record<Platform, number>> = { android: 0, ios: 1, macos: 2, windows: 5 };

/** One of the four status resources of a configuration, all made from the same devices. */
export function configurationStatuses(
  tenant: Tenant,
  name: string,
  targeted: readonly Person[],
  platform: Platform,
  navigation: string,
): readonly Entity[] {
  const key = mix(tenant.space, hashText(name));
  const reported = targeted.flatMap((person) =>
    person.devices
      .filter((device) => device.platform === platform)
      .map((device) => ({ person, device, status: statusAt(fraction(key, device.number)) })),
  );
  if (navigation === 'userStatuses') return userStatuses(tenant, name, key, reported);
  if (navigation === 'deviceStatuses')
    return reported.map((one, row) => deviceStatus(tenant, name, key, one, row));
  const ofUsers = navigation === 'userStatusSummary';
  const states = ofUsers ? [...byPerson(reported).values()].map(worst) : reported.map(({ status }) => status);
  const type = `managedDeviceMobileAppConfiguration${ofUsers ? 'User' : 'Device'}Summary`;
  return [summary(type, tenant.idOf(`${navigation} of ${name}`, 0), key, states)];
}

function userStatuses(
  tenant: Tenant,
  name: string,
  key: number,
  reported: readonly Reported[],
): readonly Entity[] {
  return [...byPerson(reported)].map(([person, devices], row) =>
    makeEntity(
      'managedDeviceMobileAppConfigurationUserStatus',
      tenant.idOf(`user statuses of ${name}`, row),
      {
        userDisplayName: person.name,
        userPrincipalName: tenant.userPrincipalName(person),
        devicesCount: devices.length,
        status: worst(devices),
        lastReportedDateTime: moment(key, row, 31),
      },
    ),
  );
}

function deviceStatus(tenant: Tenant, name: string, key: number, one: Reported, row: number): Entity {
  const { device, person, status } = one;
  return makeEntity(
    'managedDeviceMobileAppConfigurationDeviceStatus',
    tenant.idOf(`device statuses of ${name}`, row),
    {
      deviceDisplayName: device.name,
      userName: person.name,
      userPrincipalName: tenant.userPrincipalName(person),
      deviceModel: device.platform === 'ios' ? 'iPhone 16' : 'Pixel 8',
      platform: platformNumbers[device.platform],
      complianceGracePeriodExpirationDateTime: '9999-12-31T23:59:59.9999999Z',
      status,
      lastReportedDateTime: moment(key, device.number, 32),
    },
  );
}

function summary(type: string, id: string, key: number, states: readonly Status[]): Entity {
  const count = (...wanted: readonly Status[]) => states.filter((state) => wanted.includes(state)).length;
  return makeEntity(type, id, {
    successCount: count('compliant', 'remediated'),
    errorCount: count('error'),
    failedCount: count('nonCompliant'),
    conflictCount: count('conflict'),
    notApplicableCount: count('notApplicable'),
    pendingCount: count('unknown', 'notAssigned'),
    lastUpdateDateTime: moment(key, 33),
    configurationVersion: 1,
  });
}

function byPerson(reported: readonly Reported[]): ReadonlyMap<Person, readonly Reported[]> {
  const groups = new Map<Person, Reported[]>();
  for (const one of reported) groups.set(one.person, [...(groups.get(one.person) ?? []), one]);
  return groups;
}

/** A user is as well as the device that is worst off; the numbers of the enumeration rise with the trouble. */
function worst(devices: readonly Reported[]): Status {
  const rank = (status: Status) => enumValue('complianceStatus', status) ?? 0;
  return devices.map(({ status }) => status).reduce((a, b) => (rank(b) > rank(a) ? b : a), 'unknown');
}

function statusAt(point: number): Status {
  let reached = 0;
  for (const [status, share] of shares) {
    reached += share;
    if (point < reached) return status;
  }
  return 'compliant';
}
