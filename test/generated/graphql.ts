/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A condition on a yes or no. */
export type BooleanFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: boolean | null | undefined;
};

/** Whether a configuration is in effect for a user. */
export type ComplianceStatus =
  /** The configuration is in effect. */
  | 'COMPLIANT'
  /** Another configuration contradicts this one. */
  | 'CONFLICT'
  /** Applying the configuration failed. */
  | 'ERROR'
  /** The configuration is not in effect. */
  | 'NON_COMPLIANT'
  /** The configuration does not apply. */
  | 'NOT_APPLICABLE'
  /** The configuration is not assigned to the user. */
  | 'NOT_ASSIGNED'
  /** The configuration was put back into effect. */
  | 'REMEDIATED'
  /** Not reported yet. */
  | 'UNKNOWN'
  /** A value that Microsoft Graph has added since this schema was made. */
  | 'UNKNOWN_FUTURE_VALUE';

/** A condition on a moment. Two texts that name the same moment with other offsets are the same. */
export type DateTimeOffsetFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: string | null | undefined;
  /** The value is this one, or greater, or later. */
  ge?: string | null | undefined;
  /** The value is greater or later. */
  gt?: string | null | undefined;
  /** The value is this one, or less, or earlier. */
  le?: string | null | undefined;
  /** The value is less or earlier. */
  lt?: string | null | undefined;
};

/** What went wrong. Programs match on this; the message is for people. */
export type ErrorCode =
  /** An argument is not what the field expects. */
  | 'BAD_USER_INPUT'
  /** The client went away before the answer was complete. */
  | 'CANCELLED'
  /** The change was made, but the entity could not be read afterwards. */
  | 'CHANGED_NOT_READ'
  /** Microsoft Graph refused the change because the entity changed meanwhile. */
  | 'CONFLICT'
  /** Nobody has consented yet to what the gateway asks for on behalf of the user. */
  | 'CONSENT_REQUIRED'
  /** The operation would need more upstream requests than it may spend. */
  | 'COST_LIMIT'
  /** The token does not permit this call. */
  | 'FORBIDDEN'
  /** The list could not be read to the end; go on from endCursor. */
  | 'INCOMPLETE'
  /** The user has to sign in again, with the claims that come with this error. */
  | 'INTERACTION_REQUIRED'
  /** Microsoft Graph has no such entity. */
  | 'NOT_FOUND'
  /** The operation ended before the change was sent; it was not made and may be sent again. */
  | 'NOT_SENT'
  /** The change was sent, but not answered so that one knows whether it was made. */
  | 'OUTCOME_UNKNOWN'
  /** The gateway has more to do than it can; try again after a while. */
  | 'OVERLOADED'
  /** Microsoft Graph no longer has this path. */
  | 'SEGMENT_REMOVED'
  /** The gateway could not sign in to Microsoft Entra ID; whoever runs it has to act. */
  | 'SIGN_IN_FAILED'
  /** Microsoft Graph asks to wait longer than this operation may wait. */
  | 'THROTTLED'
  /** A bearer token that Microsoft Graph accepts is required. */
  | 'UNAUTHENTICATED'
  /** Microsoft Graph refused the request. */
  | 'UPSTREAM_ERROR'
  /** Microsoft Graph answered with something that could not be understood. */
  | 'UPSTREAM_INVALID_RESPONSE'
  /** Microsoft Graph did not answer in time. */
  | 'UPSTREAM_TIMEOUT'
  /** Microsoft Graph could not be reached or is temporarily unavailable. */
  | 'UPSTREAM_UNAVAILABLE';

/** A condition on a key. */
export type IdFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: string | number | null | undefined;
  /** The value is one of these. */
  in?: Array<string | number> | null | undefined;
};

/** A condition on a number. */
export type IntFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: number | null | undefined;
  /** The value is this one, or greater, or later. */
  ge?: number | null | undefined;
  /** The value is greater or later. */
  gt?: number | null | undefined;
  /** The value is one of these. */
  in?: Array<number> | null | undefined;
  /** The value is this one, or less, or earlier. */
  le?: number | null | undefined;
  /** The value is less or earlier. */
  lt?: number | null | undefined;
};

/** Conditions that must all hold. */
export type MobileAppFilter = {
  /** All of these hold. */
  and?: Array<MobileAppFilter> | null | undefined;
  /** When the app was added to Intune. */
  createdDateTime?: DateTimeOffsetFilter | null | undefined;
  /** Number of apps that this app depends on. */
  dependentAppCount?: IntFilter | null | undefined;
  /** What the app is for. */
  description?: StringFilter | null | undefined;
  /** Who develops the app. */
  developer?: StringFilter | null | undefined;
  /** Name of the app, as users see it. */
  displayName?: StringFilter | null | undefined;
  /** Key of the app, as the Intune portal shows it. */
  id?: IdFilter | null | undefined;
  /** Page with more information. */
  informationUrl?: StringFilter | null | undefined;
  /** Whether the app is assigned to at least one group. */
  isAssigned?: BooleanFilter | null | undefined;
  /** Whether the Company Portal features the app. */
  isFeatured?: BooleanFilter | null | undefined;
  /** When the app was last changed in Intune. */
  lastModifiedDateTime?: DateTimeOffsetFilter | null | undefined;
  /** This does not hold. */
  not?: MobileAppFilter | null | undefined;
  /** Notes of the administrators. */
  notes?: StringFilter | null | undefined;
  /** Graph's type of the app, such as #microsoft.graph.win32LobApp. */
  odataType?: ODataTypeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobileAppFilter> | null | undefined;
  /** Who is responsible for the app in the organisation. */
  owner?: StringFilter | null | undefined;
  /** The platform that the app is for. */
  platform?: MobileAppPlatformFilter | null | undefined;
  /** Page with the privacy statement. */
  privacyInformationUrl?: StringFilter | null | undefined;
  /** Who publishes the app. */
  publisher?: StringFilter | null | undefined;
  /** Whether the app can be assigned already. */
  publishingState?: MobileAppPublishingStateFilter | null | undefined;
  /** Number of apps that this app replaces. */
  supersededAppCount?: IntFilter | null | undefined;
  /** Number of apps that replace this app. */
  supersedingAppCount?: IntFilter | null | undefined;
  /** State of the content: 0 not ready, 1 ready, 2 processing. */
  uploadState?: IntFilter | null | undefined;
};

/** By which value a list is ordered. */
export type MobileAppOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** The value that rows are compared by. */
  field: MobileAppOrderField;
};

/** Values by which the list can be ordered. */
export type MobileAppOrderField =
  /** When the app was added to Intune. */
  | 'CREATED_DATE_TIME'
  /** Number of apps that this app depends on. */
  | 'DEPENDENT_APP_COUNT'
  /** What the app is for. */
  | 'DESCRIPTION'
  /** Who develops the app. */
  | 'DEVELOPER'
  /** Name of the app, as users see it. */
  | 'DISPLAY_NAME'
  /** Key of the app, as the Intune portal shows it. */
  | 'ID'
  /** Page with more information. */
  | 'INFORMATION_URL'
  /** Whether the app is assigned to at least one group. */
  | 'IS_ASSIGNED'
  /** Whether the Company Portal features the app. */
  | 'IS_FEATURED'
  /** When the app was last changed in Intune. */
  | 'LAST_MODIFIED_DATE_TIME'
  /** Notes of the administrators. */
  | 'NOTES'
  /** Who is responsible for the app in the organisation. */
  | 'OWNER'
  /** Page with the privacy statement. */
  | 'PRIVACY_INFORMATION_URL'
  /** Who publishes the app. */
  | 'PUBLISHER'
  /** Whether the app can be assigned already. */
  | 'PUBLISHING_STATE'
  /** Number of apps that this app replaces. */
  | 'SUPERSEDED_APP_COUNT'
  /** Number of apps that replace this app. */
  | 'SUPERSEDING_APP_COUNT'
  /** State of the content: 0 not ready, 1 ready, 2 processing. */
  | 'UPLOAD_STATE';

/** The platform that an app is for. */
export type MobileAppPlatform =
  /** Android. */
  | 'ANDROID'
  /** Any platform: a link to a web page. */
  | 'ANY'
  /** iOS and iPadOS. */
  | 'IOS'
  /** macOS. */
  | 'MACOS'
  /** The app is of a type that Microsoft Graph has added since this schema was made. */
  | 'UNKNOWN_FUTURE_VALUE'
  /** Windows. */
  | 'WINDOWS';

/** A condition on the platform of an app. */
export type MobileAppPlatformFilter = {
  /** The app is for this platform. */
  eq?: MobileAppPlatform | null | undefined;
  /** The app is for one of these platforms. */
  in?: Array<MobileAppPlatform> | null | undefined;
};

/** Whether an app can be assigned already. */
export type MobileAppPublishingState =
  /** The app has not been published. */
  | 'NOT_PUBLISHED'
  /** The content of the app is being processed. */
  | 'PROCESSING'
  /** The app is published and can be assigned. */
  | 'PUBLISHED'
  /** A value that Microsoft Graph has added since this schema was made. */
  | 'UNKNOWN_FUTURE_VALUE';

