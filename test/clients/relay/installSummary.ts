import { graphql } from 'relay-runtime';

export const query = graphql`
  query installSummaryQuery($mobileAppId: ID!) {
    mobileApp(id: $mobileAppId) {
      id
      displayName
      installSummary {
        id
        failedDeviceCount
      }
    }
  }
`;
