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

/** Conditions that must all hold. */
export type MobileAppInstallStatusFilter = {
  /** All of these hold. */
  and?: Array<MobileAppInstallStatusFilter> | null | undefined;
  /** Key of the managed device in Intune. */
  deviceId?: StringFilter | null | undefined;
  /** Name of the device. */
  deviceName?: StringFilter | null | undefined;
  /** Version of the app, as people read it. */
  displayVersion?: StringFilter | null | undefined;
  /** Error code of the installation or removal, signed; 0 means none. */
  errorCode?: IntFilter | null | undefined;
  /** Key of the status within its app or user. Where reports answer, it is made from device and user. */
  id?: IdFilter | null | undefined;
  /** Whether the app is installed on the device. */
  installState?: ResultantAppStateFilter | null | undefined;
  /** Why the app is in this state, as far as the device tells. */
  installStateDetail?: ResultantAppStateDetailFilter | null | undefined;
  /** When the device last reported to Intune. */
  lastSyncDateTime?: DateTimeOffsetFilter | null | undefined;
  /** Older name of installState; both hold the same. */
  mobileAppInstallStatusValue?: ResultantAppStateFilter | null | undefined;
  /** This does not hold. */
  not?: MobileAppInstallStatusFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobileAppInstallStatusFilter> | null | undefined;
  /** Name of the operating system. */
  osDescription?: StringFilter | null | undefined;
  /** Version of the operating system. */
  osVersion?: StringFilter | null | undefined;
  /** Display name of the device's user. */
  userName?: StringFilter | null | undefined;
  /** Sign-in name of the device's user. */
  userPrincipalName?: StringFilter | null | undefined;
};

/** By which value a list is ordered. */
export type MobileAppInstallSummaryOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** The value that rows are compared by. */
  field: MobileAppInstallSummaryOrderField;
};

/** Values by which the list can be ordered. */
export type MobileAppInstallSummaryOrderField =
  /** Devices on which the installation failed. */
  | 'FAILED_DEVICE_COUNT'
  /** Failed devices among all devices that the app reached, in percent. */
  | 'FAILED_DEVICE_PERCENTAGE'
  /** Users with at least one device on which the installation failed. */
  | 'FAILED_USER_COUNT'
  /** Key of the summary. Where reports answer, it is that of the app. */
  | 'ID'
  /** Devices on which the app is installed. */
  | 'INSTALLED_DEVICE_COUNT'
  /** Users all of whose devices have the app. */
  | 'INSTALLED_USER_COUNT'
  /** Devices to which the app does not apply. */
  | 'NOT_APPLICABLE_DEVICE_COUNT'
  /** Users to none of whose devices the app applies. */
  | 'NOT_APPLICABLE_USER_COUNT'
  /** Devices on which the app is not installed. */
  | 'NOT_INSTALLED_DEVICE_COUNT'
  /** Users with at least one device without the app. */
  | 'NOT_INSTALLED_USER_COUNT'
  /** Devices that were told to install the app and have not reported a result yet. */
  | 'PENDING_INSTALL_DEVICE_COUNT'
  /** Users with at least one device that was told to install, and none that failed. */
  | 'PENDING_INSTALL_USER_COUNT';

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

/** A condition on a ResultantAppStateDetail. */
export type ResultantAppStateDetailFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: ResultantAppStateDetail | null | undefined;
  /** The value is one of these. */
  in?: Array<ResultantAppStateDetail> | null | undefined;
};

/** A condition on a ResultantAppState. */
export type ResultantAppStateFilter = {
  /** The value is this one; null asks for rows without a value. */
  eq?: ResultantAppState | null | undefined;
  /** The value is one of these. */
  in?: Array<ResultantAppState> | null | undefined;
};

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

export type DeviceCountersFragment = { nodeId: string, failedDevicePercentage: number | null, failedDeviceCount: number, pendingInstallDeviceCount: number, notInstalledDeviceCount: number, installedDeviceCount: number, notApplicableDeviceCount: number };

