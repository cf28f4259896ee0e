import { createClient } from 'graphql-sse';
import {
  Environment,
  type FetchFunction,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  Store,
  type SubscribeFunction,
} from 'relay-runtime';

/** A Relay environment before a gateway. The token is the caller's, for Microsoft Graph. */
export const createEnvironment = (url: string, token: string): Environment => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const fetchOperation: FetchFunction = async ({ text }, variables) => {
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, { method: 'POST', headers, body });
    return response.json();
  };

  // Server-sent events, which the gateway sends for subscriptions.
  const events = createClient({ url, headers });
  const subscribe: SubscribeFunction = ({ text }, variables) =>
    Observable.create<GraphQLResponse>((sink) =>
      events.subscribe(
        { query: text ?? '', variables },
        // The same thing to both, except that their types disagree whether its data may be null.
        { ...sink, next: (answer) => sink.next(answer as GraphQLResponse) },
      ),
    );

  return new Environment({
    network: Network.create(fetchOperation, subscribe),
    store: new Store(new RecordSource()),
    // Without this Relay would take `id` for the key of a record. That is Graph's, and two objects may share it.
    getDataID: ({ nodeId }) => nodeId,
    // `node(id:)` of what the store has already needs no request.
    missingFieldHandlers: [
      { kind: 'linked', handle: ({ name }, _record, { id }) => (name === 'node' ? id : undefined) },
    ],
  });
};
