import { graphql } from 'relay-runtime';

export const query = graphql`
  query userStatusQuery($mobileAppId: ID!, $id: ID!) {
    userAppInstallStatus(mobileAppId: $mobileAppId, id: $id) {
      ...userStatus_status
    }
  }
`;

export const fragment = graphql`
  fragment userStatus_status on UserAppInstallStatus @refetchable(queryName: "userStatusRefetchQuery") {
    userName @required(action: NONE)
    failedDeviceCount
  }
`;

export const mutation = graphql`
  mutation userStatusMutation($input: UpdateUserAppInstallStatusInput!) {
    updateUserAppInstallStatus(input: $input) {
      __typename
      ... on UserAppInstallStatus {
        ...userStatus_status @alias(as: "status")
      }
      ... on Error {
        code
        message
      }
      ... on ThrottledError {
        retryAfterSeconds
      }
    }
  }
`;
