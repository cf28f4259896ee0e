import { createGatewayRuntime } from '@graphql-hive/gateway';
import type { ExecutionResult } from 'graphql';

/** `@graphql-hive/gateway`, asked by HTTP, before its subgraphs. */
export const startHiveGateway = (supergraph: string) => {
  const gateway = createGatewayRuntime({
    supergraph,
    logging: false,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => {
        const authorization = request.headers.get('authorization');
        return authorization ? { authorization } : {};
      },
    },
  });
  const execute = async (
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<ExecutionResult> => {
    const response = await gateway.fetch('http://supergraph.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return { execute, stop: () => gateway.dispose() };
};