export type AppFactsFragment = { nodeId: string, id: string, displayName: string | null, publisher: string | null, platform: MobileAppPlatform | null };

export type DeviceFactsFragment = { nodeId: string, deviceName: string | null, userName: string | null, userPrincipalName: string | null, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osDescription: string | null, osVersion: string | null, displayVersion: string | null, lastSyncDateTime: string | null };

export type UserFactsFragment = { nodeId: string, id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number };

export type AppDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type AppDetailsQuery = { mobileApp: { nodeId: string, id: string, displayName: string | null, publisher: string | null, platform: MobileAppPlatform | null, installSummary: { nodeId: string, failedDevicePercentage: number | null, failedDeviceCount: number, pendingInstallDeviceCount: number, notInstalledDeviceCount: number, installedDeviceCount: number, notApplicableDeviceCount: number, failedUserCount: number, pendingInstallUserCount: number, notInstalledUserCount: number, installedUserCount: number, notApplicableUserCount: number } | null } & ({ deviceStatusBreakdown: { total: number, byErrorCode: Array<{ errorCode: number, errorCodeHex: string, errorMeaning: string | null, count: number }>, byOs: Array<{ osDescription: string | null, count: number }> } | null } | { deviceStatusBreakdown?: never }) | null };

export type UserCountersFragment = { nodeId: string, failedUserCount: number, pendingInstallUserCount: number, notInstalledUserCount: number, installedUserCount: number, notApplicableUserCount: number };

export type BreakdownFragment = { total: number, byErrorCode: Array<{ errorCode: number, errorCodeHex: string, errorMeaning: string | null, count: number }>, byOs: Array<{ osDescription: string | null, count: number }> };

export type AppCountersChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type AppCountersChangedSubscription = { mobileAppInstallSummaryChanged: { nodeId: string, failedDevicePercentage: number | null, failedDeviceCount: number, pendingInstallDeviceCount: number, notInstalledDeviceCount: number, installedDeviceCount: number, notApplicableDeviceCount: number, failedUserCount: number, pendingInstallUserCount: number, notInstalledUserCount: number, installedUserCount: number, notApplicableUserCount: number } | null };

export type AppDevicesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  filter?: MobileAppInstallStatusFilter | null | undefined;
}>;


