import { createHash } from 'node:crypto';
import { memberOf } from '../enumerations.ts';
import type { ReportPage } from './report.ts';

/** How a property is found in a report: the column, under each name it is known by, and what to make of its value. */
type Column = readonly [names: readonly [string, ...string[]], convert?: (value: unknown) => unknown];

/** A report and the Graph properties that it holds. */
export interface ReportTable {
  readonly action: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that tell one row from another; two rows that agree in them are the same row. */
  readonly key: readonly (readonly [string, ...string[]])[];
  /** The order to ask for: rows that mean the same stand together, the latest of them first. */
  readonly order?: readonly string[];
}

const state = (value: unknown) => (typeof value === 'number' ? memberOf('resultantAppState', value) : value);
const detail = (value: unknown) =>
  typeof value === 'number' ? memberOf('resultantAppStateDetail', value) : value;

/** Rows without a user have empty texts there; a row that is cut short behind its last value has nothing at all. */
const ofUser = (value: unknown) => value ?? '';

/** Reports are in UTC, and may leave the offset out. */
const moment = (value: unknown) =>
  typeof value === 'string' && !/(?:Z|[+-]\d\d:\d\d)$/i.test(value) ? `${value}Z` : value;

/** `Windows 10.0.19045` or `macOS 15.1.1 (24B91)` in one text. What does not end in a version is all name. */
const platform = /^(.*?)\s*\(?(\d+(?:\.\d+)+(?: \(\w+\))?)\)?$/;
const platformName = (value: unknown) =>
  typeof value === 'string' ? value.match(platform)?.[1] || value || null : value;
const platformVersion = (value: unknown) =>
  typeof value === 'string' ? (value.match(platform)?.[2] ?? null) : value;

/**
 * One row per app, device and user.
 * https://learn.microsoft.com/mem/intune/fundamentals/reports-export-graph-available-reports#deviceinstallstatusbyapp
 */
// biome-ignore format: a table
export const deviceReport: ReportTable = {
  action: 'retrieveDeviceAppInstallationStatusReport',
  key: [['DeviceId'], ['UserId'], ['UserPrincipalName']],
  order: ['DeviceId', 'UserId', 'LastModifiedDateTime desc'],
  columns: {
    deviceId:                    [['DeviceId']],
    userId:                      [['UserId'], ofUser],
    deviceName:                  [['DeviceName']],
    userName:                    [['UserName'], ofUser],
    userPrincipalName:           [['UserPrincipalName'], ofUser],
    displayVersion:              [['AppVersion']],
    errorCode:                   [['ErrorCode']],
    installState:                [['InstallState', 'AppInstallState'], state],
    installStateCode:            [['InstallState', 'AppInstallState']],
    mobileAppInstallStatusValue: [['InstallState', 'AppInstallState'], state],
    installStateDetail:          [['InstallStateDetail', 'AppInstallStateDetails'], detail],
    installStateDetailCode:      [['InstallStateDetail', 'AppInstallStateDetails']],
    lastSyncDateTime:            [['LastModifiedDateTime'], moment],
    osDescription:               [['Platform'], platformName],
    osVersion:                   [['Platform'], platformVersion],
  },
};

/**
 * One row per app and user.
 * https://learn.microsoft.com/mem/intune/fundamentals/reports-export-graph-available-reports#userinstallstatusaggregatebyapp
 */
// biome-ignore format: a table
export const userReport: ReportTable = {
  action: 'getUserInstallStatusReport',
  key: [['UserId'], ['UserPrincipalName']],
  order: ['UserId'],
  columns: {
    userId:                    [['UserId'], ofUser],
    userName:                  [['UserName'], ofUser],
    userPrincipalName:         [['UserPrincipalName'], ofUser],
    installedDeviceCount:      [['InstalledCount', 'InstalledDeviceCount']],
    failedDeviceCount:         [['FailedCount', 'FailedDeviceCount']],
    notInstalledDeviceCount:   [['NotInstalledCount', 'NotInstalledDeviceCount']],
    pendingInstallDeviceCount: [['PendingInstallCount', 'PendingInstallDeviceCount']],
    notApplicableDeviceCount:  [['NotApplicableCount', 'NotApplicableDeviceCount']],
  },
};

