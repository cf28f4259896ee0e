import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { OperationTypeNode } from 'graphql';
import { possibleTypes, typePolicies } from 'intune-graphql/apollo';
import { costLink } from './cost.ts';
import { liveLink } from './live.ts';
import { authorizationLink } from './token.ts';

/**
 * The whole set-up: entities by `nodeId` and lists that grow come with `typePolicies`; `@defer` comes with its handler;
 * subscriptions go over server-sent events, all else over HTTP.
 */
export const createClient = (): ApolloClient =>
  new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    incrementalHandler: new Defer20220824Handler(),
    link: ApolloLink.from([
      authorizationLink,
      costLink,
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        liveLink,
        new HttpLink({ uri: '/graphql' }),
      ),
    ]),
  });