/** A condition on a MobileAppPublishingState. */
export type MobileAppPublishingStateFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: MobileAppPublishingState | null | undefined;
  /** The value is one of these. */
  in?: Array<MobileAppPublishingState> | null | undefined;
};

/** A condition on Graph's type of an entity; `#microsoft.graph.win32LobApp` and `win32LobApp` are the same. */
export type ODataTypeFilter = {
  /** The entity is of this type. */
  eq?: string | null | undefined;
  /** The entity is of one of these types. */
  in?: Array<string> | null | undefined;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest, earliest, or A first. */
  | 'ASC'
  /** Largest, latest, or Z first. */
  | 'DESC';

/** Whether an app is installed on a device. */
export type ResultantAppState =
  /** The installation failed; errorCode says why. */
  | 'FAILED'
  /** The app is installed. */
  | 'INSTALLED'
  /** The app does not apply to the device. */
  | 'NOT_APPLICABLE'
  /** The app is not installed: it never was, or it has been removed. */
  | 'NOT_INSTALLED'
  /** The device was told to install the app and has not reported a result yet. */
  | 'PENDING_INSTALL'
  /** The removal failed; errorCode says why. */
  | 'UNINSTALL_FAILED'
  /** The device has not reported a state. */
  | 'UNKNOWN'
  /** A value that Microsoft Graph has added since this schema was made. */
  | 'UNKNOWN_FUTURE_VALUE';

/** Why an app is in its state on a device. */
export type ResultantAppStateDetail =
  /** Not installed: an app that replaces it removed it. */
  | 'APP_REMOVED_BY_SUPERSEDENCE'
  /** Not installed: automatic installation is off. */
  | 'AUTO_INSTALL_DISABLED'
  /** The content is downloaded and waits to be installed. */
  | 'CONTENT_DOWNLOADED'
  /** An app that this one depends on failed to install. */
  | 'DEPENDENCY_FAILED_TO_INSTALL'
  /** An app that this one depends on waits for a restart. */
  | 'DEPENDENCY_PENDING_REBOOT'
  /** An app that this one depends on may not be installed automatically. */
  | 'DEPENDENCY_WITH_AUTO_INSTALL_DISABLED'
  /** An app that this one depends on does not apply to the device. */
  | 'DEPENDENCY_WITH_REQUIREMENTS_NOT_MET'
  /** Not applicable: a file that the app requires is missing. */
  | 'FILE_SYSTEM_REQUIREMENT_NOT_MET'
  /** Apps that this one depends on are being installed. */
  | 'INSTALLING_DEPENDENCIES'
  /** Installed, but an App Store update failed. */
  | 'IOS_APP_STORE_UPDATE_FAILED_TO_INSTALL'
  /** Not installed: it was managed and has disappeared. */
  | 'MANAGED_APP_NO_LONGER_PRESENT'
  /** Not applicable: the processor is too slow. */
  | 'MINIMUM_CPU_SPEED_NOT_MET'
  /** Not applicable: not enough disk space. */
  | 'MINIMUM_DISK_SPACE_NOT_MET'
  /** Not applicable: not enough logical processors. */
  | 'MINIMUM_LOGICAL_PROCESSOR_COUNT_NOT_MET'
  /** Not applicable: the operating system is too old. */
  | 'MINIMUM_OS_VERSION_NOT_MET'
  /** Not applicable: not enough memory. */
  | 'MINIMUM_PHYSICAL_MEMORY_NOT_MET'
  /** Nothing more is known. */
  | 'NO_ADDITIONAL_DETAILS'
  /** Waits for a restart. */
  | 'PENDING_REBOOT'
  /** Not applicable: the app is for another platform. */
  | 'PLATFORM_NOT_APPLICABLE'
  /** Not applicable: a requirement script said no. */
  | 'POWER_SHELL_SCRIPT_REQUIREMENT_NOT_MET'
  /** Not applicable: wrong processor architecture. */
  | 'PROCESSOR_ARCHITECTURE_NOT_APPLICABLE'
  /** Not applicable: a registry value that the app requires is missing. */
  | 'REGISTRY_REQUIREMENT_NOT_MET'
  /** The apps that this one replaces are being removed. */
  | 'REMOVING_SUPERSEDED_APPS'
  /** The installation failed: see errorCode. */
  | 'SEE_INSTALL_ERROR_CODE'
  /** The removal failed: see errorCode. */
  | 'SEE_UNINSTALL_ERROR_CODE'
  /** Installed, beside apps that it replaces. */
  | 'SUPERSEDED_APPS_DETECTED'
  /** The app that this one replaces could not be removed. */
  | 'SUPERSEDED_APP_UNINSTALL_FAILED'
  /** The removal of the app that this one replaces waits for a restart. */
  | 'SUPERSEDED_APP_UNINSTALL_PENDING_REBOOT'
  /** Installed, beside apps that replace it. */
  | 'SUPERSEDING_APPS_DETECTED'
  /** Not applicable: the apps that replace this one do not apply. */
  | 'SUPERSEDING_APPS_NOT_APPLICABLE'
  /** Installed; the removal waits for a restart. */
  | 'UNINSTALL_PENDING_REBOOT'
  /** A value that Microsoft Graph has added since this schema was made. */
  | 'UNKNOWN_FUTURE_VALUE'
  /** Not installed: apps that replace it are present without being assigned. */
  | 'UNTARGETED_SUPERSEDING_APPS_DETECTED'
  /** Not installed: the user is not signed in to the store. */
  | 'USER_IS_NOT_LOGGED_INTO_APP_STORE'
  /** Not installed: the user refused. */
  | 'USER_REJECTED_INSTALL'
  /** Installed; the user refused the update. */
  | 'USER_REJECTED_UPDATE'
  /** Installed; the volume-purchased app has an update. */
  | 'VPP_APP_HAS_UPDATE_AVAILABLE';

/** A condition on a text. Microsoft Graph decides whether upper and lower case are the same; where the gateway itself compares, they are. */
export type StringFilter = {
  /** The value contains this text. */
  contains?: string | null | undefined;
  /** The value is this one; null asks for rows without a value. */
  eq?: string | null | undefined;
  /** The value is one of these. */
  in?: Array<string> | null | undefined;
  /** The value starts with this text. */
  startsWith?: string | null | undefined;
};

/** Which status, and what to change. What is absent stays as it is. */
export type UpdateManagedDeviceMobileAppConfigurationUserStatusInput = {
  /** Number of the user's devices that the configuration is for. */
  devicesCount?: number | null | undefined;
  /** Key of the status within its configuration. */
  id: string | number;
  /** Key of the iOS provisioning configuration. Either this or managedDeviceMobileAppConfigurationId. */
  iosLobAppProvisioningConfigurationId?: string | number | null | undefined;
  /** When the status was last reported. */
  lastReportedDateTime?: string | null | undefined;
  /** Key of the app configuration. Either this or iosLobAppProvisioningConfigurationId. */
  managedDeviceMobileAppConfigurationId?: string | number | null | undefined;
  /** Whether the configuration is in effect. */
  status?: ComplianceStatus | null | undefined;
  /** Display name of the user. */
  userDisplayName?: string | null | undefined;
  /** Sign-in name of the user. */
  userPrincipalName?: string | null | undefined;
};

/** Which status, and what to change. What is absent stays as it is. */
export type UpdateMobileAppInstallStatusInput = {
  /** Key of the managed device in Intune. */
  deviceId?: string | null | undefined;
  /** Name of the device. */
  deviceName?: string | null | undefined;
  /** Version of the app, as people read it. */
  displayVersion?: string | null | undefined;
  /** Error code of the installation or removal, signed; 0 means none. */
  errorCode?: number | null | undefined;
  /** Key of the device status. */
  id: string | number;
  /** Whether the app is installed on the device. */
  installState?: ResultantAppState | null | undefined;
  /** Why the app is in this state, as far as the device tells. */
  installStateDetail?: ResultantAppStateDetail | null | undefined;
  /** When the device last reported to Intune. */
  lastSyncDateTime?: string | null | undefined;
  /** Key of the app. */
  mobileAppId: string | number;
  /** Older name of installState; both hold the same. */
  mobileAppInstallStatusValue?: ResultantAppState | null | undefined;
  /** Name of the operating system. */
  osDescription?: string | null | undefined;
  /** Version of the operating system. */
  osVersion?: string | null | undefined;
  /** Key of the user's status, where the device status is read below one. */
  userAppInstallStatusId?: string | number | null | undefined;
  /** Display name of the device's user. */
  userName?: string | null | undefined;
  /** Sign-in name of the device's user. */
  userPrincipalName?: string | null | undefined;
};

/** Which app, and what to change. What is absent stays as it is. */
export type UpdateMobileAppInstallSummaryInput = {
  /** Devices on which the installation failed. */
  failedDeviceCount?: number | null | undefined;
  /** Users with at least one device on which the installation failed. */
  failedUserCount?: number | null | undefined;
  /** Devices on which the app is installed. */
  installedDeviceCount?: number | null | undefined;
  /** Users all of whose devices have the app. */
  installedUserCount?: number | null | undefined;
  /** Key of the app. */
  mobileAppId: string | number;
  /** Devices to which the app does not apply. */
  notApplicableDeviceCount?: number | null | undefined;
  /** Users to none of whose devices the app applies. */
  notApplicableUserCount?: number | null | undefined;
  /** Devices on which the app is not installed. */
  notInstalledDeviceCount?: number | null | undefined;
  /** Users with at least one device without the app. */
  notInstalledUserCount?: number | null | undefined;
  /** Devices that were told to install the app and have not reported a result yet. */
  pendingInstallDeviceCount?: number | null | undefined;
  /** Users with at least one device that was told to install, and none that failed. */
  pendingInstallUserCount?: number | null | undefined;
};

/** Which status, and what to change. What is absent stays as it is. */
export type UpdateUserAppInstallStatusInput = {
  /** Number of the user's devices on which the installation failed. */
  failedDeviceCount?: number | null | undefined;
  /** Key of the status within the app. */
  id: string | number;
  /** Number of the user's devices on which the app is installed. */
  installedDeviceCount?: number | null | undefined;
  /** Key of the app. */
  mobileAppId: string | number;
  /** Number of the user's devices on which the app is not installed. */
  notInstalledDeviceCount?: number | null | undefined;
  /** Display name of the user. */
  userName?: string | null | undefined;
  /** Sign-in name of the user. */
  userPrincipalName?: string | null | undefined;
};

/** Which status, by `id` or else by `userPrincipalName`, and what to change. */
export type UpdateUserStatusesInput = {
  /** Number of the user's devices on which the installation failed. */
  failedDeviceCount?: number | null | undefined;
  /** Key of the status within the app. */
  id?: string | number | null | undefined;
  /** Number of the user's devices on which the app is installed. */
  installedDeviceCount?: number | null | undefined;
  /** Key of the app. */
  mobileAppId: string | number;
  /** Number of the user's devices on which the app is not installed. */
  notInstalledDeviceCount?: number | null | undefined;
  /** Display name of the user. */
  userName?: string | null | undefined;
  /** Sign-in name of the user. Names the status when `id` is absent; otherwise it is changed. */
  userPrincipalName?: string | null | undefined;
};

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { mobileApps: { nodes: Array<{ displayName: string | null, platform: MobileAppPlatform | null, installSummary: { installedDeviceCount: number, failedDeviceCount: number } | null, userStatuses: { nodes: Array<{ userName: string | null, deviceStatuses: { nodes: Array<{ deviceName: string | null, installState: ResultantAppState, errorCode: number } | null> } | null } | null> } | null } | null> } | null };

export type FailingAppsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailingAppsQuery = { mobileAppInstallSummaries: { totalCount: number | null, nodes: Array<{ failedDeviceCount: number, failedDevicePercentage: number | null, failedUserCount: number, app: { id: string, displayName: string | null, publisher: string | null } | null } | null> } | null };

export type FailedDevicesQueryVariables = Exact<{
  app?: string | number;
}>;


export type FailedDevicesQuery = { mobileApp: { displayName: string | null, deviceStatusBreakdown: { byErrorCode: Array<{ errorCodeHex: string, errorMeaning: string | null, count: number }> } | null, deviceStatuses: { totalCount: number | null, nodes: Array<{ deviceName: string | null, userPrincipalName: string | null, installStateDetail: ResultantAppStateDetail, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osDescription: string | null, osVersion: string | null, lastSyncDateTime: string | null } | null> } | null } | null };

export type DevicesOfAUserQueryVariables = Exact<{
  app?: string | number;
  user?: string;
}>;


export type DevicesOfAUserQuery = { mobileApp: { displayName: string | null, userStatuses: { nodes: Array<{ id: string, userName: string | null, installedDeviceCount: number, failedDeviceCount: number, deviceStatuses: { nodes: Array<{ deviceName: string | null, installState: ResultantAppState, errorCode: number, displayVersion: string | null } | null> } | null } | null> } | null } | null };

export type InstallSummariesQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallSummariesQuery = { mobileApps: { nodes: Array<{ displayName: string | null, platform: MobileAppPlatform | null, installSummary: { installedDeviceCount: number, failedDeviceCount: number, pendingInstallDeviceCount: number, notInstalledDeviceCount: number, notApplicableDeviceCount: number, installedUserCount: number, failedUserCount: number } | null } | null> } | null };

export type UpdateAStatusMutationVariables = Exact<{
  app?: string | number;
  status?: string | number;
}>;


export type UpdateAStatusMutation = { updateUserAppInstallStatus:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'ThrottledError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UserAppInstallStatus', userName: string | null, installedDeviceCount: number, failedDeviceCount: number }
   };

