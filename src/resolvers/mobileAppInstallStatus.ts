import type { Context } from '../context.ts';
import { derived } from '../rest/derived.ts';
import { numberOf } from '../rest/enumerations.ts';
import { errorCodeHex as hex, errorMeaning as meaning } from '../rest/installStatus/installErrors.ts';
import { key } from '../rest/key.ts';
import {
  type MobileAppInstallStatus,
  mobileAppInstallStatus as resource,
} from '../rest/mobileAppInstallStatus.ts';
import type { Changes } from '../rest/requests/changes.ts';
import type { KeysOf } from '../rest/resource.ts';
import { changesIn } from './changes.ts';
import { changing } from './changing.ts';
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
  code ?? derived(installState, (member) => numberOf('resultantAppState', member));

export const installStateDetailCode = (status: MobileAppInstallStatus) =>
  status.installStateDetailCode ??
  derived(status.installStateDetail, (member) => numberOf('resultantAppStateDetail', member));

export const errorCodeHex = ({ errorCode }: MobileAppInstallStatus) => derived(errorCode, hex);

export const errorMeaning = ({ errorCode }: MobileAppInstallStatus) => derived(errorCode, meaning);

const update = (argument: string, input: Keys & Changes) => {
  const { mobileAppId, userAppInstallStatusId, id, ...changes } = input;
  return { keys: checked(input, `${argument}.`), changes: changesIn(argument, changes) };
};

export const { one: updateMobileAppInstallStatus, many: updateMobileAppInstallStatuses } = changing(
  resource,
  update,
);
