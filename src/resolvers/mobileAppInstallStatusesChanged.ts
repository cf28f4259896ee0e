import type { Context } from '../context.ts';
import { GatewayError } from '../errors.ts';
import { telling } from '../live/sameValues.ts';
import { type RowChanges, Snapshot } from '../live/snapshot.ts';
import type { Updates } from '../live/watch.ts';
import { type Key, key } from '../rest/key.ts';
import { mobileApp } from '../rest/mobileApp.ts';
import { type MobileAppInstallStatus, mobileAppInstallStatus } from '../rest/mobileAppInstallStatus.ts';
import type { Selection } from './selection.ts';

export type MobileAppInstallStatusChanges = RowChanges<MobileAppInstallStatus>;

/** All that a status holds: one look serves all watchers, whatever each has selected. */
const all = Object.keys(mobileAppInstallStatus.properties);

/** What is different from the look before. The first look that a watcher sees is what the next is compared with. */
export const mobileAppInstallStatusesChanged = (
  _root: unknown,
  { mobileAppId }: { mobileAppId: string },
  { live }: Context,
  { properties }: Selection,
): Updates<MobileAppInstallStatusChanges> => {
  const app = key('mobileAppId', mobileAppId);
  const counts = telling(properties, all);
  return live.watch(
    `device statuses of ${app}`,
    (context) => read(context, app),
    (seen: Snapshot<MobileAppInstallStatus> | undefined, now) => {
      const changes = seen && now.since(seen, counts);
      return changes && changes.changed.length + changes.removed.length > 0 ? changes : undefined;
    },
  );
};

const read = async (
  { installStatus, graph }: Context,
  mobileAppId: Key,
): Promise<Snapshot<MobileAppInstallStatus>> => {
  const rows = await installStatus.allDeviceStatuses({ mobileAppId }, all);
  // A report knows no apps: of one that does not exist it has no rows.
  const isThere = rows.length > 0 || (await graph.get(mobileApp, { id: mobileAppId }, [])) !== null;
  if (!isThere) throw new GatewayError('NOT_FOUND');
  return new Snapshot(rows);
};
