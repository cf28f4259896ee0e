/** Object types that are normalised, by their `nodeId`. */
export const entityTypes = [
  "IosLobAppProvisioningConfiguration",
  "ManagedDeviceMobileAppConfiguration",
  "ManagedDeviceMobileAppConfigurationUserStatus",
  "MobileApp",
  "MobileAppInstallStatus",
  "MobileAppInstallSummary",
  "UserAppInstallStatus"
] as const;

/** All others: they live in the object that holds them. */
export const embeddedTypes = [
  "DeviceStatusBreakdown",
  "ErrorCodeCount",
  "ForbiddenError",
  "InputIssue",
  "InstallStateCount",
  "InvalidInputError",
  "IosLobAppProvisioningConfigurationConnection",
  "IosLobAppProvisioningConfigurationEdge",
  "ManagedDeviceMobileAppConfigurationConnection",
  "ManagedDeviceMobileAppConfigurationEdge",
  "ManagedDeviceMobileAppConfigurationUserStatusConnection",
  "ManagedDeviceMobileAppConfigurationUserStatusEdge",
  "MimeContent",
  "MobileAppConnection",
  "MobileAppEdge",
  "MobileAppInstallStatusChanges",
  "MobileAppInstallStatusConnection",
  "MobileAppInstallStatusEdge",
  "MobileAppInstallSummaryConnection",
  "MobileAppInstallSummaryEdge",
  "NotFoundError",
  "OsCount",
  "OutcomeUnknownError",
  "PageInfo",
  "SegmentRemovedError",
  "SentChange",
  "ThrottledError",
  "UpstreamError",
  "UserAppInstallStatusConnection",
  "UserAppInstallStatusEdge"
] as const;

/** Those of them that an entity holds one of. */
export const valueTypes = [
  "DeviceStatusBreakdown",
  "MimeContent"
] as const;

/** The lists that are read page by page. */
export const connectionFields = {
  "IosLobAppProvisioningConfiguration": [
    "userStatuses"
  ],
  "ManagedDeviceMobileAppConfiguration": [
    "userStatuses"
  ],
  "MobileApp": [
    "deviceStatuses",
    "userStatuses"
  ],
  "Query": [
    "iosLobAppProvisioningConfigurations",
    "managedDeviceMobileAppConfigurations",
    "mobileAppInstallSummaries",
    "mobileApps"
  ],
  "UserAppInstallStatus": [
    "deviceStatuses"
  ]
} as const;
