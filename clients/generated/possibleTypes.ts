
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Error": [
      "ForbiddenError",
      "InvalidInputError",
      "NotFoundError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "Node": [
      "IosLobAppProvisioningConfiguration",
      "ManagedDeviceMobileAppConfiguration",
      "ManagedDeviceMobileAppConfigurationUserStatus",
      "MobileApp",
      "MobileAppInstallStatus",
      "MobileAppInstallSummary",
      "UserAppInstallStatus"
    ],
    "UpdateManagedDeviceMobileAppConfigurationUserStatusResult": [
      "ForbiddenError",
      "InvalidInputError",
      "ManagedDeviceMobileAppConfigurationUserStatus",
      "NotFoundError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "UpdateMobileAppInstallStatusResult": [
      "ForbiddenError",
      "InvalidInputError",
      "MobileAppInstallStatus",
      "NotFoundError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "UpdateMobileAppInstallSummaryResult": [
      "ForbiddenError",
      "InvalidInputError",
      "MobileAppInstallSummary",
      "NotFoundError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "UpdateUserAppInstallStatusResult": [
      "ForbiddenError",
      "InvalidInputError",
      "NotFoundError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError",
      "UserAppInstallStatus"
    ],
    "UpdateUserStatusesResult": [
      "ForbiddenError",
      "InvalidInputError",
      "NotFoundError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError",
      "UserAppInstallStatus"
    ]
  }
};
      export default result;
    