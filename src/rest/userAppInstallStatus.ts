import type { MobileApp } from './mobileApp.ts';
import { type Entity, resource } from './resource.ts';

/**
 * `microsoft.graph.userAppInstallStatus`: beta only. Its path left live Graph in June 2023.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-userappinstallstatus?view=graph-rest-beta
 */
// biome-ignore format: a table
export const userAppInstallStatus = resource('userAppInstallStatus', [
  { version: 'beta', path: 'mobileApps/{mobileAppId}/userStatuses/{id}' },
], {
  id:                      ['id!',    'Key of the status within its app. Where reports answer, it is made from the user.'],
  userName:                ['string', 'Display name of the user.'],
  userPrincipalName:       ['string', 'Sign-in name of the user.'],
  installedDeviceCount:    ['int32!', 'Number of the user\'s devices on which the app is installed.'],
  failedDeviceCount:       ['int32!', 'Number of the user\'s devices on which the installation failed.'],
  notInstalledDeviceCount: ['int32!', 'Number of the user\'s devices on which the app is not installed.'],
  userId:                  ['string', 'Key of the user in Microsoft Entra. Null unless reports answer.', 'reports'],
  pendingInstallDeviceCount: ['int32', 'Number of the user\'s devices that were told to install the app. Null unless reports answer.', 'reports'],
  notApplicableDeviceCount: ['int32', 'Number of the user\'s devices to which the app does not apply. Null unless reports answer.', 'reports'],
}, { isInstallStatus: true });

export type UserAppInstallStatus = Entity<
  typeof userAppInstallStatus.properties,
  (typeof userAppInstallStatus.routes)[number]
> & { readonly parent: { readonly app?: MobileApp } };