export type NextPageQueryVariables = Exact<{
  app?: string | number;
  after?: string | null | undefined;
}>;


export type NextPageQuery = { mobileApp: { deviceStatuses: { totalCount: number | null, nodes: Array<{ deviceName: string | null, installState: ResultantAppState } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WatchedSummarySubscriptionVariables = Exact<{
  app?: string | number;
}>;


export type WatchedSummarySubscription = { mobileAppInstallSummaryChanged: { installedDeviceCount: number, failedDeviceCount: number, pendingInstallDeviceCount: number, app: { displayName: string | null } | null } | null };

export type CausesLaterQueryVariables = Exact<{
  app?: string | number;
}>;


export type CausesLaterQuery = { mobileApp: { displayName: string | null, publisher: string | null, platform: MobileAppPlatform | null } & ({ deviceStatusBreakdown: { total: number, byErrorCode: Array<{ errorCodeHex: string, errorMeaning: string | null, count: number }> } | null } | { deviceStatusBreakdown?: never }) | null };

export type UpdateManyMutationVariables = Exact<{
  inputs?: Array<UpdateUserAppInstallStatusInput> | UpdateUserAppInstallStatusInput;
}>;


export type UpdateManyMutation = { updateUserAppInstallStatuses: Array<
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, sent: { nodeId: string | null, properties: Array<string> } }
    | { __typename: 'SegmentRemovedError', code: ErrorCode, message: string }
    | { __typename: 'ThrottledError', code: ErrorCode, message: string }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string }
    | { __typename: 'UserAppInstallStatus', userName: string | null, failedDeviceCount: number }
  > | null };

export type AppsByPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MobileAppFilter | null | undefined;
  orderBy?: MobileAppOrder | null | undefined;
}>;


