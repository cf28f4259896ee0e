import type { Context } from '../context.ts';
import { key } from '../rest/key.ts';
import { type MobileApp, mobileApp as resource } from '../rest/mobileApp.ts';
import { mobileAppInstallStatus } from '../rest/mobileAppInstallStatus.ts';
import { mobileAppInstallSummary } from '../rest/mobileAppInstallSummary.ts';
import { platformOf } from '../rest/mobileAppPlatform.ts';
import { userAppInstallStatus } from '../rest/userAppInstallStatus.ts';
import { type ListArguments, listQuery } from './listQuery.ts';
import type { Selection } from './selection.ts';

export const mobileApp = (
  _root: unknown,
  { id }: { id: string },
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, { id: key('id', id) }, properties);

export const mobileApps = (_root: unknown, args: ListArguments, { graph }: Context, selection: Selection) =>
  graph.list(resource, {}, listQuery(args, selection));

export const platform = (app: MobileApp) => platformOf(app['@odata.type']);

export const installSummary = (
  app: MobileApp,
  _args: unknown,
  { graph }: Context,
  { properties }: Selection,
) => graph.get(mobileAppInstallSummary, { mobileAppId: app.id }, properties);

export const userStatuses = (app: MobileApp, args: ListArguments, { graph }: Context, selection: Selection) =>
  graph.list(userAppInstallStatus, { mobileAppId: app.id, app }, listQuery(args, selection));

export const deviceStatuses = (
  app: MobileApp,
  args: ListArguments,
  { graph }: Context,
  selection: Selection,
) => graph.list(mobileAppInstallStatus, { mobileAppId: app.id, app }, listQuery(args, selection));
