import { type ApolloClient, CombinedGraphQLErrors } from '@apollo/client';
import { ChangeUserOfAppDocument, type UpdateUserAppInstallStatusInput } from '../../generated/graphql.ts';

/** Changes a user's status; what comes back is what to tell the person who asked for it. */
export const change = async (
  client: ApolloClient,
  input: UpdateUserAppInstallStatusInput,
): Promise<string> => {
  try {
    const { data } = await client.mutate({ mutation: ChangeUserOfAppDocument, variables: { input } });
    const result = data?.updateUserAppInstallStatus;
    switch (result?.__typename) {
      case 'UserAppInstallStatus':
        return `Failed on ${result.failedDeviceCount} devices now.`;
      case 'ThrottledError':
        return `Try again in ${result.retryAfterSeconds} seconds.`;
      default:
        return result?.message ?? 'Nothing came back.';
    }
  } catch (error) {
    // The request as a whole: no valid token, a document that does not fit the schema.
    if (CombinedGraphQLErrors.is(error)) return `${error.errors[0]?.extensions?.code}`;
    throw error;
  }
};