export type AppsByPageQuery = { mobileApps: { nodes: Array<{ nodeId: string, displayName: string | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AppEdgesByPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MobileAppFilter | null | undefined;
  orderBy?: MobileAppOrder | null | undefined;
}>;


export type AppEdgesByPageQuery = { mobileApps: { edges: Array<{ cursor: string, node: { nodeId: string, displayName: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CountedAppsQueryVariables = Exact<{
  first: number;
}>;


export type CountedAppsQuery = { mobileApps: { totalCount: number | null } | null };

export type UsersOfAppQueryVariables = Exact<{
  app: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UsersOfAppQuery = { mobileApp: { nodeId: string, displayName: string | null, userStatuses: { nodes: Array<{ nodeId: string, id: string, userName: string | null, failedDeviceCount: number } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type UserOfAppQueryVariables = Exact<{
  app: string | number;
  id: string | number;
}>;


export type UserOfAppQuery = { userAppInstallStatus: { nodeId: string, userName: string | null, failedDeviceCount: number } | null };

export type DevicesOfAppsQueryVariables = Exact<{
  first: number;
}>;


export type DevicesOfAppsQuery = { mobileApps: { nodes: Array<{ nodeId: string, id: string, installSummary: { nodeId: string, id: string, failedDeviceCount: number } | null, deviceStatuses: { nodes: Array<{ nodeId: string, id: string, installState: ResultantAppState } | null> } | null } | null> } | null };

export type AppByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type AppByNodeIdQuery = { node:
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { displayName: string | null, nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
    | { nodeId: string }
   | null };

export type CausesOfAppQueryVariables = Exact<{
  app: string | number;
}>;


export type CausesOfAppQuery = { mobileApp: { nodeId: string, deviceStatusBreakdown: { byErrorCode: Array<{ errorCode: number, count: number }> } | null } | null };

export type TotalOfAppQueryVariables = Exact<{
  app: string | number;
}>;


export type TotalOfAppQuery = { mobileApp: { nodeId: string, deviceStatusBreakdown: { total: number } | null } | null };

export type ChangeUserOfAppMutationVariables = Exact<{
  input: UpdateUserAppInstallStatusInput;
}>;


export type ChangeUserOfAppMutation = { updateUserAppInstallStatus:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string }
    | { __typename: 'SegmentRemovedError', code: ErrorCode, message: string }
    | { __typename: 'ThrottledError', code: ErrorCode, message: string, retryAfterSeconds: number }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string, failedDeviceCount: number }
   };

export type AppsWithDeferredSummariesQueryVariables = Exact<{
  first: number;
}>;


export type AppsWithDeferredSummariesQuery = { mobileApps: { nodes: Array<{ nodeId: string, displayName: string | null } & ({ installSummary: { nodeId: string, failedDeviceCount: number } | null } | { installSummary?: never }) | null> } | null };

export type SummaryOfAppQueryVariables = Exact<{
  app: string | number;
}>;


export type SummaryOfAppQuery = { mobileApp: { nodeId: string, installSummary: { nodeId: string, failedDeviceCount: number } | null } | null };

export type SummaryOfAppChangedSubscriptionVariables = Exact<{
  app: string | number;
}>;


export type SummaryOfAppChangedSubscription = { mobileAppInstallSummaryChanged: { nodeId: string, failedDeviceCount: number } | null };

export type DevicesOfAppQueryVariables = Exact<{
  app: string | number;
}>;


export type DevicesOfAppQuery = { mobileApp: { nodeId: string, deviceStatuses: { nodes: Array<{ nodeId: string, deviceName: string | null, installState: ResultantAppState } | null> } | null } | null };

export type DevicesOfAppChangedSubscriptionVariables = Exact<{
  app: string | number;
}>;


export type DevicesOfAppChangedSubscription = { mobileAppInstallStatusesChanged: { removedNodeIds: Array<string>, changed: Array<{ nodeId: string, installState: ResultantAppState }> } | null };

type WholeError_ForbiddenError_Fragment = { missingScopes: Array<string>, code: ErrorCode, message: string, requestId: string | null };

type WholeError_InvalidInputError_Fragment = { code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> };

type WholeError_NotFoundError_Fragment = { code: ErrorCode, message: string, requestId: string | null };

type WholeError_OutcomeUnknownError_Fragment = { code: ErrorCode, message: string, requestId: string | null };

type WholeError_SegmentRemovedError_Fragment = { segment: string, code: ErrorCode, message: string, requestId: string | null };

type WholeError_ThrottledError_Fragment = { retryAfterSeconds: number, code: ErrorCode, message: string, requestId: string | null };

type WholeError_UpstreamError_Fragment = { code: ErrorCode, message: string, requestId: string | null };

export type WholeErrorFragment =
  | WholeError_ForbiddenError_Fragment
  | WholeError_InvalidInputError_Fragment
  | WholeError_NotFoundError_Fragment
  | WholeError_OutcomeUnknownError_Fragment
  | WholeError_SegmentRemovedError_Fragment
  | WholeError_ThrottledError_Fragment
  | WholeError_UpstreamError_Fragment
;

export type WholeIosLobAppProvisioningConfigurationFragment = { id: string, displayName: string, description: string | null, version: number, createdDateTime: string, lastModifiedDateTime: string, expirationDateTime: string | null, payloadFileName: string, payload: string | null, roleScopeTagIds: Array<string> | null };

export type OneIosLobAppProvisioningConfigurationQueryVariables = Exact<{
  id: string | number;
}>;


export type OneIosLobAppProvisioningConfigurationQuery = { iosLobAppProvisioningConfiguration: { displayName: string, expirationDateTime: string | null } | null };

export type WholeIosLobAppProvisioningConfigurationsQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeIosLobAppProvisioningConfigurationsQuery = { iosLobAppProvisioningConfigurations: { nodes: Array<{ nodeId: string, id: string, displayName: string, description: string | null, version: number, createdDateTime: string, lastModifiedDateTime: string, expirationDateTime: string | null, payloadFileName: string, payload: string | null, roleScopeTagIds: Array<string> | null } | null> } | null };

export type IosLobAppProvisioningConfigurationByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type IosLobAppProvisioningConfigurationByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string, id: string, displayName: string, description: string | null, version: number, createdDateTime: string, lastModifiedDateTime: string, expirationDateTime: string | null, payloadFileName: string, payload: string | null, roleScopeTagIds: Array<string> | null }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string }
    | { __typename: 'MobileApp', nodeId: string }
    | { __typename: 'MobileAppInstallStatus', nodeId: string }
    | { __typename: 'MobileAppInstallSummary', nodeId: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string }
   | null };

export type IosLobAppProvisioningConfigurationWithStatusesQueryVariables = Exact<{
  id: string | number;
}>;


export type IosLobAppProvisioningConfigurationWithStatusesQuery = { iosLobAppProvisioningConfiguration: { userStatuses: { totalCount: number | null, nodes: Array<{ userDisplayName: string | null, status: ComplianceStatus } | null> } | null } | null };

export type WholeManagedDeviceMobileAppConfigurationFragment = { id: string, displayName: string, description: string | null, version: number, createdDateTime: string, lastModifiedDateTime: string, roleScopeTagIds: Array<string> | null };

export type OneManagedDeviceMobileAppConfigurationQueryVariables = Exact<{
  id: string | number;
}>;


export type OneManagedDeviceMobileAppConfigurationQuery = { managedDeviceMobileAppConfiguration: { displayName: string, version: number } | null };

export type WholeManagedDeviceMobileAppConfigurationsQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeManagedDeviceMobileAppConfigurationsQuery = { managedDeviceMobileAppConfigurations: { nodes: Array<{ nodeId: string, id: string, displayName: string, description: string | null, version: number, createdDateTime: string, lastModifiedDateTime: string, roleScopeTagIds: Array<string> | null, targetedMobileApps: Array<{ id: string, displayName: string | null } | null> | null } | null> } | null };

export type ManagedDeviceMobileAppConfigurationByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type ManagedDeviceMobileAppConfigurationByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string, id: string, displayName: string, description: string | null, version: number, createdDateTime: string, lastModifiedDateTime: string, roleScopeTagIds: Array<string> | null }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string }
    | { __typename: 'MobileApp', nodeId: string }
    | { __typename: 'MobileAppInstallStatus', nodeId: string }
    | { __typename: 'MobileAppInstallSummary', nodeId: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string }
   | null };

export type ManagedDeviceMobileAppConfigurationWithStatusesQueryVariables = Exact<{
  id: string | number;
}>;


export type ManagedDeviceMobileAppConfigurationWithStatusesQuery = { managedDeviceMobileAppConfiguration: { userStatuses: { totalCount: number | null, nodes: Array<{ userDisplayName: string | null, status: ComplianceStatus } | null> } | null } | null };

export type WholeManagedDeviceMobileAppConfigurationUserStatusFragment = { id: string, userDisplayName: string | null, devicesCount: number, status: ComplianceStatus, lastReportedDateTime: string, userPrincipalName: string | null };

export type OneManagedDeviceMobileAppConfigurationUserStatusQueryVariables = Exact<{
  managed?: string | number | null | undefined;
  ios?: string | number | null | undefined;
  id: string | number;
}>;


export type OneManagedDeviceMobileAppConfigurationUserStatusQuery = { managedDeviceMobileAppConfigurationUserStatus: { userDisplayName: string | null, status: ComplianceStatus } | null };

export type WholeManagedDeviceMobileAppConfigurationUserStatusesQueryVariables = Exact<{
  managed: string | number;
  ios: string | number;
}>;


export type WholeManagedDeviceMobileAppConfigurationUserStatusesQuery = { managedDeviceMobileAppConfiguration: { userStatuses: { nodes: Array<{ nodeId: string, id: string, userDisplayName: string | null, devicesCount: number, status: ComplianceStatus, lastReportedDateTime: string, userPrincipalName: string | null } | null> } | null } | null, iosLobAppProvisioningConfiguration: { userStatuses: { nodes: Array<{ nodeId: string, id: string, userDisplayName: string | null, devicesCount: number, status: ComplianceStatus, lastReportedDateTime: string, userPrincipalName: string | null } | null> } | null } | null };

export type ManagedDeviceMobileAppConfigurationUserStatusByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type ManagedDeviceMobileAppConfigurationUserStatusByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string, id: string, userDisplayName: string | null, devicesCount: number, status: ComplianceStatus, lastReportedDateTime: string, userPrincipalName: string | null }
    | { __typename: 'MobileApp', nodeId: string }
    | { __typename: 'MobileAppInstallStatus', nodeId: string }
    | { __typename: 'MobileAppInstallSummary', nodeId: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string }
   | null };

export type UpdateManagedDeviceMobileAppConfigurationUserStatusMutationVariables = Exact<{
  input: UpdateManagedDeviceMobileAppConfigurationUserStatusInput;
}>;


export type UpdateManagedDeviceMobileAppConfigurationUserStatusMutation = { updateManagedDeviceMobileAppConfigurationUserStatus:
    | { __typename: 'ForbiddenError', missingScopes: Array<string>, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', id: string, userDisplayName: string | null, devicesCount: number, status: ComplianceStatus, lastReportedDateTime: string, userPrincipalName: string | null }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', segment: string, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'ThrottledError', retryAfterSeconds: number, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
   };

export type WholeMobileAppFragment = { id: string, odataType: string | null, displayName: string | null, description: string | null, publisher: string | null, owner: string | null, developer: string | null, notes: string | null, informationUrl: string | null, privacyInformationUrl: string | null, createdDateTime: string, lastModifiedDateTime: string, isFeatured: boolean, publishingState: MobileAppPublishingState, uploadState: number, isAssigned: boolean, roleScopeTagIds: Array<string> | null, dependentAppCount: number, supersedingAppCount: number, supersededAppCount: number, largeIcon: { type: string | null, value: string | null } | null };

export type OneMobileAppQueryVariables = Exact<{
  id: string | number;
}>;


export type OneMobileAppQuery = { mobileApp: { displayName: string | null, publisher: string | null } | null };

export type WholeMobileAppsQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeMobileAppsQuery = { mobileApps: { nodes: Array<{ platform: MobileAppPlatform | null, id: string, odataType: string | null, displayName: string | null, description: string | null, publisher: string | null, owner: string | null, developer: string | null, notes: string | null, informationUrl: string | null, privacyInformationUrl: string | null, createdDateTime: string, lastModifiedDateTime: string, isFeatured: boolean, publishingState: MobileAppPublishingState, uploadState: number, isAssigned: boolean, roleScopeTagIds: Array<string> | null, dependentAppCount: number, supersedingAppCount: number, supersededAppCount: number, largeIcon: { type: string | null, value: string | null } | null } | null> } | null };

export type MobileAppByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type MobileAppByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string }
    | { __typename: 'MobileApp', nodeId: string, id: string, odataType: string | null, displayName: string | null, description: string | null, publisher: string | null, owner: string | null, developer: string | null, notes: string | null, informationUrl: string | null, privacyInformationUrl: string | null, createdDateTime: string, lastModifiedDateTime: string, isFeatured: boolean, publishingState: MobileAppPublishingState, uploadState: number, isAssigned: boolean, roleScopeTagIds: Array<string> | null, dependentAppCount: number, supersedingAppCount: number, supersededAppCount: number, largeIcon: { type: string | null, value: string | null } | null }
    | { __typename: 'MobileAppInstallStatus', nodeId: string }
    | { __typename: 'MobileAppInstallSummary', nodeId: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string }
   | null };

