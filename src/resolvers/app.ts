import type { Context } from '../context.ts';
import type { Key } from '../rest/key.ts';
import { type MobileApp, mobileApp } from '../rest/mobileApp.ts';
import type { Selection } from './selection.ts';

/** The app of a status. Read below its own app, that app stands there already, as far as it was selected. */
export const app = (
  { parent }: { readonly parent: { readonly mobileAppId: Key; readonly app?: MobileApp } },
  _args: unknown,
  { graph }: Context,
  { properties }: Selection,
) => {
  const { mobileAppId: id, app: known } = parent;
  return known && properties.every((name) => name in known)
    ? known
    : graph.get(mobileApp, { id }, properties);
};
