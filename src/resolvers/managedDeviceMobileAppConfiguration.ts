import type { Context } from '../context.ts';
import { isKey, type Key, key } from '../rest/key.ts';
import {
  type ManagedDeviceMobileAppConfiguration,
  managedDeviceMobileAppConfiguration as resource,
} from '../rest/managedDeviceMobileAppConfiguration.ts';
import { managedDeviceMobileAppConfigurationUserStatus } from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import { mobileApp } from '../rest/mobileApp.ts';
import { type ListArguments, listQuery } from './listQuery.ts';
import type { Selection } from './selection.ts';

export const node = (keys: { readonly id: Key }, { graph }: Context, { properties }: Selection) =>
  graph.get(resource, keys, properties);

export const managedDeviceMobileAppConfiguration = (
  _root: unknown,
  { id }: { id: string },
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, { id: key('id', id) }, properties);

export const managedDeviceMobileAppConfigurations = (
  _root: unknown,
  args: ListArguments,
  { graph }: Context,
  selection: Selection,
) => graph.list(resource, {}, listQuery(args, selection));

export const userStatuses = (
  { id }: ManagedDeviceMobileAppConfiguration,
  args: ListArguments,
  { graph }: Context,
  selection: Selection,
) =>
  graph.list(
    managedDeviceMobileAppConfigurationUserStatus,
    { managedDeviceMobileAppConfigurationId: id },
    listQuery(args, selection),
  );

/** All asked within one tick, and so in one batch. */
export const targetedMobileApps = (
  { targetedMobileApps }: ManagedDeviceMobileAppConfiguration,
  _args: unknown,
  { graph }: Context,
  { properties }: Selection,
) => (targetedMobileApps ?? []).filter(isKey).map((id) => graph.get(mobileApp, { id }, properties));