export type WholeMobileAppQueryVariables = Exact<{
  id: string | number;
}>;


export type WholeMobileAppQuery = { mobileApp: { __typename: 'MobileApp', nodeId: string, id: string, odataType: string | null, displayName: string | null, description: string | null, publisher: string | null, owner: string | null, developer: string | null, notes: string | null, informationUrl: string | null, privacyInformationUrl: string | null, createdDateTime: string, lastModifiedDateTime: string, isFeatured: boolean, publishingState: MobileAppPublishingState, uploadState: number, isAssigned: boolean, roleScopeTagIds: Array<string> | null, dependentAppCount: number, supersedingAppCount: number, supersededAppCount: number, largeIcon: { type: string | null, value: string | null } | null } | null };

export type MobileAppWithAllQueryVariables = Exact<{
  id: string | number;
}>;


export type MobileAppWithAllQuery = { mobileApp: { installSummary: { failedDeviceCount: number } | null, userStatuses: { nodes: Array<{ userName: string | null } | null> } | null, deviceStatuses: { nodes: Array<{ deviceName: string | null } | null> } | null } | null };

export type WholeMobileAppInstallStatusFragment = { id: string, deviceName: string | null, deviceId: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, osVersion: string | null, osDescription: string | null, userName: string | null, userPrincipalName: string | null, displayVersion: string | null };

export type OneMobileAppInstallStatusQueryVariables = Exact<{
  app: string | number;
  user?: string | number | null | undefined;
  id: string | number;
}>;


export type OneMobileAppInstallStatusQuery = { mobileAppInstallStatus: { deviceName: string | null, errorCode: number } | null };

export type WholeMobileAppInstallStatusesQueryVariables = Exact<{
  app: string | number;
}>;


export type WholeMobileAppInstallStatusesQuery = { mobileApp: { deviceStatuses: { nodes: Array<{ nodeId: string, id: string, deviceName: string | null, deviceId: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, osVersion: string | null, osDescription: string | null, userName: string | null, userPrincipalName: string | null, displayVersion: string | null } | null> } | null } | null };

export type MobileAppInstallStatusByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type MobileAppInstallStatusByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string }
    | { __typename: 'MobileApp', nodeId: string }
    | { __typename: 'MobileAppInstallStatus', nodeId: string, id: string, deviceName: string | null, deviceId: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, osVersion: string | null, osDescription: string | null, userName: string | null, userPrincipalName: string | null, displayVersion: string | null }
    | { __typename: 'MobileAppInstallSummary', nodeId: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string }
   | null };

export type MobileAppInstallStatusWithAllQueryVariables = Exact<{
  app: string | number;
  user?: string | number | null | undefined;
  id: string | number;
}>;


export type MobileAppInstallStatusWithAllQuery = { mobileAppInstallStatus: { nodeId: string, app: { id: string, displayName: string | null } | null } | null };

export type UpdateMobileAppInstallStatusMutationVariables = Exact<{
  input: UpdateMobileAppInstallStatusInput;
}>;


export type UpdateMobileAppInstallStatusMutation = { updateMobileAppInstallStatus:
    | { __typename: 'ForbiddenError', missingScopes: Array<string>, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'MobileAppInstallStatus', id: string, deviceName: string | null, deviceId: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, osVersion: string | null, osDescription: string | null, userName: string | null, userPrincipalName: string | null, displayVersion: string | null }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', segment: string, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'ThrottledError', retryAfterSeconds: number, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
   };

export type DeviceAmongAllFragment = { id: string, errorCode: number, app: { deviceStatuses: { nodes: Array<{ id: string, errorCode: number } | null> } | null } | null };

export type UpdateMobileAppInstallStatusTwiceMutationVariables = Exact<{
  first: UpdateMobileAppInstallStatusInput;
  second: UpdateMobileAppInstallStatusInput;
}>;


export type UpdateMobileAppInstallStatusTwiceMutation = { first:
    | { id: string, errorCode: number, app: { deviceStatuses: { nodes: Array<{ id: string, errorCode: number } | null> } | null } | null }
    | Record<PropertyKey, never>
  , second:
    | { id: string, errorCode: number, app: { deviceStatuses: { nodes: Array<{ id: string, errorCode: number } | null> } | null } | null }
    | Record<PropertyKey, never>
   };

export type WholeMobileAppInstallSummaryFragment = { id: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number };

export type OneMobileAppInstallSummaryQueryVariables = Exact<{
  app: string | number;
}>;


export type OneMobileAppInstallSummaryQuery = { mobileAppInstallSummary: { installedDeviceCount: number, failedUserCount: number } | null };

export type WholeMobileAppInstallSummariesQueryVariables = Exact<{ [key: string]: never; }>;


export type WholeMobileAppInstallSummariesQuery = { mobileApps: { nodes: Array<{ id: string, installSummary: { nodeId: string, id: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number } | null } | null> } | null };

export type MobileAppInstallSummaryByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type MobileAppInstallSummaryByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string }
    | { __typename: 'MobileApp', nodeId: string }
    | { __typename: 'MobileAppInstallStatus', nodeId: string }
    | { __typename: 'MobileAppInstallSummary', nodeId: string, id: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number }
    | { __typename: 'UserAppInstallStatus', nodeId: string }
   | null };

export type UpdateMobileAppInstallSummaryMutationVariables = Exact<{
  input: UpdateMobileAppInstallSummaryInput;
}>;


export type UpdateMobileAppInstallSummaryMutation = { updateMobileAppInstallSummary:
    | { __typename: 'ForbiddenError', missingScopes: Array<string>, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'MobileAppInstallSummary', id: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', segment: string, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'ThrottledError', retryAfterSeconds: number, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
   };

export type StatusWithSummaryFragment = { app: { installSummary: { failedUserCount: number } | null } | null };

export type ReadSummaryBeforeAndAfterMutationVariables = Exact<{
  status: UpdateUserAppInstallStatusInput;
  summary: UpdateMobileAppInstallSummaryInput;
}>;


export type ReadSummaryBeforeAndAfterMutation = { before:
    | { app: { installSummary: { failedUserCount: number } | null } | null }
    | Record<PropertyKey, never>
  , change:
    | { __typename: 'ForbiddenError' }
    | { __typename: 'InvalidInputError' }
    | { __typename: 'MobileAppInstallSummary' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'OutcomeUnknownError' }
    | { __typename: 'SegmentRemovedError' }
    | { __typename: 'ThrottledError' }
    | { __typename: 'UpstreamError' }
  , after:
    | { app: { installSummary: { failedUserCount: number } | null } | null }
    | Record<PropertyKey, never>
   };

export type NodesQueryVariables = Exact<{
  nodeIds: Array<string | number> | string | number;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'IosLobAppProvisioningConfiguration', id: string, nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', id: string, nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', id: string, nodeId: string }
    | { __typename: 'MobileApp', id: string, nodeId: string }
    | { __typename: 'MobileAppInstallStatus', id: string, nodeId: string }
    | { __typename: 'MobileAppInstallSummary', id: string, nodeId: string }
    | { __typename: 'UserAppInstallStatus', id: string, nodeId: string }
   | null> };

