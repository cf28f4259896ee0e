
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
      "OutcomeUnknownError",
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
      "OutcomeUnknownError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "UpdateMobileAppInstallStatusResult": [
      "ForbiddenError",
      "InvalidInputError",
      "MobileAppInstallStatus",
      "NotFoundError",
      "OutcomeUnknownError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "UpdateMobileAppInstallSummaryResult": [
      "ForbiddenError",
      "InvalidInputError",
      "MobileAppInstallSummary",
      "NotFoundError",
      "OutcomeUnknownError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError"
    ],
    "UpdateUserAppInstallStatusResult": [
      "ForbiddenError",
      "InvalidInputError",
      "NotFoundError",
      "OutcomeUnknownError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError",
      "UserAppInstallStatus"
    ],
    "UpdateUserStatusesResult": [
      "ForbiddenError",
      "InvalidInputError",
      "NotFoundError",
      "OutcomeUnknownError",
      "SegmentRemovedError",
      "ThrottledError",
      "UpstreamError",
      "UserAppInstallStatus"
    ]
  }
};
      export default result;
    