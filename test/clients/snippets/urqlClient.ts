import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient } from 'graphql-sse';
import { keys, resolvers, schema } from '../../../clients/graphcache.ts';

/** @param token gives the caller's bearer token, for each operation anew. */
export const createUrqlClient = (url: string, token: () => string) => {
  const headers = () => ({ authorization: `Bearer ${token()}` });
  const live = createClient({ url, headers, retryAttempts: Number.POSITIVE_INFINITY });
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: () => ({ headers: headers() }),
    exchanges: [
      cacheExchange({ keys, resolvers, schema }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables = {} }) => ({
          subscribe: (sink) => ({ unsubscribe: live.subscribe({ query, variables }, sink) }),
        }),
      }),
    ],
  });
};
