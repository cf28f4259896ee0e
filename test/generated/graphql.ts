/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What went wrong. Programs match on this; the message is for people. */
export type ErrorCode =
  /** An argument is not what the field expects. */
  | 'BAD_USER_INPUT'
  /** The client went away before the answer was complete. */
  | 'CANCELLED'
  /** Microsoft Graph refused the change because the entity changed meanwhile. */
  | 'CONFLICT'
  /** The operation would need more upstream requests than it may spend. */
  | 'COST_LIMIT'
  /** The token does not permit this call. */
  | 'FORBIDDEN'
  /** The list could not be read to the end; go on from endCursor. */
  | 'INCOMPLETE'
  /** Microsoft Graph has no such entity. */
  | 'NOT_FOUND'
  /** The connection was lost after the change was sent; whether it was made is not known. */
  | 'OUTCOME_UNKNOWN'
  /** Microsoft Graph no longer has this path. */
  | 'SEGMENT_REMOVED'
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

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { mobileApps: { nodes: Array<{ displayName: string | null, platform: MobileAppPlatform | null, installSummary: { installedDeviceCount: number, failedDeviceCount: number } | null, userStatuses: { nodes: Array<{ userName: string | null, deviceStatuses: { nodes: Array<{ deviceName: string | null, installState: ResultantAppState, errorCode: number } | null> } | null } | null> } | null } | null> } | null };

export type FailingAppsQueryVariables = Exact<{ [key: string]: never; }>;


export type FailingAppsQuery = { mobileApps: { totalCount: number | null, nodes: Array<{ id: string, displayName: string | null, installSummary: { failedDeviceCount: number, failedUserCount: number } | null } | null> } | null };

export type FailedDevicesQueryVariables = Exact<{
  app?: string | number;
}>;


export type FailedDevicesQuery = { mobileApp: { displayName: string | null, deviceStatuses: { totalCount: number | null, nodes: Array<{ deviceName: string | null, userPrincipalName: string | null, installStateDetail: ResultantAppStateDetail, errorCode: number, osDescription: string | null, osVersion: string | null, lastSyncDateTime: string | null } | null> } | null } | null };

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


export const WelcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Welcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WelcomeQuery, WelcomeQueryVariables>;
export const FailingAppsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailingApps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isAssigned"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DISPLAY_NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FailingAppsQuery, FailingAppsQueryVariables>;
export const FailedDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FailedDevices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"installState"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"userPrincipalName"}},{"kind":"Field","name":{"kind":"Name","value":"installStateDetail"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"osDescription"}},{"kind":"Field","name":{"kind":"Name","value":"osVersion"}},{"kind":"Field","name":{"kind":"Name","value":"lastSyncDateTime"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FailedDevicesQuery, FailedDevicesQueryVariables>;
export const DevicesOfAUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicesOfAUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"user"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"ada.lovelace@contoso.example","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"userStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"userPrincipalName"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"user"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"displayVersion"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DevicesOfAUserQuery, DevicesOfAUserQueryVariables>;
export const InstallSummariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstallSummaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"installSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"pendingInstallDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notInstalledDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"installedUserCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedUserCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InstallSummariesQuery, InstallSummariesQueryVariables>;
export const UpdateAStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateAStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAppInstallStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mobileAppId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"failedDeviceCount"},"value":{"kind":"IntValue","value":"1"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserAppInstallStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"installedDeviceCount"}},{"kind":"Field","name":{"kind":"Name","value":"failedDeviceCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdateAStatusMutation, UpdateAStatusMutationVariables>;
export const NextPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"app"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mobileApp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"app"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"installState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NextPageQuery, NextPageQueryVariables>;