// biome-ignore format: a table
const counters: ReportTable['columns'] = {
  installedDeviceCount:      [['InstalledDeviceCount']],
  failedDeviceCount:         [['FailedDeviceCount']],
  notApplicableDeviceCount:  [['NotApplicableDeviceCount']],
  notInstalledDeviceCount:   [['NotInstalledDeviceCount']],
  pendingInstallDeviceCount: [['PendingInstallDeviceCount']],
  installedUserCount:        [['InstalledUserCount']],
  failedUserCount:           [['FailedUserCount']],
  notApplicableUserCount:    [['NotApplicableUserCount']],
  notInstalledUserCount:     [['NotInstalledUserCount']],
  pendingInstallUserCount:   [['PendingInstallUserCount']],
};

/** One row for one app: all the counters of an install summary. */
export const overviewReport: ReportTable = {
  action: 'getAppStatusOverviewReport',
  key: [['ApplicationId']],
  columns: { applicationId: [['ApplicationId']], ...counters },
};

/**
 * One row per app of the whole tenant.
 * https://learn.microsoft.com/mem/intune/fundamentals/reports-export-graph-available-reports#appinstallstatusaggregate
 */
export const tenantReport: ReportTable = {
  action: 'getAppsInstallSummaryReport',
  key: [['ApplicationId']],
  columns: {
    applicationId: [['ApplicationId']],
    displayName: [['DisplayName']],
    publisher: [['Publisher']],
    ...counters,
    failedDevicePercentage: [['FailedDevicePercentage']],
  },
};

/** The columns to select for these properties and for telling rows apart. `_loc` columns are never among them. */
export const columnsFor = ({ columns, key }: ReportTable, properties: readonly string[]): string[] => [
  ...new Set([...key.map(([name]) => name), ...properties.flatMap((name) => columns[name]?.[0][0] ?? [])]),
];

/** The column that a property stands in, for an order; undefined where the report does not have it. */
export const columnOf = ({ columns }: ReportTable, property: string): string | undefined =>
  columns[property]?.[0][0];

type Row = readonly unknown[];

/**
 * How to read the rows of one page: worked out once for its columns, applied to each row.
 * A row may be shorter than the list of columns; what is not there is undefined.
 */
export const readerFor = ({ columns, key }: ReportTable, page: ReportPage, properties: readonly string[]) => {
  const placeOf = (names: readonly string[]) =>
    names.map((name) => page.columns.get(name)).find((place) => place !== undefined) ?? -1;
  const plan = properties.flatMap((property) => {
    const column = columns[property];
    return column ? [{ property, place: placeOf(column[0]), convert: column[1] }] : [];
  });
  const keyPlaces = key.map(placeOf);
  return {
    /** Equal for two rows that mean the same thing. */
    keyOf: (row: Row): string => keyPlaces.map((place) => text(row[place])).join('\n'),
    /** The row as an object of Graph's properties. */
    read: (row: Row): Record<string, unknown> => {
      const entity: Record<string, unknown> = {};
      for (const { property, place, convert } of plan)
        entity[property] = convert ? convert(row[place]) : row[place];
      return entity;
    },
  };
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value.toLowerCase() : String(value ?? '');

/**
 * A user's key within an app, which reports do not have: the user's own key in Entra, or else a digest of the sign-in
 * name, so that keys and node ids hold nobody's name.
 */
export const userKey = (userId: unknown, userPrincipalName: unknown): string =>
  text(userId) || (text(userPrincipalName) && digest(text(userPrincipalName))) || 'no-user';

const digest = (value: string): string => createHash('sha256').update(value).digest('hex').slice(0, 32);
