import { decodeEntity } from '../decode.ts';
import type { OfApp, OfAppOrUser } from '../installStatus/installStatus.ts';
import { type MobileAppInstallStatus, mobileAppInstallStatus } from '../mobileAppInstallStatus.ts';
import { type UserAppInstallStatus, userAppInstallStatus } from '../userAppInstallStatus.ts';
import type { ReportRow } from './reportRows.ts';
import { userKey } from './reportTable.ts';

/** Key of the row's user within its app. */
export const userKeyOf = ({ userId, userPrincipalName }: ReportRow): string =>
  userKey(userId, userPrincipalName);

/** Key of a device status within its app: a device may have several users, and so several rows. */
export const deviceKeyOf = (row: ReportRow): string => `${String(row.deviceId)}_${userKeyOf(row)}`;

/** @throws UPSTREAM_INVALID_RESPONSE for a row without a usable key. */
export const userStatusOf = (row: ReportRow, of: OfApp, select: readonly string[]): UserAppInstallStatus =>
  decodeEntity(userAppInstallStatus.properties, select, of, { ...row, id: userKeyOf(row) });

/** @throws UPSTREAM_INVALID_RESPONSE for a row without a usable key. */
export const deviceStatusOf = (
  row: ReportRow,
  of: OfAppOrUser,
  select: readonly string[],
): MobileAppInstallStatus =>
  decodeEntity(mobileAppInstallStatus.properties, select, of, {
    ...row,
    id: typeof row.deviceId === 'string' && row.deviceId ? deviceKeyOf(row) : undefined,
  });
