import type { TypeTable } from './entityType.ts';

/** App configurations and provisioning profiles with their statuses. From the v1.0 and beta CSDL of 2026-08. */
// biome-ignore format: tables read in columns
export const appConfigurationTypes: TypeTable = {
  managedDeviceMobileAppConfiguration: {
    abstract: true,
    properties: {
      id:                   'String',
      targetedMobileApps:   'String[]?',
      roleScopeTagIds:      'String[]? beta',
      createdDateTime:      'DateTimeOffset readonly',
      description:          'String?',
      lastModifiedDateTime: 'DateTimeOffset readonly',
      displayName:          'String',
      version:              'Int32',
    },
    navigations: {
      assignments:         'managedDeviceMobileAppConfigurationAssignment*',
      deviceStatuses:      'managedDeviceMobileAppConfigurationDeviceStatus*',
      userStatuses:        'managedDeviceMobileAppConfigurationUserStatus*',
      deviceStatusSummary: 'managedDeviceMobileAppConfigurationDeviceSummary',
      userStatusSummary:   'managedDeviceMobileAppConfigurationUserSummary',
    },
  },
  iosMobileAppConfiguration:               { base: 'managedDeviceMobileAppConfiguration', properties: { encodedSettingXml: 'Binary?', settings: 'Complex[]?' } },
  androidManagedStoreAppConfiguration:     { base: 'managedDeviceMobileAppConfiguration', beta: true, properties: { packageId: 'String?', payloadJson: 'String?', appSupportsOemConfig: 'Boolean' } },
  androidForWorkMobileAppConfiguration:    { base: 'managedDeviceMobileAppConfiguration', beta: true, properties: { packageId: 'String?', payloadJson: 'String?' } },
  managedDeviceMobileAppConfigurationAssignment: { properties: { id: 'String', target: 'Complex?' } },
  managedDeviceMobileAppConfigurationUserStatus: {
    properties: {
      id:                   'String',
      userDisplayName:      'String?',
      devicesCount:         'Int32',
      status:               'complianceStatus',
      lastReportedDateTime: 'DateTimeOffset',
      userPrincipalName:    'String?',
    },
  },
  managedDeviceMobileAppConfigurationDeviceStatus: {
    properties: {
      id:                                      'String',
      deviceDisplayName:                       'String?',
      userName:                                'String?',
      deviceModel:                             'String?',
      platform:                                'Int32 beta',
      complianceGracePeriodExpirationDateTime: 'DateTimeOffset',
      status:                                  'complianceStatus',
      lastReportedDateTime:                    'DateTimeOffset',
      userPrincipalName:                       'String?',
    },
  },
  managedDeviceMobileAppConfigurationDeviceSummary: {
    properties: { id: 'String', pendingCount: 'Int32', notApplicableCount: 'Int32', notApplicablePlatformCount: 'Int32 beta', successCount: 'Int32', errorCount: 'Int32', failedCount: 'Int32', conflictCount: 'Int32 beta', lastUpdateDateTime: 'DateTimeOffset', configurationVersion: 'Int32' },
  },
  managedDeviceMobileAppConfigurationUserSummary: {
    properties: { id: 'String', pendingCount: 'Int32', notApplicableCount: 'Int32', successCount: 'Int32', errorCount: 'Int32', failedCount: 'Int32', conflictCount: 'Int32 beta', lastUpdateDateTime: 'DateTimeOffset', configurationVersion: 'Int32' },
  },
  iosLobAppProvisioningConfiguration: {
    beta: true,
    properties: {
      id:                   'String',
      expirationDateTime:   'DateTimeOffset?',
      payloadFileName:      'String?',
      payload:              'Binary?',
      roleScopeTagIds:      'String[]?',
      createdDateTime:      'DateTimeOffset readonly',
      description:          'String?',
      lastModifiedDateTime: 'DateTimeOffset readonly',
      displayName:          'String',
      version:              'Int32',
    },
    navigations: {
      assignments:      'iosLobAppProvisioningConfigurationAssignment*',
      groupAssignments: 'mobileAppProvisioningConfigGroupAssignment*',
      deviceStatuses:   'managedDeviceMobileAppConfigurationDeviceStatus*',
      userStatuses:     'managedDeviceMobileAppConfigurationUserStatus*',
    },
  },
  iosLobAppProvisioningConfigurationAssignment: { beta: true, properties: { id: 'String', target: 'Complex?' } },
  mobileAppProvisioningConfigGroupAssignment:   { beta: true, properties: { id: 'String', targetGroupId: 'String?' } },
};
