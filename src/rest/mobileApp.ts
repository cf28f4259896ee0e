import { platformCondition } from './mobileAppPlatform.ts';
import { type Entity, resource } from './resource.ts';

/**
 * Base properties of `microsoft.graph.mobileApp`. Beta, because v1.0 cannot express several app types and leaves them
 * out of lists without a word.
 * https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta
 */
// biome-ignore format: a table
export const mobileApp = resource('mobileApp', [
  { version: 'beta', path: 'mobileApps/{id}' },
], {
  '@odata.type':         ['type',            'Graph\'s type of the app, such as #microsoft.graph.win32LobApp.'],
  id:                    ['id!',             'Key of the app, as the Intune portal shows it.'],
  displayName:           ['string',          'Name of the app, as users see it.'],
  description:           ['string',          'What the app is for.'],
  publisher:             ['string',          'Who publishes the app.'],
  owner:                 ['string',          'Who is responsible for the app in the organisation.'],
  developer:             ['string',          'Who develops the app.'],
  notes:                 ['string',          'Notes of the administrators.'],
  informationUrl:        ['string',          'Page with more information.'],
  privacyInformationUrl: ['string',          'Page with the privacy statement.'],
  largeIcon:             ['mimeContent',     'The icon. It can be large: it is read only when it is selected.'],
  createdDateTime:       ['dateTimeOffset!', 'When the app was added to Intune.'],
  lastModifiedDateTime:  ['dateTimeOffset!', 'When the app was last changed in Intune.'],
  isFeatured:            ['boolean!',        'Whether the Company Portal features the app.'],
  publishingState:       ['mobileAppPublishingState!', 'Whether the app can be assigned already.'],
  uploadState:           ['int32!',          'State of the content: 0 not ready, 1 ready, 2 processing.'],
  isAssigned:            ['boolean!',        'Whether the app is assigned to at least one group.'],
  roleScopeTagIds:       ['strings',         'Scope tags that decide which administrators see the app.'],
  dependentAppCount:     ['int32!',          'Number of apps that this app depends on.'],
  supersedingAppCount:   ['int32!',          'Number of apps that replace this app.'],
  supersededAppCount:    ['int32!',          'Number of apps that this app replaces.'],
}, {
  orderedUpstream: ['displayName'],
  derivedConditions: {
    odataType: (condition) => ({ '@odata.type': condition }),
    platform: platformCondition,
  },
});

export type MobileApp = Entity<typeof mobileApp.properties, (typeof mobileApp.routes)[number]>;
