import { type Entity, resource } from './resource.ts';

/**
 * `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`: the same in v1.0 and beta; its parent for iOS
 * provisioning is in beta only.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfigurationuserstatus
 */
// biome-ignore format: a table
export const managedDeviceMobileAppConfigurationUserStatus = resource('managedDeviceMobileAppConfigurationUserStatus', [
  { version: 'v1.0', path: 'mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{id}' },
  { version: 'beta', path: 'iosLobAppProvisioningConfigurations/{iosLobAppProvisioningConfigurationId}/userStatuses/{id}' },
], {
  id:                   ['id!',               'Key of the status within its configuration.'],
  userDisplayName:      ['string',            'Display name of the user.'],
  devicesCount:         ['int32!',            'Number of the user\'s devices that the configuration is for.'],
  status:               ['complianceStatus!', 'Whether the configuration is in effect.'],
  lastReportedDateTime: ['dateTimeOffset!',   'When the status was last reported.'],
  userPrincipalName:    ['string',            'Sign-in name of the user.'],
});

export type ManagedDeviceMobileAppConfigurationUserStatus = Entity<
  typeof managedDeviceMobileAppConfigurationUserStatus.properties,
  (typeof managedDeviceMobileAppConfigurationUserStatus.routes)[number]
>;