export type AppDevicesQuery = { mobileApp: { nodeId: string, deviceStatuses: { totalCount: number | null, nodes: Array<{ nodeId: string, deviceName: string | null, userName: string | null, userPrincipalName: string | null, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osDescription: string | null, osVersion: string | null, displayVersion: string | null, lastSyncDateTime: string | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type AppUsersQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AppUsersQuery = { mobileApp: { nodeId: string, userStatuses: { totalCount: number | null, nodes: Array<{ nodeId: string, id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type AppRankingQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  orderBy: MobileAppInstallSummaryOrder;
}>;


export type AppRankingQuery = { mobileAppInstallSummaries: { totalCount: number | null, nodes: Array<{ nodeId: string, failedDevicePercentage: number | null, failedDeviceCount: number, pendingInstallDeviceCount: number, notInstalledDeviceCount: number, installedDeviceCount: number, notApplicableDeviceCount: number, app: { nodeId: string, id: string, displayName: string | null, publisher: string | null, platform: MobileAppPlatform | null } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type AppSearchQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: MobileAppFilter;
  orderBy: MobileAppOrder;
}>;


export type AppSearchQuery = { mobileApps: { totalCount: number | null, nodes: Array<{ nodeId: string, id: string, displayName: string | null, publisher: string | null, platform: MobileAppPlatform | null, installSummary: { nodeId: string, failedDevicePercentage: number | null, failedDeviceCount: number, pendingInstallDeviceCount: number, notInstalledDeviceCount: number, installedDeviceCount: number, notApplicableDeviceCount: number } | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type UserDetailsQueryVariables = Exact<{
  appId: string | number;
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UserDetailsQuery = { userAppInstallStatus: { nodeId: string, id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number, app: { nodeId: string, id: string, displayName: string | null, publisher: string | null, platform: MobileAppPlatform | null } | null, deviceStatuses: { totalCount: number | null, nodes: Array<{ nodeId: string, deviceName: string | null, userName: string | null, userPrincipalName: string | null, installState: ResultantAppState, installStateDetail: ResultantAppStateDetail, errorCode: number, errorCodeHex: string, errorMeaning: string | null, osDescription: string | null, osVersion: string | null, displayVersion: string | null, lastSyncDateTime: string | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type UpdateUserStatusMutationVariables = Exact<{
  input: UpdateUserAppInstallStatusInput;
}>;


export type UpdateUserStatusMutation = { updateUserAppInstallStatus:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string, requestId: string | null, missingScopes: Array<string> }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, requestId: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'SegmentRemovedError', code: ErrorCode, message: string, requestId: string | null, segment: string }
    | { __typename: 'ThrottledError', code: ErrorCode, message: string, requestId: string | null, retryAfterSeconds: number }
    | { __typename: 'UpstreamError', code: ErrorCode, message: string, requestId: string | null }
    | { __typename: 'UserAppInstallStatus', nodeId: string, id: string, userName: string | null, userPrincipalName: string | null, installedDeviceCount: number, failedDeviceCount: number, notInstalledDeviceCount: number }
   };

export const DeviceCountersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}}]}}]} as unknown as DocumentNode<DeviceCountersFragment, unknown>;
export const AppFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}}]} as unknown as DocumentNode<AppFactsFragment, unknown>;
export const DeviceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}}]}}]} as unknown as DocumentNode<DeviceFactsFragment, unknown>;
export const UserFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}}]} as unknown as DocumentNode<UserFactsFragment, unknown>;
export const UserCountersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}}]}}]} as unknown as DocumentNode<UserCountersFragment, unknown>;
export const BreakdownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Breakdown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceStatusBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byErrorCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<BreakdownFragment, unknown>;
export const AppDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppFacts"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceCounters"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserCounters"}}]}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"defer"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatusBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Breakdown"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Breakdown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceStatusBreakdown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byErrorCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byOs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<AppDetailsQuery, AppDetailsQueryVariables>;
export const AppCountersChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AppCountersChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummaryChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceCounters"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserCounters"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableUserCount"}}]}}]} as unknown as DocumentNode<AppCountersChangedSubscription, AppCountersChangedSubscriptionVariables>;
export const AppDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppDevices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatusFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}}]}}]} as unknown as DocumentNode<AppDevicesQuery, AppDevicesQueryVariables>;
export const AppUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}}]} as unknown as DocumentNode<AppUsersQuery, AppUsersQueryVariables>;
export const AppRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummaryOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileAppInstallSummaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceCounters"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}}]} as unknown as DocumentNode<AppRankingQuery, AppRankingQueryVariables>;
export const AppSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AppSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppFacts"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceCounters"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceCounters"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"failedDevicePercentage"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}}]}}]} as unknown as DocumentNode<AppSearchQuery, AppSearchQueryVariables>;
export const UserDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"appId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"appId"}}},{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts"}},{"kind":"Field","name":{"kind":"Name","value":"app"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileApp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MobileAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorCodeHex"}},{"kind":"Field","name":{"kind":"Name","value":"errorMeaning"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}}]}}]} as unknown as DocumentNode<UserDetailsQuery, UserDetailsQueryVariables>;
export const UpdateUserStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAppInstallStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFacts"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingScopes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ThrottledError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SegmentRemovedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}}]}}]} as unknown as DocumentNode<UpdateUserStatusMutation, UpdateUserStatusMutationVariables>;