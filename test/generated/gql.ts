/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Welcome {\n  mobileApps(first: 3) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n      }\n      userStatuses(first: 2) {\n        nodes {\n          userName\n          deviceStatuses(first: 2) {\n            nodes {\n              deviceName\n              installState\n              errorCode\n            }\n          }\n        }\n      }\n    }\n  }\n}": typeof types.WelcomeDocument,
    "query FailingApps {\n  mobileApps(\n    first: 100\n    filter: {isAssigned: {eq: true}}\n    orderBy: {field: DISPLAY_NAME}\n  ) {\n    totalCount\n    nodes {\n      id\n      displayName\n      installSummary {\n        failedDeviceCount\n        failedUserCount\n      }\n    }\n  }\n}": typeof types.FailingAppsDocument,
    "query FailedDevices($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\") {\n  mobileApp(id: $app) {\n    displayName\n    deviceStatuses(first: 20, filter: {installState: {eq: FAILED}}) {\n      totalCount\n      nodes {\n        deviceName\n        userPrincipalName\n        installStateDetail\n        errorCode\n        osDescription\n        osVersion\n        lastSyncDateTime\n      }\n    }\n  }\n}": typeof types.FailedDevicesDocument,
    "query DevicesOfAUser($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $user: String! = \"ada.lovelace@contoso.example\") {\n  mobileApp(id: $app) {\n    displayName\n    userStatuses(first: 1, filter: {userPrincipalName: {eq: $user}}) {\n      nodes {\n        id\n        userName\n        installedDeviceCount\n        failedDeviceCount\n        deviceStatuses {\n          nodes {\n            deviceName\n            installState\n            errorCode\n            displayVersion\n          }\n        }\n      }\n    }\n  }\n}": typeof types.DevicesOfAUserDocument,
    "query InstallSummaries {\n  mobileApps(first: 100) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n        pendingInstallDeviceCount\n        notInstalledDeviceCount\n        notApplicableDeviceCount\n        installedUserCount\n        failedUserCount\n      }\n    }\n  }\n}": typeof types.InstallSummariesDocument,
    "mutation UpdateAStatus($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $status: ID! = \"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e\") {\n  updateUserAppInstallStatus(\n    input: {mobileAppId: $app, id: $status, failedDeviceCount: 1}\n  ) {\n    __typename\n    ... on UserAppInstallStatus {\n      userName\n      installedDeviceCount\n      failedDeviceCount\n    }\n    ... on Error {\n      code\n      message\n      requestId\n    }\n    ... on InvalidInputError {\n      issues {\n        path\n        message\n      }\n    }\n  }\n}": typeof types.UpdateAStatusDocument,
    "query NextPage($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $after: String) {\n  mobileApp(id: $app) {\n    deviceStatuses(first: 10, after: $after) {\n      totalCount\n      nodes {\n        deviceName\n        installState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.NextPageDocument,
};
const documents: Documents = {
    "query Welcome {\n  mobileApps(first: 3) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n      }\n      userStatuses(first: 2) {\n        nodes {\n          userName\n          deviceStatuses(first: 2) {\n            nodes {\n              deviceName\n              installState\n              errorCode\n            }\n          }\n        }\n      }\n    }\n  }\n}": types.WelcomeDocument,
    "query FailingApps {\n  mobileApps(\n    first: 100\n    filter: {isAssigned: {eq: true}}\n    orderBy: {field: DISPLAY_NAME}\n  ) {\n    totalCount\n    nodes {\n      id\n      displayName\n      installSummary {\n        failedDeviceCount\n        failedUserCount\n      }\n    }\n  }\n}": types.FailingAppsDocument,
    "query FailedDevices($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\") {\n  mobileApp(id: $app) {\n    displayName\n    deviceStatuses(first: 20, filter: {installState: {eq: FAILED}}) {\n      totalCount\n      nodes {\n        deviceName\n        userPrincipalName\n        installStateDetail\n        errorCode\n        osDescription\n        osVersion\n        lastSyncDateTime\n      }\n    }\n  }\n}": types.FailedDevicesDocument,
    "query DevicesOfAUser($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $user: String! = \"ada.lovelace@contoso.example\") {\n  mobileApp(id: $app) {\n    displayName\n    userStatuses(first: 1, filter: {userPrincipalName: {eq: $user}}) {\n      nodes {\n        id\n        userName\n        installedDeviceCount\n        failedDeviceCount\n        deviceStatuses {\n          nodes {\n            deviceName\n            installState\n            errorCode\n            displayVersion\n          }\n        }\n      }\n    }\n  }\n}": types.DevicesOfAUserDocument,
    "query InstallSummaries {\n  mobileApps(first: 100) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n        pendingInstallDeviceCount\n        notInstalledDeviceCount\n        notApplicableDeviceCount\n        installedUserCount\n        failedUserCount\n      }\n    }\n  }\n}": types.InstallSummariesDocument,
    "mutation UpdateAStatus($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $status: ID! = \"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e\") {\n  updateUserAppInstallStatus(\n    input: {mobileAppId: $app, id: $status, failedDeviceCount: 1}\n  ) {\n    __typename\n    ... on UserAppInstallStatus {\n      userName\n      installedDeviceCount\n      failedDeviceCount\n    }\n    ... on Error {\n      code\n      message\n      requestId\n    }\n    ... on InvalidInputError {\n      issues {\n        path\n        message\n      }\n    }\n  }\n}": types.UpdateAStatusDocument,
    "query NextPage($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $after: String) {\n  mobileApp(id: $app) {\n    deviceStatuses(first: 10, after: $after) {\n      totalCount\n      nodes {\n        deviceName\n        installState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.NextPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Welcome {\n  mobileApps(first: 3) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n      }\n      userStatuses(first: 2) {\n        nodes {\n          userName\n          deviceStatuses(first: 2) {\n            nodes {\n              deviceName\n              installState\n              errorCode\n            }\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Welcome {\n  mobileApps(first: 3) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n      }\n      userStatuses(first: 2) {\n        nodes {\n          userName\n          deviceStatuses(first: 2) {\n            nodes {\n              deviceName\n              installState\n              errorCode\n            }\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailingApps {\n  mobileApps(\n    first: 100\n    filter: {isAssigned: {eq: true}}\n    orderBy: {field: DISPLAY_NAME}\n  ) {\n    totalCount\n    nodes {\n      id\n      displayName\n      installSummary {\n        failedDeviceCount\n        failedUserCount\n      }\n    }\n  }\n}"): (typeof documents)["query FailingApps {\n  mobileApps(\n    first: 100\n    filter: {isAssigned: {eq: true}}\n    orderBy: {field: DISPLAY_NAME}\n  ) {\n    totalCount\n    nodes {\n      id\n      displayName\n      installSummary {\n        failedDeviceCount\n        failedUserCount\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FailedDevices($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\") {\n  mobileApp(id: $app) {\n    displayName\n    deviceStatuses(first: 20, filter: {installState: {eq: FAILED}}) {\n      totalCount\n      nodes {\n        deviceName\n        userPrincipalName\n        installStateDetail\n        errorCode\n        osDescription\n        osVersion\n        lastSyncDateTime\n      }\n    }\n  }\n}"): (typeof documents)["query FailedDevices($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\") {\n  mobileApp(id: $app) {\n    displayName\n    deviceStatuses(first: 20, filter: {installState: {eq: FAILED}}) {\n      totalCount\n      nodes {\n        deviceName\n        userPrincipalName\n        installStateDetail\n        errorCode\n        osDescription\n        osVersion\n        lastSyncDateTime\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DevicesOfAUser($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $user: String! = \"ada.lovelace@contoso.example\") {\n  mobileApp(id: $app) {\n    displayName\n    userStatuses(first: 1, filter: {userPrincipalName: {eq: $user}}) {\n      nodes {\n        id\n        userName\n        installedDeviceCount\n        failedDeviceCount\n        deviceStatuses {\n          nodes {\n            deviceName\n            installState\n            errorCode\n            displayVersion\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query DevicesOfAUser($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $user: String! = \"ada.lovelace@contoso.example\") {\n  mobileApp(id: $app) {\n    displayName\n    userStatuses(first: 1, filter: {userPrincipalName: {eq: $user}}) {\n      nodes {\n        id\n        userName\n        installedDeviceCount\n        failedDeviceCount\n        deviceStatuses {\n          nodes {\n            deviceName\n            installState\n            errorCode\n            displayVersion\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InstallSummaries {\n  mobileApps(first: 100) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n        pendingInstallDeviceCount\n        notInstalledDeviceCount\n        notApplicableDeviceCount\n        installedUserCount\n        failedUserCount\n      }\n    }\n  }\n}"): (typeof documents)["query InstallSummaries {\n  mobileApps(first: 100) {\n    nodes {\n      displayName\n      platform\n      installSummary {\n        installedDeviceCount\n        failedDeviceCount\n        pendingInstallDeviceCount\n        notInstalledDeviceCount\n        notApplicableDeviceCount\n        installedUserCount\n        failedUserCount\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAStatus($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $status: ID! = \"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e\") {\n  updateUserAppInstallStatus(\n    input: {mobileAppId: $app, id: $status, failedDeviceCount: 1}\n  ) {\n    __typename\n    ... on UserAppInstallStatus {\n      userName\n      installedDeviceCount\n      failedDeviceCount\n    }\n    ... on Error {\n      code\n      message\n      requestId\n    }\n    ... on InvalidInputError {\n      issues {\n        path\n        message\n      }\n    }\n  }\n}"): (typeof documents)["mutation UpdateAStatus($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $status: ID! = \"db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e\") {\n  updateUserAppInstallStatus(\n    input: {mobileAppId: $app, id: $status, failedDeviceCount: 1}\n  ) {\n    __typename\n    ... on UserAppInstallStatus {\n      userName\n      installedDeviceCount\n      failedDeviceCount\n    }\n    ... on Error {\n      code\n      message\n      requestId\n    }\n    ... on InvalidInputError {\n      issues {\n        path\n        message\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NextPage($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $after: String) {\n  mobileApp(id: $app) {\n    deviceStatuses(first: 10, after: $after) {\n      totalCount\n      nodes {\n        deviceName\n        installState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query NextPage($app: ID! = \"2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1\", $after: String) {\n  mobileApp(id: $app) {\n    deviceStatuses(first: 10, after: $after) {\n      totalCount\n      nodes {\n        deviceName\n        installState\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;