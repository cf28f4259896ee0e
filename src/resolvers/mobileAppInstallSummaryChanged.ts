import type { Context } from '../context.ts';
import { GatewayError } from '../errors.ts';
import { isSame, telling } from '../live/sameValues.ts';
import type { Updates } from '../live/watch.ts';
import { type Key, key } from '../rest/key.ts';
import { type MobileAppInstallSummary, mobileAppInstallSummary } from '../rest/mobileAppInstallSummary.ts';
import type { Selection } from './selection.ts';

/** All that a summary holds: one look serves all watchers, whatever each has selected. */
const all = Object.keys(mobileAppInstallSummary.properties);

/** The summary as soon as it is known, and again when a selected value has changed. */
export const mobileAppInstallSummaryChanged = (
  _root: unknown,
  { mobileAppId }: { mobileAppId: string },
  { live }: Context,
  { properties }: Selection,
): Updates<MobileAppInstallSummary> => {
  const app = key('mobileAppId', mobileAppId);
  const counts = telling(properties, all);
  return live.watch(
    `install summary of ${app}`,
    (context) => read(context, app),
    (seen, now) => (seen && isSame(seen, now, counts) ? undefined : now),
  );
};

const read = async ({ installStatus }: Context, mobileAppId: Key): Promise<MobileAppInstallSummary> => {
  const summary = await installStatus.summary({ mobileAppId }, all);
  if (summary) return summary;
  throw new GatewayError('NOT_FOUND');
};
