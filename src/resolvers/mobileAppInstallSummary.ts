import type { Context } from '../context.ts';
import { type Key, key } from '../rest/key.ts';
import { mobileAppInstallSummary as resource } from '../rest/mobileAppInstallSummary.ts';
import type { Changes } from '../rest/requests/changes.ts';
import { changesIn } from './changes.ts';
import { changing } from './changing.ts';
import { type ListArguments, listQuery } from './listQuery.ts';
import type { Selection } from './selection.ts';

interface Keys {
  readonly mobileAppId: string;
}

export const node = (
  keys: { readonly mobileAppId: Key },
  { installStatus }: Context,
  { properties }: Selection,
) => installStatus.summary(keys, properties);

export const mobileAppInstallSummary = (
  _root: unknown,
  { mobileAppId }: Keys,
  { installStatus }: Context,
  { properties }: Selection,
) => installStatus.summary({ mobileAppId: key('mobileAppId', mobileAppId) }, properties);

export const mobileAppInstallSummaries = (
  _root: unknown,
  args: ListArguments,
  { installStatus }: Context,
  selection: Selection,
) => installStatus.summaries(listQuery(args, selection));

const update = (argument: string, { mobileAppId, ...changes }: Keys & Changes) => ({
  keys: { mobileAppId: key(`${argument}.mobileAppId`, mobileAppId) },
  changes: changesIn(argument, changes),
});

export const { one: updateMobileAppInstallSummary, many: updateMobileAppInstallSummaries } = changing(
  resource,
  update,
);
