import { createGatewayRuntime } from '@graphql-hive/gateway';
import type { ExecutionResult } from 'graphql';
import { bearer, posted } from './posted.ts';

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
  const ask = (
    query: string,
    variables: Record<string, unknown>,
    token?: string,
    accept = 'application/json',
  ) =>
    gateway.fetch(
      'http://supergraph.test/graphql',
      posted({ query, variables }, { accept, ...bearer(token) }),
    );

  const execute = async (
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<ExecutionResult> => (await ask(query, variables, token)).json();

  /** What a subscription tells, as it comes: the data of server-sent events. */
  const subscribe = async function* (query: string, token: string): AsyncGenerator<ExecutionResult> {
    const { body } = await ask(query, {}, token, 'text/event-stream');
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      for (const [, data = ''] of chunk.matchAll(/^data: (.+)$/gm)) yield JSON.parse(data);
    }
  };

  return { execute, subscribe, stop: () => gateway.dispose() };
};
