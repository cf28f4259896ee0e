import { graphql } from 'relay-runtime';

export const query = graphql`
  query installSummaryQuery($mobileAppId: ID!) {
    mobileApp(id: $mobileAppId) {
      id
      displayName
      installSummary {
        id
        ...installSummary_summary
      }
    }
  }
`;

export const fragment = graphql`
  fragment installSummary_summary on MobileAppInstallSummary {
    failedDeviceCount
  }
`;

export const subscription = graphql`
  subscription installSummarySubscription($mobileAppId: ID!) {
    mobileAppInstallSummaryChanged(mobileAppId: $mobileAppId) {
      ...installSummary_summary
    }
  }
`;