export type ParityOfSummaryFragment = { __typename: 'MobileAppInstallSummary', id: string, nodeId: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number, failedDevicePercentage: number | null, app: { displayName: string | null, publisher: string | null, odataType: string | null } | null };

export type ParityOfUserStatusFragment = { __typename: 'UserAppInstallStatus', id: string, nodeId: string, userId: string | null, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number | null, notApplicableDeviceCount: number | null, app: { displayName: string | null } | null };

export type ParityOfDeviceStatusFragment = { __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null };

export type SourceParityOfListsQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceParityOfListsQuery = { mobileApps: { totalCount: number | null, nodes: Array<{ id: string, nodeId: string, displayName: string | null, installSummary: { __typename: 'MobileAppInstallSummary', id: string, nodeId: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number, failedDevicePercentage: number | null, app: { displayName: string | null, publisher: string | null, odataType: string | null } | null } | null, userStatuses: { totalCount: number | null, nodes: Array<{ __typename: 'UserAppInstallStatus', id: string, nodeId: string, userId: string | null, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number | null, notApplicableDeviceCount: number | null, deviceStatuses: { totalCount: number | null, nodes: Array<{ __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null } | null> } | null, app: { displayName: string | null } | null } | null> } | null, deviceStatuses: { totalCount: number | null, nodes: Array<{ __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null } | null> } | null, failed: { totalCount: number | null, nodes: Array<{ __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null } | null> } | null, deviceStatusBreakdown: { total: number, byInstallState: Array<{ installState: ResultantAppState, count: number }>, byErrorCode: Array<{ errorCode: number, errorCodeHex: string, errorMeaning: string | null, count: number }>, byOs: Array<{ osDescription: string | null, count: number }> } | null } | null> } | null, mobileAppInstallSummaries: { totalCount: number | null, nodes: Array<{ __typename: 'MobileAppInstallSummary', id: string, nodeId: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number, failedDevicePercentage: number | null, app: { displayName: string | null, publisher: string | null, odataType: string | null } | null } | null> } | null };

export type SourceParityOfLookupsQueryVariables = Exact<{
  app: string | number;
  user: string | number;
  device: string | number;
  deviceOfUser: string | number;
}>;


export type SourceParityOfLookupsQuery = { summary: { __typename: 'MobileAppInstallSummary', id: string, nodeId: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number, failedDevicePercentage: number | null, app: { displayName: string | null, publisher: string | null, odataType: string | null } | null } | null, user: { __typename: 'UserAppInstallStatus', id: string, nodeId: string, userId: string | null, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number | null, notApplicableDeviceCount: number | null, app: { displayName: string | null } | null } | null, device: { __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null } | null, deviceOfUser: { __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null } | null, noSummary: { id: string } | null, noUser: { id: string } | null, noDevice: { id: string } | null };

export type SourceParityOfNodesQueryVariables = Exact<{
  summary: string | number;
  user: string | number;
  device: string | number;
}>;


export type SourceParityOfNodesQuery = { summary:
    | { __typename: 'MobileAppInstallSummary', id: string, nodeId: string, installedDeviceCount: number, failedDeviceCount: number, notApplicableDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number, installedUserCount: number, failedUserCount: number, notApplicableUserCount: number, notInstalledUserCount: number, pendingInstallUserCount: number, failedDevicePercentage: number | null, app: { displayName: string | null, publisher: string | null, odataType: string | null } | null }
    | Record<PropertyKey, never>
   | null, user:
    | { __typename: 'UserAppInstallStatus', id: string, nodeId: string, userId: string | null, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number, pendingInstallDeviceCount: number | null, notApplicableDeviceCount: number | null, app: { displayName: string | null } | null }
    | Record<PropertyKey, never>
   | null, device:
    | { __typename: 'MobileAppInstallStatus', id: string, nodeId: string, deviceId: string | null, deviceName: string | null, userId: string | null, userName: string | null, userPrincipalName: string | null, lastSyncDateTime: string | null, mobileAppInstallStatusValue: ResultantAppState, installState: ResultantAppState, installStateCode: number | null, installStateDetail: ResultantAppStateDetail, installStateDetailCode: number | null, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osVersion: string | null, osDescription: string | null, displayVersion: string | null, app: { displayName: string | null } | null }
    | Record<PropertyKey, never>
   | null };

export type WholeUserAppInstallStatusFragment = { id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number };

export type OneUserAppInstallStatusQueryVariables = Exact<{
  app: string | number;
  id: string | number;
}>;


export type OneUserAppInstallStatusQuery = { userAppInstallStatus: { userName: string | null, failedDeviceCount: number } | null };

export type WholeUserAppInstallStatusesQueryVariables = Exact<{
  app: string | number;
}>;


export type WholeUserAppInstallStatusesQuery = { mobileApp: { userStatuses: { nodes: Array<{ nodeId: string, id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number } | null> } | null } | null };

export type UserAppInstallStatusByNodeIdQueryVariables = Exact<{
  nodeId: string | number;
}>;


export type UserAppInstallStatusByNodeIdQuery = { node:
    | { __typename: 'IosLobAppProvisioningConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfiguration', nodeId: string }
    | { __typename: 'ManagedDeviceMobileAppConfigurationUserStatus', nodeId: string }
    | { __typename: 'MobileApp', nodeId: string }
    | { __typename: 'MobileAppInstallStatus', nodeId: string }
    | { __typename: 'MobileAppInstallSummary', nodeId: string }
    | { __typename: 'UserAppInstallStatus', nodeId: string, id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number }
   | null };

export type UserAppInstallStatusWithAllQueryVariables = Exact<{
  app: string | number;
  id: string | number;
}>;


export type UserAppInstallStatusWithAllQuery = { userAppInstallStatus: { app: { id: string, displayName: string | null } | null, deviceStatuses: { nodes: Array<{ id: string, deviceName: string | null } | null> } | null } | null };

export type UpdateUserAppInstallStatusMutationVariables = Exact<{
  input: UpdateUserAppInstallStatusInput;
}>;


export type UpdateUserAppInstallStatusMutation = { updateUserAppInstallStatus:
    | { __typename: 'ForbiddenError', missingScopes: Array<string>, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', segment: string, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'ThrottledError', retryAfterSeconds: number, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UserAppInstallStatus', id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number }
   };

export type StatusAmongAllFragment = { id: string, failedDeviceCount: number, app: { userStatuses: { nodes: Array<{ id: string, failedDeviceCount: number } | null> } | null } | null };

export type UpdateUserAppInstallStatusTwiceMutationVariables = Exact<{
  first: UpdateUserAppInstallStatusInput;
  second: UpdateUserAppInstallStatusInput;
}>;


export type UpdateUserAppInstallStatusTwiceMutation = { first:
    | { id: string, failedDeviceCount: number, app: { userStatuses: { nodes: Array<{ id: string, failedDeviceCount: number } | null> } | null } | null }
    | Record<PropertyKey, never>
  , second:
    | { id: string, failedDeviceCount: number, app: { userStatuses: { nodes: Array<{ id: string, failedDeviceCount: number } | null> } | null } | null }
    | Record<PropertyKey, never>
   };

export type UpdateUserStatusesMutationVariables = Exact<{
  input: UpdateUserStatusesInput;
}>;


export type UpdateUserStatusesMutation = { updateUserStatuses:
    | { __typename: 'ForbiddenError', missingScopes: Array<string>, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', segment: string, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'ThrottledError', retryAfterSeconds: number, code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UserAppInstallStatus', id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number }
   };

