import type { Context } from '../context.ts';
import type { MobileApp } from '../rest/mobileApp.ts';
import type { MobileAppInstallStatus } from '../rest/mobileAppInstallStatus.ts';

/** A value, and on how many devices it stands. */
export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** All device statuses of one app, counted. */
export interface Breakdown {
  readonly total: number;
  readonly byInstallState: readonly Count<MobileAppInstallStatus['installState']>[];
  readonly byErrorCode: readonly Count<number>[];
  readonly byOs: readonly Count<string | null>[];
}

const counted = ['installState', 'errorCode', 'osDescription'];

export const deviceStatusBreakdown = async (
  app: MobileApp,
  _args: unknown,
  { installStatus }: Context,
): Promise<Breakdown> => {
  const statuses = await installStatus.allDeviceStatuses({ mobileAppId: app.id, app }, counted);
  return {
    total: statuses.length,
    byInstallState: counts(statuses.map(({ installState }) => installState)),
    byErrorCode: counts(statuses.map(({ errorCode }) => errorCode).filter((code) => code !== 0)),
    byOs: counts(statuses.map(({ osDescription }) => osDescription)),
  };
};

/** The most frequent first. */
const counts = <Value>(values: readonly Value[]): Count<Value>[] => {
  const byValue = new Map<Value, number>();
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1);
  return [...byValue].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
};
