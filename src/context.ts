import type { GatewayError } from './errors.ts';
import { Graph } from './rest/graph.ts';
import { type Limits, Operation } from './rest/operation.ts';
import type { Upstream } from './rest/upstream.ts';

/** A failure beside data: what was read is shown, and the error stands at its place in the answer. */
export interface Shortfall {
  readonly error: GatewayError;
  readonly path: readonly (string | number)[];
}

/** What a resolver may use. Made anew for each GraphQL operation. */
export interface Context {
  readonly graph: Graph;
  readonly operation: Operation;
  readonly shortfalls: Shortfall[];
}

/**
 * @param token the caller's bearer token, sent with each upstream request and kept nowhere else.
 * @param client aborts when the client goes away.
 */
export const createContext = (
  upstream: Upstream,
  token: string,
  limits: Limits,
  client: AbortSignal,
): Context => {
  const operation = new Operation(token, limits, client);
  return { operation, graph: new Graph(upstream, operation), shortfalls: [] };
};