export const WholeErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]} as unknown as DocumentNode<WholeErrorFragment, unknown>;
export const WholeIosLobAppProvisioningConfigurationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeIosLobAppProvisioningConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IosLobAppProvisioningConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"expirationDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"payloadFileName"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}}]}}]} as unknown as DocumentNode<WholeIosLobAppProvisioningConfigurationFragment, unknown>;
export const WholeManagedDeviceMobileAppConfigurationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}}]}}]} as unknown as DocumentNode<WholeManagedDeviceMobileAppConfigurationFragment, unknown>;
export const WholeManagedDeviceMobileAppConfigurationUserStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationUserStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"devicesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}}]}}]} as unknown as DocumentNode<WholeManagedDeviceMobileAppConfigurationUserStatusFragment, unknown>;
export const WholeMobileAppFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileApp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"informationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"privacyInformationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"largeIcon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"isFeatured"}},{"kind":"Field","name":{"kind":"Name","value":"publishingState"}},{"kind":"Field","name":{"kind":"Name","value":"uploadState"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}},{"kind":"Field","name":{"kind":"Name","value":"dependentAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersedingAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAppCount"}}]}}]} as unknown as DocumentNode<WholeMobileAppFragment, unknown>;
export const WholeMobileAppInstallStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}}]}}]} as unknown as DocumentNode<WholeMobileAppInstallStatusFragment, unknown>;
export const DeviceAmongAllFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceAmongAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeviceAmongAllFragment, unknown>;
export const WholeMobileAppInstallSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}}]}}]} as unknown as DocumentNode<WholeMobileAppInstallSummaryFragment, unknown>;
export const StatusWithSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusWithSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]}}]} as unknown as DocumentNode<StatusWithSummaryFragment, unknown>;
export const ParityOfSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}}]}}]}}]} as unknown as DocumentNode<ParityOfSummaryFragment, unknown>;
export const ParityOfUserStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ParityOfUserStatusFragment, unknown>;
export const ParityOfDeviceStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfDeviceStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateCode"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetailCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ParityOfDeviceStatusFragment, unknown>;
export const WholeUserAppInstallStatusFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUserAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}}]} as unknown as DocumentNode<WholeUserAppInstallStatusFragment, unknown>;
export const StatusAmongAllFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusAmongAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatusAmongAllFragment, unknown>;
export const WelcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Welcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WelcomeQuery, WelcomeQueryVariables>;
export const FailingAppsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailingApps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FAILED_DEVICE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]}}]} as unknown as DocumentNode<FailingAppsQuery, FailingAppsQueryVariables>;
export const FailedDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedDevices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatusBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byErrorCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"installState"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FailedDevicesQuery, FailedDevicesQueryVariables>;
export const DevicesOfAUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicesOfAUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ada.lovelace@contoso.example","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"userPrincipalName"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DevicesOfAUserQuery, DevicesOfAUserQueryVariables>;
export const InstallSummariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstallSummaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InstallSummariesQuery, InstallSummariesQueryVariables>;
export const UpdateAStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"failedDeviceCount"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAStatusMutation, UpdateAStatusMutationVariables>;
export const NextPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextPageQuery, NextPageQueryVariables>;
export const WatchedSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchedSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummaryChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<WatchedSummarySubscription, WatchedSummarySubscriptionVariables>;
export const CausesLaterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CausesLater"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"defer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"label"},"value":{"kind":"StringValue","value":"causes","block":false}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatusBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byErrorCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CausesLaterQuery, CausesLaterQueryVariables>;
export const UpdateManyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"failedDeviceCount"},"value":{"kind":"IntValue","value":"1"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nobody","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"failedDeviceCount"},"value":{"kind":"IntValue","value":"1"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAppInstallStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"inputs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeUnknownError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"properties"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateManyMutation, UpdateManyMutationVariables>;
export const AppsByPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppsByPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AppsByPageQuery, AppsByPageQueryVariables>;
export const AppEdgesByPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppEdgesByPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AppEdgesByPageQuery, AppEdgesByPageQueryVariables>;
export const CountedAppsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountedApps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountedAppsQuery, CountedAppsQueryVariables>;
export const UsersOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsersOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsersOfAppQuery, UsersOfAppQueryVariables>;
export const UserOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]} as unknown as DocumentNode<UserOfAppQuery, UserOfAppQueryVariables>;
export const DevicesOfAppsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicesOfApps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DevicesOfAppsQuery, DevicesOfAppsQueryVariables>;
export const AppByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<AppByNodeIdQuery, AppByNodeIdQueryVariables>;
export const CausesOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CausesOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatusBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"byErrorCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CausesOfAppQuery, CausesOfAppQueryVariables>;
export const TotalOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TotalOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatusBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<TotalOfAppQuery, TotalOfAppQueryVariables>;
export const ChangeUserOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeUserOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeUserOfAppMutation, ChangeUserOfAppMutationVariables>;
export const AppsWithDeferredSummariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppsWithDeferredSummaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"defer"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AppsWithDeferredSummariesQuery, AppsWithDeferredSummariesQueryVariables>;
export const SummaryOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SummaryOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]}}]} as unknown as DocumentNode<SummaryOfAppQuery, SummaryOfAppQueryVariables>;
export const SummaryOfAppChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SummaryOfAppChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummaryChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]} as unknown as DocumentNode<SummaryOfAppChangedSubscription, SummaryOfAppChangedSubscriptionVariables>;
export const DevicesOfAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicesOfApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DevicesOfAppQuery, DevicesOfAppQueryVariables>;
export const DevicesOfAppChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DevicesOfAppChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusesChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removedNodeIds"}}]}}]}}]} as unknown as DocumentNode<DevicesOfAppChangedSubscription, DevicesOfAppChangedSubscriptionVariables>;
export const OneIosLobAppProvisioningConfigurationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneIosLobAppProvisioningConfiguration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iosLobAppProvisioningConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"expirationDateTime"}}]}}]}}]} as unknown as DocumentNode<OneIosLobAppProvisioningConfigurationQuery, OneIosLobAppProvisioningConfigurationQueryVariables>;
export const WholeIosLobAppProvisioningConfigurationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeIosLobAppProvisioningConfigurations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iosLobAppProvisioningConfigurations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeIosLobAppProvisioningConfiguration"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeIosLobAppProvisioningConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IosLobAppProvisioningConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"expirationDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"payloadFileName"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}}]}}]} as unknown as DocumentNode<WholeIosLobAppProvisioningConfigurationsQuery, WholeIosLobAppProvisioningConfigurationsQueryVariables>;
export const IosLobAppProvisioningConfigurationByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IosLobAppProvisioningConfigurationByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeIosLobAppProvisioningConfiguration"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeIosLobAppProvisioningConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IosLobAppProvisioningConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"expirationDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"payloadFileName"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}}]}}]} as unknown as DocumentNode<IosLobAppProvisioningConfigurationByNodeIdQuery, IosLobAppProvisioningConfigurationByNodeIdQueryVariables>;
export const IosLobAppProvisioningConfigurationWithStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IosLobAppProvisioningConfigurationWithStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iosLobAppProvisioningConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IosLobAppProvisioningConfigurationWithStatusesQuery, IosLobAppProvisioningConfigurationWithStatusesQueryVariables>;
export const OneManagedDeviceMobileAppConfigurationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneManagedDeviceMobileAppConfiguration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDeviceMobileAppConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<OneManagedDeviceMobileAppConfigurationQuery, OneManagedDeviceMobileAppConfigurationQueryVariables>;
export const WholeManagedDeviceMobileAppConfigurationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDeviceMobileAppConfigurations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfiguration"}},{"kind":"Field","name":{"kind":"Name","value":"targetedMobileApps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}}]}}]} as unknown as DocumentNode<WholeManagedDeviceMobileAppConfigurationsQuery, WholeManagedDeviceMobileAppConfigurationsQueryVariables>;
export const ManagedDeviceMobileAppConfigurationByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfiguration"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfiguration"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}}]}}]} as unknown as DocumentNode<ManagedDeviceMobileAppConfigurationByNodeIdQuery, ManagedDeviceMobileAppConfigurationByNodeIdQueryVariables>;
export const ManagedDeviceMobileAppConfigurationWithStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationWithStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDeviceMobileAppConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ManagedDeviceMobileAppConfigurationWithStatusesQuery, ManagedDeviceMobileAppConfigurationWithStatusesQueryVariables>;
export const OneManagedDeviceMobileAppConfigurationUserStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneManagedDeviceMobileAppConfigurationUserStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"managed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ios"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDeviceMobileAppConfigurationUserStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"managedDeviceMobileAppConfigurationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"managed"}}},{"kind":"Argument","name":{"kind":"Name","value":"iosLobAppProvisioningConfigurationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ios"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<OneManagedDeviceMobileAppConfigurationUserStatusQuery, OneManagedDeviceMobileAppConfigurationUserStatusQueryVariables>;
export const WholeManagedDeviceMobileAppConfigurationUserStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"managed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ios"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"managedDeviceMobileAppConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"managed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"iosLobAppProvisioningConfiguration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ios"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationUserStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"devicesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}}]}}]} as unknown as DocumentNode<WholeManagedDeviceMobileAppConfigurationUserStatusesQuery, WholeManagedDeviceMobileAppConfigurationUserStatusesQueryVariables>;
export const ManagedDeviceMobileAppConfigurationUserStatusByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationUserStatusByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationUserStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"devicesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}}]}}]} as unknown as DocumentNode<ManagedDeviceMobileAppConfigurationUserStatusByNodeIdQuery, ManagedDeviceMobileAppConfigurationUserStatusByNodeIdQueryVariables>;
export const UpdateManagedDeviceMobileAppConfigurationUserStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateManagedDeviceMobileAppConfigurationUserStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateManagedDeviceMobileAppConfigurationUserStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateManagedDeviceMobileAppConfigurationUserStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeManagedDeviceMobileAppConfigurationUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationUserStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userDisplayName"}},{"kind":"Field","name":{"kind":"Name","value":"devicesCount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"lastReportedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]} as unknown as DocumentNode<UpdateManagedDeviceMobileAppConfigurationUserStatusMutation, UpdateManagedDeviceMobileAppConfigurationUserStatusMutationVariables>;
export const OneMobileAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMobileApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]} as unknown as DocumentNode<OneMobileAppQuery, OneMobileAppQueryVariables>;
export const WholeMobileAppsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeMobileApps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileApp"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileApp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"informationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"privacyInformationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"largeIcon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"isFeatured"}},{"kind":"Field","name":{"kind":"Name","value":"publishingState"}},{"kind":"Field","name":{"kind":"Name","value":"uploadState"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}},{"kind":"Field","name":{"kind":"Name","value":"dependentAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersedingAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAppCount"}}]}}]} as unknown as DocumentNode<WholeMobileAppsQuery, WholeMobileAppsQueryVariables>;
export const MobileAppByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileAppByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileApp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileApp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"informationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"privacyInformationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"largeIcon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"isFeatured"}},{"kind":"Field","name":{"kind":"Name","value":"publishingState"}},{"kind":"Field","name":{"kind":"Name","value":"uploadState"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}},{"kind":"Field","name":{"kind":"Name","value":"dependentAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersedingAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAppCount"}}]}}]} as unknown as DocumentNode<MobileAppByNodeIdQuery, MobileAppByNodeIdQueryVariables>;
export const WholeMobileAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeMobileApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileApp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileApp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"developer"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"informationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"privacyInformationUrl"}},{"kind":"Field","name":{"kind":"Name","value":"largeIcon"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"isFeatured"}},{"kind":"Field","name":{"kind":"Name","value":"publishingState"}},{"kind":"Field","name":{"kind":"Name","value":"uploadState"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"roleScopeTagIds"}},{"kind":"Field","name":{"kind":"Name","value":"dependentAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersedingAppCount"}},{"kind":"Field","name":{"kind":"Name","value":"supersededAppCount"}}]}}]} as unknown as DocumentNode<WholeMobileAppQuery, WholeMobileAppQueryVariables>;
export const MobileAppWithAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileAppWithAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MobileAppWithAllQuery, MobileAppWithAllQueryVariables>;
export const OneMobileAppInstallStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMobileAppInstallStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"userAppInstallStatusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}}]}}]}}]} as unknown as DocumentNode<OneMobileAppInstallStatusQuery, OneMobileAppInstallStatusQueryVariables>;
export const WholeMobileAppInstallStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeMobileAppInstallStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}}]}}]} as unknown as DocumentNode<WholeMobileAppInstallStatusesQuery, WholeMobileAppInstallStatusesQueryVariables>;
export const MobileAppInstallStatusByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileAppInstallStatusByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}}]}}]} as unknown as DocumentNode<MobileAppInstallStatusByNodeIdQuery, MobileAppInstallStatusByNodeIdQueryVariables>;
export const MobileAppInstallStatusWithAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileAppInstallStatusWithAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"userAppInstallStatusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<MobileAppInstallStatusWithAllQuery, MobileAppInstallStatusWithAllQueryVariables>;
export const UpdateMobileAppInstallStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMobileAppInstallStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMobileAppInstallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]} as unknown as DocumentNode<UpdateMobileAppInstallStatusMutation, UpdateMobileAppInstallStatusMutationVariables>;
export const UpdateMobileAppInstallStatusTwiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMobileAppInstallStatusTwice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMobileAppInstallStatusInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMobileAppInstallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"updateMobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceAmongAll"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"updateMobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceAmongAll"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceAmongAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateMobileAppInstallStatusTwiceMutation, UpdateMobileAppInstallStatusTwiceMutationVariables>;
export const OneMobileAppInstallSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMobileAppInstallSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]} as unknown as DocumentNode<OneMobileAppInstallSummaryQuery, OneMobileAppInstallSummaryQueryVariables>;
export const WholeMobileAppInstallSummariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeMobileAppInstallSummaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}}]}}]} as unknown as DocumentNode<WholeMobileAppInstallSummariesQuery, WholeMobileAppInstallSummariesQueryVariables>;
export const MobileAppInstallSummaryByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MobileAppInstallSummaryByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}}]}}]} as unknown as DocumentNode<MobileAppInstallSummaryByNodeIdQuery, MobileAppInstallSummaryByNodeIdQueryVariables>;
export const UpdateMobileAppInstallSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMobileAppInstallSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMobileAppInstallSummaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMobileAppInstallSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeMobileAppInstallSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]} as unknown as DocumentNode<UpdateMobileAppInstallSummaryMutation, UpdateMobileAppInstallSummaryMutationVariables>;
export const ReadSummaryBeforeAndAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadSummaryBeforeAndAfter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"summary"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMobileAppInstallSummaryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusWithSummary"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"updateMobileAppInstallSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"summary"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"after"},"name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusWithSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusWithSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]}}]} as unknown as DocumentNode<ReadSummaryBeforeAndAfterMutation, ReadSummaryBeforeAndAfterMutationVariables>;
export const NodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IosLobAppProvisioningConfiguration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManagedDeviceMobileAppConfigurationUserStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const SourceParityOfListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceParityOfLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfUserStatus"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfDeviceStatus"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfDeviceStatus"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"installState"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FAILED"},{"kind":"EnumValue","value":"UNINSTALL_FAILED"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfDeviceStatus"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatusBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byInstallState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byErrorCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfSummary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfDeviceStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateCode"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetailCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SourceParityOfListsQuery, SourceParityOfListsQueryVariables>;
export const SourceParityOfLookupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceParityOfLookups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"device"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deviceOfUser"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"summary"},"name":{"kind":"Name","value":"mobileAppInstallSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfSummary"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"user"},"name":{"kind":"Name","value":"userAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfUserStatus"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"device"},"name":{"kind":"Name","value":"mobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"device"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfDeviceStatus"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deviceOfUser"},"name":{"kind":"Name","value":"mobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"userAppInstallStatusId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deviceOfUser"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfDeviceStatus"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"noSummary"},"name":{"kind":"Name","value":"mobileAppInstallSummary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"StringValue","value":"00000000-0000-0000-0000-000000000000","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"noUser"},"name":{"kind":"Name","value":"userAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"00000000-0000-0000-0000-000000000000","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"noDevice"},"name":{"kind":"Name","value":"mobileAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"00000000-0000-0000-0000-000000000000","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfDeviceStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateCode"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetailCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SourceParityOfLookupsQuery, SourceParityOfLookupsQueryVariables>;
export const SourceParityOfNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceParityOfNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"summary"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"device"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"summary"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"summary"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfSummary"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"user"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfUserStatus"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"device"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"device"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ParityOfDeviceStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"odataType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfUserStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ParityOfDeviceStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}},{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallStatusValue"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateCode"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetailCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<SourceParityOfNodesQuery, SourceParityOfNodesQueryVariables>;
export const OneUserAppInstallStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneUserAppInstallStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]} as unknown as DocumentNode<OneUserAppInstallStatusQuery, OneUserAppInstallStatusQueryVariables>;
export const WholeUserAppInstallStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeUserAppInstallStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeUserAppInstallStatus"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUserAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}}]} as unknown as DocumentNode<WholeUserAppInstallStatusesQuery, WholeUserAppInstallStatusesQueryVariables>;
export const UserAppInstallStatusByNodeIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserAppInstallStatusByNodeId"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeUserAppInstallStatus"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUserAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}}]} as unknown as DocumentNode<UserAppInstallStatusByNodeIdQuery, UserAppInstallStatusByNodeIdQueryVariables>;
export const UserAppInstallStatusWithAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserAppInstallStatusWithAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserAppInstallStatusWithAllQuery, UserAppInstallStatusWithAllQueryVariables>;
export const UpdateUserAppInstallStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserAppInstallStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeUserAppInstallStatus"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUserAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]} as unknown as DocumentNode<UpdateUserAppInstallStatusMutation, UpdateUserAppInstallStatusMutationVariables>;
export const UpdateUserAppInstallStatusTwiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserAppInstallStatusTwice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusAmongAll"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatusAmongAll"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatusAmongAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateUserAppInstallStatusTwiceMutation, UpdateUserAppInstallStatusTwiceMutationVariables>;
export const UpdateUserStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserStatusesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeUserAppInstallStatus"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeError"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeUserAppInstallStatus"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]} as unknown as DocumentNode<UpdateUserStatusesMutation, UpdateUserStatusesMutationVariables>;