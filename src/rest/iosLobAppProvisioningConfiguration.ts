import { type Entity, resource } from './resource.ts';

/**
 * `microsoft.graph.iosLobAppProvisioningConfiguration`: beta only.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobappprovisioningconfiguration?view=graph-rest-beta
 */
// biome-ignore format: a table
export const iosLobAppProvisioningConfiguration = resource('iosLobAppProvisioningConfiguration', [
  { version: 'beta', path: 'iosLobAppProvisioningConfigurations/{id}' },
], {
  id:                   ['id!',             'Key of the configuration.'],
  displayName:          ['string!',         'Name of the configuration.'],
  description:          ['string',          'What the configuration is for.'],
  version:              ['int32!',          'Version of the configuration; each change adds one.'],
  createdDateTime:      ['dateTimeOffset!', 'When the configuration was made.'],
  lastModifiedDateTime: ['dateTimeOffset!', 'When the configuration was last changed.'],
  expirationDateTime:   ['dateTimeOffset',  'When the provisioning profile expires; apps signed with it stop then.'],
  payloadFileName:      ['string!',         'File name of the provisioning profile.'],
  payload:              ['string',          'The provisioning profile, as base64. It is read only when it is selected.'],
  roleScopeTagIds:      ['strings',         'Scope tags that decide which administrators see the configuration.'],
});

export type IosLobAppProvisioningConfiguration = Entity<
  typeof iosLobAppProvisioningConfiguration.properties,
  (typeof iosLobAppProvisioningConfiguration.routes)[number]
>;
