import { type Entity, resource } from './resource.ts';

/**
 * Base properties of `microsoft.graph.managedDeviceMobileAppConfiguration`. Beta, because v1.0 knows neither the Android
 * configurations nor scope tags.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfiguration?view=graph-rest-beta
 */
// biome-ignore format: a table
export const managedDeviceMobileAppConfiguration = resource('managedDeviceMobileAppConfiguration', [
  { version: 'beta', path: 'mobileAppConfigurations/{id}' },
], {
  id:                   ['id!',             'Key of the configuration, as the Intune portal shows it.'],
  displayName:          ['string!',         'Name of the configuration.'],
  description:          ['string',          'What the configuration is for.'],
  version:              ['int32!',          'Version of the configuration; each change adds one.'],
  createdDateTime:      ['dateTimeOffset!', 'When the configuration was made.'],
  lastModifiedDateTime: ['dateTimeOffset!', 'When the configuration was last changed.'],
  roleScopeTagIds:      ['strings',         'Scope tags that decide which administrators see the configuration.'],
  targetedMobileApps:   ['strings',         'The apps that the configuration is for; those that no longer exist are null.'],
});

export type ManagedDeviceMobileAppConfiguration = Entity<
  typeof managedDeviceMobileAppConfiguration.properties,
  (typeof managedDeviceMobileAppConfiguration.routes)[number]
>;
