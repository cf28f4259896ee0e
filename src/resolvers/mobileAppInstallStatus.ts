import type { Context } from '../context.ts';
import { numberOf } from '../rest/enumerations.ts';
import { errorCodeHex as hex, errorMeaning as meaning } from '../rest/installStatus/installErrors.ts';
import { key } from '../rest/key.ts';
import {
  type MobileAppInstallStatus,
  mobileAppInstallStatus as resource,
} from '../rest/mobileAppInstallStatus.ts';
import type { Changes } from '../rest/requests/changes.ts';
import type { KeysOf } from '../rest/resource.ts';
import { changesIn, eachOf } from './changes.ts';
import type { Selection } from './selection.ts';

/** With a user, the status below that user; without, the status below the app. */
interface Keys {
  readonly mobileAppId: string;
  readonly userAppInstallStatusId?: string | null | undefined;
  readonly id: string;
}

const checked = ({ mobileAppId, userAppInstallStatusId: user, id }: Keys, prefix = '') => {
  const keys = { mobileAppId: key(`${prefix}mobileAppId`, mobileAppId), id: key(`${prefix}id`, id) };
  return user == null
    ? keys
    : { ...keys, userAppInstallStatusId: key(`${prefix}userAppInstallStatusId`, user) };
};

export const node = (
  { id, ...of }: KeysOf<(typeof resource.routes)[number]>,
  { installStatus }: Context,
  { properties }: Selection,
) => installStatus.deviceStatus(of, id, properties);

export const mobileAppInstallStatus = (
  _root: unknown,
  keys: Keys,
  { installStatus }: Context,
  { properties }: Selection,
) => {
  const { id, ...of } = checked(keys);
  return installStatus.deviceStatus(of, id, properties);
};

/** Where the paths below mobileApps answer, the number is that of the member. */
export const installStateCode = ({ installState, installStateCode: code }: MobileAppInstallStatus) =>
  code ?? numberOf('resultantAppState', installState);

export const installStateDetailCode = (status: MobileAppInstallStatus) =>
  status.installStateDetailCode ?? numberOf('resultantAppStateDetail', status.installStateDetail);

export const errorCodeHex = ({ errorCode }: MobileAppInstallStatus) => hex(errorCode);

export const errorMeaning = ({ errorCode }: MobileAppInstallStatus) => meaning(errorCode);

const update = (argument: string, input: Keys & Changes) => {
  const { mobileAppId, userAppInstallStatusId, id, ...changes } = input;
  return { keys: checked(input, `${argument}.`), changes: changesIn(argument, changes) };
};

export const updateMobileAppInstallStatus = (
  _root: unknown,
  { input }: { input: Keys & Changes },
  { graph }: Context,
  { properties }: Selection,
) => graph.update(resource, update('input', input), properties);

export const updateMobileAppInstallStatuses = (
  _root: unknown,
  { inputs }: { inputs: readonly (Keys & Changes)[] },
  { graph }: Context,
  { properties }: Selection,
) => graph.updateAll(resource, eachOf(inputs, update), properties);
