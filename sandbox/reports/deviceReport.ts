import type { Entity, Json, Values } from '../data/entity.ts';
import { fraction, mix, pick } from '../data/hash.ts';
import { deviceStatuses } from '../data/mobileApps.ts';
import { type EnumName, enumValue } from '../model/enums.ts';
import { noRows, type Report, type ReportScope } from './report.ts';
import { detailText, stateText } from './stateTexts.ts';

/**
 * Install status of one app by device and user: what the segment `deviceStatuses` says, under other names. Columns
 * in the order that public clients have seen; the number columns come in pairs that say the same.
 */
export const deviceReport: Report = {
  ofOneApp: true,
  columns: [
    { name: 'DeviceId', type: 'String' },
    { name: 'ApplicationId', type: 'String' },
    { name: 'UserId', type: 'String' },
    { name: 'DeviceName', type: 'String', searched: true },
    { name: 'UserPrincipalName', type: 'String', searched: true },
    { name: 'UserName', type: 'String', searched: true },
    { name: 'Platform', type: 'String' },
    { name: 'AppVersion', type: 'String' },
    { name: 'ErrorCode', type: 'Int32' },
    { name: 'InstallState', type: 'Int32' },
    { name: 'InstallStateDetail', type: 'Int32' },
    { name: 'LastModifiedDateTime', type: 'DateTime' },
    { name: 'AssignmentFilterIdsExist', type: 'Boolean' },
    { name: 'HexErrorCode', type: 'String' },
    { name: 'AppInstallState', type: 'Int32', localized: stateText },
    { name: 'AppInstallStateDetails', type: 'Int32', localized: detailText },
    { name: 'AssignmentFilterIdsList', type: 'String', onRequest: true },
  ],
  rows: (scope) => {
    const { tenant, app, oddities } = scope;
    if (app === undefined) return noRows;
    const set = deviceStatuses(tenant, app);
    return {
      size: set.size,
      at: (index, copy) => deviceRow(scope, app, set.at(index), copy),
      ...(oddities.duplicateRows
        ? { copiesOf: (index) => copies(fraction(tenant.space, app, index, 81)) }
        : {}),
    };
  },
};

function deviceRow({ tenant, oddities }: ReportScope, app: number, status: Entity, copy: number): Values {
  const { values } = status;
  const plan = tenant.plan(app);
  const row = tenant.indexOf(`device statuses of ${app}`, status.id, plan.rowCount);
  const [state, detail] = numbers(values, oddities.unknownStates, mix(tenant.space, app, row ?? 0));
  const { errorCode = null, lastSyncDateTime = null } = values;
  return {
    DeviceId: values.deviceId ?? null,
    ApplicationId: tenant.idOf('app', app),
    UserId: row === undefined ? '' : tenant.userId(plan.placement(row).person),
    DeviceName: values.deviceName ?? null,
    UserPrincipalName: values.userPrincipalName ?? null,
    UserName: values.userName ?? null,
    Platform: [values.osDescription, values.osVersion].filter((part) => part !== null).join(' '),
    AppVersion: values.displayVersion ?? null,
    ErrorCode: errorCode,
    InstallState: state,
    InstallStateDetail: detail,
    LastModifiedDateTime: copy === 0 ? lastSyncDateTime : daysBefore(lastSyncDateTime, 3 * copy),
    AssignmentFilterIdsExist: false,
    HexErrorCode: hex(errorCode),
    AppInstallState: state,
    AppInstallStateDetails: detail,
    AssignmentFilterIdsList: '',
  };
}

function numbers({ installState, installStateDetail }: Values, unknown: boolean, key: number): [Json, Json] {
  const state = numberOf('resultantAppState', installState);
  const detail = numberOf('resultantAppStateDetail', installStateDetail);
  if (!unknown) return [state, detail];
  if (installState === 'unknown') return [pick([6, 42, -7], key), detail];
  return installState === 'notInstalled' && detail === 0
    ? [state, pick([8, 3042, -1099], key)]
    : [state, detail];
}

function numberOf(name: EnumName, member: Json | undefined): Json {
  return typeof member === 'string' ? (enumValue(name, member) ?? null) : null;
}

function copies(chance: number): number {
  if (chance < 0.05) return 2;
  return chance < 0.2 ? 1 : 0;
}

function daysBefore(moment: Json, days: number): Json {
  if (typeof moment !== 'string') return moment;
  const earlier = new Date(Date.parse(moment) - days * 24 * 3600 * 1000).toISOString().slice(0, 19);
  return `${earlier}${/\.\d+/.exec(moment)?.[0] ?? ''}Z`;
}

/** -2016330908 → `0x87D13B64`. */
function hex(code: Json): Json {
  return typeof code === 'number' ? `0x${(code >>> 0).toString(16).toUpperCase()}` : null;
}
