import { Environment, type FetchFunction, Network, RecordSource, Store } from 'relay-runtime';

/** A Relay environment before a gateway. The token is the caller's, for Microsoft Graph. */
export const createEnvironment = (url: string, token: string): Environment => {
  const fetchOperation: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({
    network: Network.create(fetchOperation),
    store: new Store(new RecordSource()),
    // Without this Relay would take `id` for the key of a record. That is Graph's, and two objects may share it.
    getDataID: ({ nodeId }) => nodeId,
    // `node(id:)` of what the store has already needs no request.
    missingFieldHandlers: [
      { kind: 'linked', handle: ({ name }, _record, { id }) => (name === 'node' ? id : undefined) },
    ],
  });
};
