import type { Context } from '../context.ts';
import {
  type IosLobAppProvisioningConfiguration,
  iosLobAppProvisioningConfiguration as resource,
} from '../rest/iosLobAppProvisioningConfiguration.ts';
import { type Key, key } from '../rest/key.ts';
import { managedDeviceMobileAppConfigurationUserStatus } from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import { type ListArguments, listQuery } from './listQuery.ts';
import type { Selection } from './selection.ts';

export const node = (keys: { readonly id: Key }, { graph }: Context, { properties }: Selection) =>
  graph.get(resource, keys, properties);

export const iosLobAppProvisioningConfiguration = (
  _root: unknown,
  { id }: { id: string },
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, { id: key('id', id) }, properties);

export const iosLobAppProvisioningConfigurations = (
  _root: unknown,
  args: ListArguments,
  { graph }: Context,
  selection: Selection,
) => graph.list(resource, {}, listQuery(args, selection));

export const userStatuses = (
  { id }: IosLobAppProvisioningConfiguration,
  args: ListArguments,
  { graph }: Context,
  selection: Selection,
) =>
  graph.list(
    managedDeviceMobileAppConfigurationUserStatus,
    { iosLobAppProvisioningConfigurationId: id },
    listQuery(args, selection),
  );
