import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { authorization, bearerToken } from './token.ts';

/** How a subscription's connection is: `lost` means that it is being tried again. */
export type Connection = 'connecting' | 'live' | 'lost' | 'ended';

declare module '@apollo/client' {
  /** For the `context` of a subscription: is told whenever its connection changes. */
  interface DefaultContext {
    onConnection?: (connection: Connection) => void;
  }
}

/** Carries subscriptions over server-sent events, a connection each, and takes them up again when they break off. */
export const liveLink = new ApolloLink(
  ({ query, variables, operationName, getContext }) =>
    new Observable((observer) => {
      const { onConnection = () => {} } = getContext();
      const client = createClient({
        url: '/graphql/stream',
        headers: authorization,
        retryAttempts: Number.POSITIVE_INFINITY,
        retry: async (retries) => {
          onConnection('lost');
          await pause(retries);
        },
        on: { connected: () => onConnection('live') },
      });
      onConnection('connecting');
      const stop = client.subscribe<Record<string, unknown>, Record<string, unknown>>(
        { query: print(query), variables, operationName },
        {
          next: ({ data, errors, extensions }) => observer.next({ data, errors, extensions }),
          error: (error) => {
            onConnection('ended');
            observer.error(error);
          },
          complete: () => {
            onConnection('ended');
            observer.complete();
          },
        },
      );
      return () => {
        stop();
        client.dispose();
      };
    }),
);

/** One second, then twice as long each time up to half a minute; at once when there is a network, or another token. */
const pause = (retries: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      forgetToken();
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(30_000, 1_000 * 2 ** retries));
    const forgetToken = bearerToken.subscribe(done);
    window.addEventListener('online', done);
  });
