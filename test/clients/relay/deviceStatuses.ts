import { graphql } from 'relay-runtime';

export const query = graphql`
  query deviceStatusesQuery($mobileAppId: ID!) {
    mobileApp(id: $mobileAppId) {
      displayName
      ...deviceStatuses_mobileApp
    }
  }
`;

export const fragment = graphql`
  fragment deviceStatuses_mobileApp on MobileApp
  @refetchable(queryName: "deviceStatusesNextPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    deviceStatuses(first: $count, after: $cursor) @connection(key: "deviceStatuses_deviceStatuses") {
      edges {
        node {
          deviceName
          installState
        }
      }
    }
  }
`;
