import type { Key } from '../key.ts';
import type { List, ListQuery } from '../lists/list.ts';
import type { MobileApp } from '../mobileApp.ts';
import type { MobileAppInstallStatus } from '../mobileAppInstallStatus.ts';
import type { MobileAppInstallSummary } from '../mobileAppInstallSummary.ts';
import type { UserAppInstallStatus } from '../userAppInstallStatus.ts';

/** An app, and what is known of it already. */
export interface OfApp {
  readonly mobileAppId: Key;
  readonly app?: MobileApp;
}

/** An app, or one user of an app. */
export interface OfAppOrUser extends OfApp {
  readonly userAppInstallStatusId?: Key;
}

/**
 * The questions about install status, which Graph has answered in two ways: on paths below mobileApps, until June 2023,
 * and since then by report actions. Both give the same types.
 */
export interface InstallStatus {
  summary(of: OfApp, select: readonly string[]): Promise<MobileAppInstallSummary | null>;
  /** The summaries of all apps of the tenant. */
  summaries(query: ListQuery): Promise<List<MobileAppInstallSummary>>;
  userStatus(of: OfApp, id: Key, select: readonly string[]): Promise<UserAppInstallStatus | null>;
  userStatuses(of: OfApp, query: ListQuery): Promise<List<UserAppInstallStatus>>;
  deviceStatus(of: OfAppOrUser, id: Key, select: readonly string[]): Promise<MobileAppInstallStatus | null>;
  deviceStatuses(of: OfAppOrUser, query: ListQuery): Promise<List<MobileAppInstallStatus>>;
  /** Every device status of an app. */
  allDeviceStatuses(of: OfApp, select: readonly string[]): Promise<readonly MobileAppInstallStatus[]>;
}
