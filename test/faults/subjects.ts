import { at } from '../support/at.ts';
import type { Keyed, Known } from './keys.ts';

/** How one resource is read and changed through the gateway. */
export interface Subject {
  readonly name: string;
  readonly source: 'segments' | 'reports';
  /** The lookup of one entity, three of them, and what is selected: also a number that Graph never leaves out. */
  readonly read?: { readonly field: string; readonly of: readonly Keyed[]; readonly selection: string };
  /** A list of three rows, each on a page of its own: the fields around it, each with its arguments. */
  readonly list?: readonly string[];
  readonly change?: Change;
}

export interface Change {
  readonly field: string;
  /** The field of many changes; absent where there is none. */
  readonly many?: string;
  readonly type: string;
  readonly of: readonly Keyed[];
  /** The number that is changed. */
  readonly property: string;
  /** What the change is sent to; absent: the entity itself. */
  readonly path?: string;
}

const parentOf = (of: readonly Keyed[], key: string): string => at(of, 0).keys[key] ?? '';

export const subjectsOf = (known: Known): readonly Subject[] => {
  const app = parentOf(known.apps, 'id');
  const ofApp = `mobileApp(id: "${app}")`;
  const user = parentOf(known.deviceStatusesOfUser, 'userAppInstallStatusId');
  const summary = {
    field: 'mobileAppInstallSummary',
    of: known.summaries,
    selection: '{ id installedDeviceCount }',
  };
  const userStatus = { field: 'userAppInstallStatus', selection: '{ id failedDeviceCount }' };
  const deviceStatus = { field: 'mobileAppInstallStatus', selection: '{ id errorCode }' };
  const changeOfDevice = {
    field: 'updateMobileAppInstallStatus',
    many: 'updateMobileAppInstallStatuses',
    type: 'MobileAppInstallStatus',
    property: 'errorCode',
  };
  const changeOfUser = {
    type: 'UserAppInstallStatus',
    of: known.userStatuses,
    property: 'failedDeviceCount',
  };
  const configured = {
    field: 'managedDeviceMobileAppConfigurationUserStatus',
    selection: '{ id devicesCount }',
  };
  const changeOfConfigured = {
    field: 'updateManagedDeviceMobileAppConfigurationUserStatus',
    many: 'updateManagedDeviceMobileAppConfigurationUserStatuses',
    type: 'ManagedDeviceMobileAppConfigurationUserStatus',
    property: 'devicesCount',
  };
  return [
    {
      name: 'mobileApp',
      source: 'segments',
      read: { field: 'mobileApp', of: known.apps, selection: '{ id isFeatured }' },
      list: ['mobileApps'],
    },
    {
      name: 'mobileAppInstallSummary',
      source: 'segments',
      read: summary,
      change: {
        field: 'updateMobileAppInstallSummary',
        many: 'updateMobileAppInstallSummaries',
        type: 'MobileAppInstallSummary',
        of: known.summaries,
        property: 'installedDeviceCount',
      },
    },
    {
      name: 'userAppInstallStatus',
      source: 'segments',
      read: { ...userStatus, of: known.userStatuses },
      list: [ofApp, 'userStatuses'],
      change: { ...changeOfUser, field: 'updateUserAppInstallStatus', many: 'updateUserAppInstallStatuses' },
    },
    {
      name: 'userAppInstallStatus, by its collection',
      source: 'segments',
      change: { ...changeOfUser, field: 'updateUserStatuses', path: `mobileApps/${app}/userStatuses` },
    },
    {
      name: 'mobileAppInstallStatus of an app',
      source: 'segments',
      read: { ...deviceStatus, of: known.deviceStatuses },
      list: [ofApp, 'deviceStatuses'],
      change: { ...changeOfDevice, of: known.deviceStatuses },
    },
    {
      name: 'mobileAppInstallStatus of a user',
      source: 'segments',
      read: { ...deviceStatus, of: known.deviceStatusesOfUser },
      list: [`userAppInstallStatus(mobileAppId: "${app}", id: "${user}")`, 'deviceStatuses'],
      change: { ...changeOfDevice, of: known.deviceStatusesOfUser },
    },
    {
      name: 'managedDeviceMobileAppConfiguration',
      source: 'segments',
      read: {
        field: 'managedDeviceMobileAppConfiguration',
        of: known.configurations,
        selection: '{ id version }',
      },
      list: ['managedDeviceMobileAppConfigurations'],
    },
    {
      name: 'iosLobAppProvisioningConfiguration',
      source: 'segments',
      read: {
        field: 'iosLobAppProvisioningConfiguration',
        of: known.profiles,
        selection: '{ id version }',
      },
      list: ['iosLobAppProvisioningConfigurations'],
    },
    {
      name: 'managedDeviceMobileAppConfigurationUserStatus of an app configuration',
      source: 'segments',
      read: { ...configured, of: known.statusesOfConfiguration },
      list: [
        `managedDeviceMobileAppConfiguration(id: "${parentOf(known.statusesOfConfiguration, 'managedDeviceMobileAppConfigurationId')}")`,
        'userStatuses',
      ],
      change: { ...changeOfConfigured, of: known.statusesOfConfiguration },
    },
    {
      name: 'managedDeviceMobileAppConfigurationUserStatus of a provisioning configuration',
      source: 'segments',
      read: { ...configured, of: known.statusesOfProfile },
      list: [
        `iosLobAppProvisioningConfiguration(id: "${parentOf(known.statusesOfProfile, 'iosLobAppProvisioningConfigurationId')}")`,
        'userStatuses',
      ],
      change: { ...changeOfConfigured, of: known.statusesOfProfile },
    },
    {
      name: 'mobileAppInstallSummary from reports',
      source: 'reports',
      read: summary,
      list: ['mobileAppInstallSummaries'],
    },
    {
      name: 'userAppInstallStatus from reports',
      source: 'reports',
      read: { ...userStatus, of: known.reportedUsers },
      list: [ofApp, 'userStatuses'],
    },
    {
      name: 'mobileAppInstallStatus from reports',
      source: 'reports',
      read: { ...deviceStatus, of: known.reportedDevices },
      list: [ofApp, 'deviceStatuses'],
    },
  ];
};
