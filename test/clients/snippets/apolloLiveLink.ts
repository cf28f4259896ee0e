import { ApolloLink, Observable } from '@apollo/client';
import { type GraphQLFormattedError, print } from 'graphql';
import { createClient } from 'graphql-sse';

/** Carries subscriptions over server-sent events, and takes them up again when the connection breaks off. */
export const createLiveLink = (url: string, headers: () => Record<string, string>) => {
  const live = createClient({ url, headers, retryAttempts: Number.POSITIVE_INFINITY });
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) =>
        live.subscribe<Record<string, unknown>, Record<string, unknown>>(
          { query: print(query), variables },
          {
            next: ({ data = null, errors = [], extensions = {} }) =>
              // They came as JSON, whatever graphql-sse calls them.
              observer.next({ data, errors: errors as readonly GraphQLFormattedError[], extensions }),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
};
