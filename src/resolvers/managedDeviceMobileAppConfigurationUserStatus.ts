import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { Changes } from '../rest/graph.ts';
import { key } from '../rest/key.ts';
import { managedDeviceMobileAppConfigurationUserStatus as resource } from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import type { KeysOf } from '../rest/resource.ts';
import { changesIn } from './changes.ts';
import type { Selection } from './selection.ts';

/** The status belongs to one configuration, of either kind. */
interface Keys {
  readonly managedDeviceMobileAppConfigurationId?: string | null | undefined;
  readonly iosLobAppProvisioningConfigurationId?: string | null | undefined;
  readonly id: string;
}

const checked = (keys: Keys, prefix = ''): KeysOf<(typeof resource.routes)[number]> => {
  const { managedDeviceMobileAppConfigurationId: managed, iosLobAppProvisioningConfigurationId: ios } = keys;
  const id = key(`${prefix}id`, keys.id);
  if (managed != null && ios == null) {
    return {
      managedDeviceMobileAppConfigurationId: key(`${prefix}managedDeviceMobileAppConfigurationId`, managed),
      id,
    };
  }
  if (ios != null && managed == null) {
    return {
      iosLobAppProvisioningConfigurationId: key(`${prefix}iosLobAppProvisioningConfigurationId`, ios),
      id,
    };
  }
  throw badInput(
    `${prefix}managedDeviceMobileAppConfigurationId`,
    `either this or "${prefix}iosLobAppProvisioningConfigurationId"`,
    managed == null ? 'neither' : 'both',
  );
};

export const node = (
  keys: KeysOf<(typeof resource.routes)[number]>,
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, keys, properties);

export const managedDeviceMobileAppConfigurationUserStatus = (
  _root: unknown,
  keys: Keys,
  { graph }: Context,
  { properties }: Selection,
) => graph.get(resource, checked(keys), properties);

export const updateManagedDeviceMobileAppConfigurationUserStatus = (
  _root: unknown,
  { input }: { input: Keys & Changes },
  { graph }: Context,
  { properties }: Selection,
) => {
  const { managedDeviceMobileAppConfigurationId, iosLobAppProvisioningConfigurationId, id, ...changes } =
    input;
  return graph.update(resource, checked(input, 'input.'), changesIn(changes), properties);
};
