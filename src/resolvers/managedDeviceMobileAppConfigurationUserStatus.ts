import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import { key } from '../rest/key.ts';
import { managedDeviceMobileAppConfigurationUserStatus as resource } from '../rest/managedDeviceMobileAppConfigurationUserStatus.ts';
import type { Changes } from '../rest/requests/changes.ts';
import type { KeysOf } from '../rest/resource.ts';
import { changesIn } from './changes.ts';
import { changing } from './changing.ts';
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

const update = (argument: string, input: Keys & Changes) => {
  const { managedDeviceMobileAppConfigurationId, iosLobAppProvisioningConfigurationId, id, ...changes } =
    input;
  return { keys: checked(input, `${argument}.`), changes: changesIn(argument, changes) };
};

export const {
  one: updateManagedDeviceMobileAppConfigurationUserStatus,
  many: updateManagedDeviceMobileAppConfigurationUserStatuses,
} = changing(resource, update);
