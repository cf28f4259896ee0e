/** The part of schema.graphql that is asked for, as Apollo Server and mercurius serve it. */
export const typeDefs = `
  scalar DateTimeOffset

  type Query {
    mobileApps(first: Int = 50): MobileAppConnection
  }

  type Mutation {
    updateUserAppInstallStatus(input: UpdateUserAppInstallStatusInput!): UserAppInstallStatus
  }

  input UpdateUserAppInstallStatusInput {
    mobileAppId: ID!
    id: ID!
    userName: String
    userPrincipalName: String
    installedDeviceCount: Int
    failedDeviceCount: Int
    notInstalledDeviceCount: Int
  }

  type MobileAppConnection { nodes: [MobileApp!]! }
  type UserAppInstallStatusConnection { nodes: [UserAppInstallStatus!]! }
  type MobileAppInstallStatusConnection { nodes: [MobileAppInstallStatus!]! }

  type MobileApp {
    id: ID!
    displayName: String
    description: String
    publisher: String
    owner: String
    developer: String
    notes: String
    createdDateTime: DateTimeOffset!
    lastModifiedDateTime: DateTimeOffset!
    isFeatured: Boolean!
    publishingState: MobileAppPublishingState!
    isAssigned: Boolean!
    installSummary: MobileAppInstallSummary
    userStatuses(first: Int = 50): UserAppInstallStatusConnection
    deviceStatuses(first: Int = 50): MobileAppInstallStatusConnection
  }

  type MobileAppInstallSummary {
    id: ID!
    installedDeviceCount: Int!
    failedDeviceCount: Int!
    notApplicableDeviceCount: Int!
    notInstalledDeviceCount: Int!
    pendingInstallDeviceCount: Int!
    installedUserCount: Int!
    failedUserCount: Int!
    notApplicableUserCount: Int!
    notInstalledUserCount: Int!
    pendingInstallUserCount: Int!
  }

  type UserAppInstallStatus {
    id: ID!
    userName: String
    userPrincipalName: String
    installedDeviceCount: Int!
    failedDeviceCount: Int!
    notInstalledDeviceCount: Int!
    deviceStatuses(first: Int = 50): MobileAppInstallStatusConnection
  }

  type MobileAppInstallStatus {
    id: ID!
    deviceName: String
    deviceId: String
    lastSyncDateTime: DateTimeOffset
    installState: ResultantAppState!
    installStateDetail: ResultantAppStateDetail!
    errorCode: Int!
    osVersion: String
    osDescription: String
    userName: String
    userPrincipalName: String
    displayVersion: String
  }

  enum MobileAppPublishingState { NOT_PUBLISHED PROCESSING PUBLISHED }
  enum ResultantAppState {
    FAILED INSTALLED NOT_APPLICABLE NOT_INSTALLED PENDING_INSTALL UNINSTALL_FAILED UNKNOWN
  }
  enum ResultantAppStateDetail { NO_ADDITIONAL_DETAILS PENDING_REBOOT SEE_INSTALL_ERROR_CODE }
`;

/** Member of a GraphQL enumeration → member of Graph's. */
export const enumerations = {
  MobileAppPublishingState: {
    NOT_PUBLISHED: 'notPublished',
    PROCESSING: 'processing',
    PUBLISHED: 'published',
  },
  ResultantAppState: {
    FAILED: 'failed',
    INSTALLED: 'installed',
    NOT_APPLICABLE: 'notApplicable',
    NOT_INSTALLED: 'notInstalled',
    PENDING_INSTALL: 'pendingInstall',
    UNINSTALL_FAILED: 'uninstallFailed',
    UNKNOWN: 'unknown',
  },
  ResultantAppStateDetail: {
    NO_ADDITIONAL_DETAILS: 'noAdditionalDetails',
    PENDING_REBOOT: 'pendingReboot',
    SEE_INSTALL_ERROR_CODE: 'seeInstallErrorCode',
  },
};
