import type { ErrorCode, GatewayError } from './errors.ts';
import type { Live } from './live/live.ts';
import { Graph } from './rest/graph.ts';
import type { Upstream } from './rest/http/upstream.ts';
import { type InstallStatusSource, RoutedInstallStatus } from './rest/installStatus/installStatusSource.ts';
import type { OperationObserver } from './rest/requests/observer.ts';
import { type Limits, Operation } from './rest/requests/operation.ts';

/** A failure beside data: what was read is shown, and the error stands at its place in the answer. */
export interface Shortfall {
  readonly error: GatewayError;
  readonly path: readonly (string | number)[];
}

/** What a resolver may use. Made anew for each GraphQL operation. */
export interface Context {
  readonly graph: Graph;
  readonly installStatus: RoutedInstallStatus;
  readonly operation: Operation;
  readonly shortfalls: Shortfall[];
  /** Why changes were not made: failures that clients are told in the results of these, and not among the errors. */
  readonly refusals: ErrorCode[];
  /** What the caller can watch. It outlives the operation: each look is one of its own. */
  readonly live: Live<Context>;
}

/**
 * @param source where install status is read.
 * @param token the caller's bearer token, sent with each upstream request and kept nowhere else.
 * @param client aborts when the client goes away.
 * @param live what the same caller can watch.
 * @param observer who is told what the operation does.
 */
export const createContext = (
  upstream: Upstream,
  source: InstallStatusSource,
  token: string,
  limits: Limits,
  client: AbortSignal,
  live: Live<Context>,
  observer?: OperationObserver,
): Context => {
  const operation = new Operation(token, limits, client, observer);
  const graph = new Graph(upstream, operation);
  const installStatus = new RoutedInstallStatus(source, upstream.segments, graph);
  return { operation, graph, installStatus, shortfalls: [], refusals: [], live };
};
