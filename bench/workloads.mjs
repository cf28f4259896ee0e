import { appId, userStatusId } from './upstream/tenant.mjs';

/**
 * What is asked: one document each, the same for the gateway and its peers, and `mesh` where the schema that Mesh makes of
 * Graph's metadata words it differently. What is not there a peer cannot answer.
 */
const appFields = `
  id displayName publisher owner publishingState isFeatured createdDateTime lastModifiedDateTime`;
const summaryFields =
  'installedDeviceCount failedDeviceCount notInstalledDeviceCount pendingInstallDeviceCount';
const deviceFields =
  'id deviceName installState installStateDetail errorCode lastSyncDateTime userPrincipalName';
const change = { mobileAppId: appId(0), id: userStatusId(0, 0), failedDeviceCount: 1 };
const userFields =
  'id userName userPrincipalName installedDeviceCount failedDeviceCount notInstalledDeviceCount';

export const workloads = {
  W1: {
    title: '100 apps × 8 properties',
    query: `{ mobileApps(first: 100) { nodes {${appFields} } } }`,
    mesh: { query: `{ mobileApps(queryOptions: { top: 100 }) {${appFields} } }` },
  },
  W2: {
    title: '100 apps, each with its install summary',
    query: `{ mobileApps(first: 100) { nodes { id displayName installSummary { ${summaryFields} } } } }`,
    mesh: {
      query: `{ mobileApps(queryOptions: { top: 100 }) { id displayName installSummary { ${summaryFields} } } }`,
    },
  },
  W3: {
    title: '20 apps, each with its summary and 10 users, each of these with 5 device statuses',
    query: `{ mobileApps(first: 20) { nodes {
      id displayName
      installSummary { ${summaryFields} }
      userStatuses(first: 10) { nodes {
        userName
        deviceStatuses(first: 5) { nodes { deviceName installState errorCode } }
      } }
    } } }`,
    mesh: {
      query: `{ mobileApps(queryOptions: { top: 20 }) {
        id displayName
        installSummary { ${summaryFields} }
        userStatuses(queryOptions: { top: 10 }) {
          userName
          deviceStatuses(queryOptions: { top: 5 }) { deviceName installState errorCode }
        }
      } }`,
    },
  },
  W4: {
    title: 'one change',
    query: `mutation ($input: UpdateUserAppInstallStatusInput!) {
      updateUserAppInstallStatus(input: $input) { ... on UserAppInstallStatus { ${userFields} } }
    }`,
    variables: { input: change },
    mesh: {
      query: `mutation ($id: String!, $input: userAppInstallStatusUpdateInput!) {
        updateUserAppInstallStatus: updateuserAppInstallStatusesByid(id: $id, input: $input) { ${userFields} }
      }`,
      variables: {
        id: `${change.mobileAppId}/userStatuses/${change.id}`,
        input: { failedDeviceCount: change.failedDeviceCount },
      },
    },
  },
  W5: {
    title: '2,500 device statuses of three apps, in pages',
    query: `{ mobileApps(first: 3) { nodes { id deviceStatuses(first: 1000) { nodes { ${deviceFields} } } } } }`,
    // Mesh follows no next links: its client asks for the pages itself.
    mesh: {
      query: `{ mobileApps(queryOptions: { top: 3 }) {
        id
        deviceStatuses(queryOptions: { top: 500 }) { ${deviceFields} }
        deviceStatusesFrom500: deviceStatuses(queryOptions: { top: 500, skip: 500 }) { ${deviceFields} }
      } }`,
    },
  },
  W6: {
    title: '100 apps by their keys, as a federation router asks for them',
    query: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on MobileApp {${appFields} } }
    }`,
    variables: {
      representations: Array.from({ length: 100 }, (_, index) => ({
        __typename: 'MobileApp',
        id: appId(index),
      })),
    },
  },
};
