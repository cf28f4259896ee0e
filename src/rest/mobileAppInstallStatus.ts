import type { MobileApp } from './mobileApp.ts';
import { type Entity, resource } from './resource.ts';

/**
 * `microsoft.graph.mobileAppInstallStatus`: beta only. Both paths left live Graph in June 2023.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstallstatus?view=graph-rest-beta
 */
// biome-ignore format: a table
export const mobileAppInstallStatus = resource('mobileAppInstallStatus', [
  { version: 'beta', path: 'mobileApps/{mobileAppId}/deviceStatuses/{id}' },
  { version: 'beta', path: 'mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{id}' },
], {
  id:                          ['id!',                      'Key of the status within its app or user. Where reports answer, it is made from device and user.'],
  deviceName:                  ['string',                   'Name of the device.'],
  deviceId:                    ['string',                   'Key of the managed device in Intune.'],
  lastSyncDateTime:            ['dateTimeOffset',           'When the device last reported to Intune.'],
  mobileAppInstallStatusValue: ['resultantAppState!',       'Older name of installState; both hold the same.'],
  installState:                ['resultantAppState!',       'Whether the app is installed on the device.'],
  installStateDetail:          ['resultantAppStateDetail!', 'Why the app is in this state, as far as the device tells.'],
  errorCode:                   ['int32!',                   'Error code of the installation or removal, signed; 0 means none.'],
  osVersion:                   ['string',                   'Version of the operating system.'],
  osDescription:               ['string',                   'Name of the operating system.'],
  userName:                    ['string',                   'Display name of the device\'s user.'],
  userPrincipalName:           ['string',                   'Sign-in name of the device\'s user.'],
  displayVersion:              ['string',                   'Version of the app, as people read it.'],
  userId:                      ['string',                   'Key of the user in Microsoft Entra. Null unless reports answer.', 'reports'],
  installStateCode:            ['int32',                    'Number of the install state, kept for states that this schema does not know.', 'reports'],
  installStateDetailCode:      ['int32',                    'Number of the install state detail, kept for details that this schema does not know.', 'reports'],
}, { isInstallStatus: true });

export type MobileAppInstallStatus = Entity<
  typeof mobileAppInstallStatus.properties,
  (typeof mobileAppInstallStatus.routes)[number]
> & { readonly parent: { readonly app?: MobileApp } };
