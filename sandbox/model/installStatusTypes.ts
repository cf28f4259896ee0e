import type { TypeTable } from './entityType.ts';

/** The three install status types, beta only. From the beta CSDL of 2022-10, the last that could reach them. */
// biome-ignore format: tables read in columns
export const installStatusTypes: TypeTable = {
  userAppInstallStatus: {
    beta: true,
    properties: {
      id:                      'String',
      userName:                'String?',
      userPrincipalName:       'String?',
      installedDeviceCount:    'Int32',
      failedDeviceCount:       'Int32',
      notInstalledDeviceCount: 'Int32',
    },
    navigations: { app: 'mobileApp', deviceStatuses: 'mobileAppInstallStatus*' },
  },
  mobileAppInstallStatus: {
    beta: true,
    properties: {
      id:                          'String',
      deviceName:                  'String?',
      deviceId:                    'String?',
      lastSyncDateTime:            'DateTimeOffset',
      mobileAppInstallStatusValue: 'resultantAppState',
      installState:                'resultantAppState',
      installStateDetail:          'resultantAppStateDetail',
      errorCode:                   'Int32',
      osVersion:                   'String?',
      osDescription:               'String?',
      userName:                    'String?',
      userPrincipalName:           'String?',
      displayVersion:              'String?',
    },
    navigations: { app: 'mobileApp' },
  },
  mobileAppInstallSummary: {
    beta: true,
    properties: {
      id:                        'String',
      installedDeviceCount:      'Int32',
      failedDeviceCount:         'Int32',
      notApplicableDeviceCount:  'Int32',
      notInstalledDeviceCount:   'Int32',
      pendingInstallDeviceCount: 'Int32',
      installedUserCount:        'Int32',
      failedUserCount:           'Int32',
      notApplicableUserCount:    'Int32',
      notInstalledUserCount:     'Int32',
      pendingInstallUserCount:   'Int32',
    },
  },
};
