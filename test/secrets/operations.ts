import { nodeIdOf } from '../support/nodeId.ts';
/** Keys of what a sandbox has, to ask for it in every way. */
export interface Keys {
  readonly app: string;
  readonly userStatus: string;
  readonly deviceStatus: string;
  readonly configuration: string;
  readonly configurationUserStatus: string;
  readonly profile: string;
  /** Somebody whose name filters ask for. */
  readonly person: string;
}

const rows = 'nodes { id nodeId } edges { cursor } pageInfo { endCursor startCursor }';

/**
 * Every field of the roots at least once, with lists that are filtered and ordered by what is personal. What is selected
 * is keys, node ids and cursors, and where people are named they are under the names that `marks.ts` knows.
 */
export const operationsOn = (keys: Keys): readonly string[] => {
  const app = JSON.stringify(keys.app);
  const person = JSON.stringify(keys.person);
  return [
    `{ mobileApps(first: 3, orderBy: { field: DISPLAY_NAME }) { totalCount ${rows} } }`,
    `{ mobileApp(id: ${app}) { nodeId userStatuses(first: 2, filter: { userPrincipalName: { eq: ${person} } }) { ${rows} } } }`,
    `{ mobileApp(id: ${app}) { nodeId userStatuses(first: 2, orderBy: { field: USER_NAME }) { ${rows} } } }`,
    `{ mobileApp(id: ${app}) { deviceStatuses(first: 2, filter: { userName: { contains: "a" } }) { nodes { userName deviceName userPrincipalName } ${rows} } } }`,
    `{ mobileApp(id: ${app}) { deviceStatuses(first: 2, orderBy: { field: DEVICE_NAME }) { ${rows} } deviceStatusBreakdown { __typename } } }`,
    `{ mobileApps(first: 5) { nodes { nodeId installSummary { nodeId failedDeviceCount } userStatuses(first: 1) { nodes { nodeId deviceStatuses(first: 1) { ${rows} } } } } } }`,
    `{ mobileAppInstallSummary(mobileAppId: ${app}) { nodeId } mobileAppInstallSummaries(first: 2) { nodes { nodeId } } }`,
    `{ userAppInstallStatus(mobileAppId: ${app}, id: "${keys.userStatus}") { nodeId userPrincipalName } mobileAppInstallStatus(mobileAppId: ${app}, id: "${keys.deviceStatus}") { nodeId deviceName } }`,
    `{ managedDeviceMobileAppConfigurations(first: 2) { ${rows} } managedDeviceMobileAppConfiguration(id: "${keys.configuration}") { userStatuses(first: 1) { ${rows} } } }`,
    `{ iosLobAppProvisioningConfigurations(first: 2) { ${rows} } iosLobAppProvisioningConfiguration(id: "${keys.profile}") { userStatuses(first: 1) { ${rows} } } }`,
    `{ managedDeviceMobileAppConfigurationUserStatus(managedDeviceMobileAppConfigurationId: "${keys.configuration}", id: "${keys.configurationUserStatus}") { nodeId } }`,
    `{ nodes(ids: ["${nodeIdOf('MobileApp', `mobileApps/${keys.app}`)}", "none"]) { nodeId } node(id: "${nodeIdOf('MobileAppInstallStatus', `mobileApps/${keys.app}/deviceStatuses/${keys.deviceStatus}`)}") { nodeId } }`,
    `mutation { updateUserAppInstallStatus(input: { mobileAppId: ${app}, id: "${keys.userStatus}", userPrincipalName: ${person} }) { __typename ... on Error { code message } } }`,
    `mutation { updateUserStatuses(input: { mobileAppId: ${app}, userPrincipalName: ${person}, failedDeviceCount: 1 }) { __typename ... on Error { code message } } }`,
    `mutation { updateMobileAppInstallStatus(input: { mobileAppId: ${app}, id: "${keys.deviceStatus}", deviceName: ${person} }) { __typename ... on Error { code message } } }`,
    `mutation { updateMobileAppInstallSummary(input: { mobileAppId: ${app}, failedDeviceCount: 1 }) { __typename ... on Error { code message } } }`,
    `mutation { updateManagedDeviceMobileAppConfigurationUserStatus(input: { managedDeviceMobileAppConfigurationId: "${keys.configuration}", id: "${keys.configurationUserStatus}", userDisplayName: ${person} }) { __typename ... on Error { code message } } }`,
    `mutation { updateUserAppInstallStatuses(inputs: [{ mobileAppId: ${app}, id: "${keys.userStatus}", userPrincipalName: ${person} }, { mobileAppId: ${app}, id: "no/key" }]) { __typename ... on Error { code message } } }`,
    `mutation { updateMobileAppInstallStatuses(inputs: [{ mobileAppId: ${app}, id: "${keys.deviceStatus}", deviceName: ${person} }]) { __typename ... on Error { code message } } }`,
    `mutation { updateMobileAppInstallSummaries(inputs: [{ mobileAppId: ${app}, failedDeviceCount: 1 }]) { __typename ... on Error { code message } } }`,
    `mutation { updateManagedDeviceMobileAppConfigurationUserStatuses(inputs: [{ managedDeviceMobileAppConfigurationId: "${keys.configuration}", id: "${keys.configurationUserStatus}", userDisplayName: ${person} }]) { __typename ... on Error { code message } } }`,
  ];
};

/** What no schema takes, each with somebody's name in it. */
export const mistakesWith = (person: string): readonly string[] => [
  `{ ${person}`,
  `{ mobileApp(id: "${person}/../x") { nodeId } }`,
  `{ mobileApps(after: "${person}") { nodes { nodeId } } }`,
  `{ mobileApps(first: "${person}") { nodes { nodeId } } }`,
  `{ node(id: "${person}") { nodeId } }`,
  `mutation { updateUserStatuses(input: { mobileAppId: "a", userPrincipalName: "${person}", unknown: 1 }) { __typename } }`,
];

export const subscriptionsTo = (app: string): readonly string[] => [
  `subscription { mobileAppInstallSummaryChanged(mobileAppId: "${app}") { nodeId failedDeviceCount } }`,
  `subscription { mobileAppInstallStatusesChanged(mobileAppId: "${app}") { changed { nodeId deviceName } removedNodeIds } }`,
];
