import type { MobileApp } from './mobileApp.ts';
import { type Entity, resource } from './resource.ts';

/**
 * `microsoft.graph.mobileAppInstallSummary`: beta only. Its path left live Graph in June 2023.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-mobileappinstallsummary?view=graph-rest-beta
 */
// biome-ignore format: a table
export const mobileAppInstallSummary = resource('mobileAppInstallSummary', [
  { version: 'beta', path: 'mobileApps/{mobileAppId}/installSummary' },
], {
  id:                        ['id!',    'Key of the summary. Where reports answer, it is that of the app.'],
  installedDeviceCount:      ['int32!', 'Devices on which the app is installed.'],
  failedDeviceCount:         ['int32!', 'Devices on which the installation failed.'],
  notApplicableDeviceCount:  ['int32!', 'Devices to which the app does not apply.'],
  notInstalledDeviceCount:   ['int32!', 'Devices on which the app is not installed.'],
  pendingInstallDeviceCount: ['int32!', 'Devices that were told to install the app and have not reported a result yet.'],
  installedUserCount:        ['int32!', 'Users all of whose devices have the app.'],
  failedUserCount:           ['int32!', 'Users with at least one device on which the installation failed.'],
  notApplicableUserCount:    ['int32!', 'Users to none of whose devices the app applies.'],
  notInstalledUserCount:     ['int32!', 'Users with at least one device without the app.'],
  pendingInstallUserCount:   ['int32!', 'Users with at least one device that was told to install, and none that failed.'],
  failedDevicePercentage:    ['double', 'Failed devices among all devices that the app reached, in percent.', 'reports'],
}, { isInstallStatus: true });

export type MobileAppInstallSummary = Entity<
  typeof mobileAppInstallSummary.properties,
  (typeof mobileAppInstallSummary.routes)[number]
> & { readonly parent: { readonly app?: MobileApp } };
