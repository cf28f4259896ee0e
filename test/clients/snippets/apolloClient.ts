import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { SetContextLink } from '@apollo/client/link/context';
import { OperationTypeNode } from 'graphql';
import { possibleTypes, typePolicies } from '../../../clients/apollo.ts';
import { createLiveLink } from './apolloLiveLink.ts';

/** @param token gives the caller's bearer token, for each operation anew. */
export const createApolloClient = (uri: string, token: () => string) => {
  const authorization = () => ({ authorization: `Bearer ${token()}` });
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    incrementalHandler: new Defer20220824Handler(),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      createLiveLink(uri, authorization),
      new SetContextLink(({ headers }) => ({ headers: { ...headers, ...authorization() } })).concat(
        new HttpLink({ uri }),
      ),
    ),
  });
};
