import type { Context } from '../context.ts';
import type { Changes } from '../rest/graph.ts';
import { key } from '../rest/key.ts';
import { mobileAppInstallSummary as resource } from '../rest/mobileAppInstallSummary.ts';
import { changesIn } from './changes.ts';
import type { Selection } from './selection.ts';

interface Keys {
  readonly mobileAppId: string;
}

export const mobileAppInstallSummary = (
  _root: unknown,
  { mobileAppId }: Keys,
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, { mobileAppId: key('mobileAppId', mobileAppId) }, properties);

export const updateMobileAppInstallSummary = (
  _root: unknown,
  { input: { mobileAppId, ...changes } }: { input: Keys & Changes },
  { graph }: Context,
  { properties }: Selection,
) =>
  graph.update(
    resource,
    { mobileAppId: key('input.mobileAppId', mobileAppId) },
    changesIn(changes),
    properties,
  );
