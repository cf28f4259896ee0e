import type { Context } from '../context.ts';
import { derived } from '../rest/derived.ts';
import type { OfApp } from '../rest/installStatus/installStatus.ts';
import { type Key, key } from '../rest/key.ts';
import { type MobileApp, mobileApp as resource } from '../rest/mobileApp.ts';
import { platformOf } from '../rest/mobileAppPlatform.ts';
import { type ListArguments, listQuery } from './listQuery.ts';
import type { Selection } from './selection.ts';

export const node = (keys: { readonly id: Key }, { graph }: Context, { properties }: Selection) =>
  graph.get(resource, keys, properties);

export const mobileApp = (
  _root: unknown,
  { id }: { id: string },
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, { id: key('id', id) }, properties);

export const mobileApps = (_root: unknown, args: ListArguments, { graph }: Context, selection: Selection) =>
  graph.list(resource, {}, listQuery(args, selection));

export const platform = (app: MobileApp) => derived(app['@odata.type'], platformOf);

/** What a status may know of its app without asking again. */
const ofApp = (app: MobileApp): OfApp => ({ mobileAppId: app.id, app });

export const installSummary = (
  app: MobileApp,
  _args: unknown,
  { installStatus }: Context,
  { properties }: Selection,
) => installStatus.summary(ofApp(app), properties);

export const userStatuses = (
  app: MobileApp,
  args: ListArguments,
  { installStatus }: Context,
  selection: Selection,
) => installStatus.userStatuses(ofApp(app), listQuery(args, selection));

export const deviceStatuses = (
  app: MobileApp,
  args: ListArguments,
  { installStatus }: Context,
  selection: Selection,
) => installStatus.deviceStatuses(ofApp(app), listQuery(args, selection));
