import type { Dispatcher } from 'undici';
import type { Budget } from '../budget/budget.ts';
import { Spending } from '../budget/spending.ts';
import type { Siblings } from '../budget/tally.ts';
import { SegmentKnowledge } from '../installStatus/segmentKnowledge.ts';
import type { AnswerCache } from '../requests/answerCache.ts';
import type { Pending } from '../requests/chunk.ts';
import { Circuit } from '../requests/circuit.ts';
import type { Observer } from '../requests/observer.ts';
import type { Operation } from '../requests/operation.ts';
import { Pace } from '../requests/pace.ts';
import { RetryBudget } from '../requests/retryBudget.ts';
import { Throttle } from '../requests/throttle.ts';
import type { Version } from '../resource.ts';
import { type Answer, ask, NoAnswer, type Start } from './answer.ts';
import { decodeBody } from './body.ts';
import { type ConnectionFailure, connectionFailure, leftAlone } from './connectionFailure.ts';
import { isSuccess, isUnavailable, type Reply } from './reply.ts';

/** Graph, or something that stands in for it. Lives as long as the process and is shared by all operations. */
export interface Upstream {
  /** Root without version and without a slash at its end, `https://graph.microsoft.com`. */
  readonly root: URL;
  readonly dispatcher: Dispatcher;
  readonly throttle: Throttle;
  readonly pace: Pace;
  /** What may be sent of a tenant's requests; absent: as much as Graph itself takes. */
  readonly spending: Spending | undefined;
  readonly retries: RetryBudget;
  /** One for each version: behind them are other services. */
  readonly circuits: Readonly<Record<Version, Circuit>>;
  readonly segments: SegmentKnowledge;
  /** Who is told of each operation; undefined where nobody is. */
  readonly observer: Observer | undefined;
  /** Undefined where no answer outlives its operation. */
  readonly cache: AnswerCache | undefined;
}

/** What not every upstream has. */
interface Beside extends Partial<Pick<Upstream, 'observer' | 'cache'>> {
  readonly budget?: Budget | undefined;
  readonly siblings?: Siblings | undefined;
}

export const createUpstream = (
  rootUrl: string,
  dispatcher: Dispatcher,
  { observer, cache, budget, siblings }: Beside = {},
): Upstream => {
  const others = budget ?? siblings;
  const throttle = new Throttle((tenant, forMs) => others?.pause(tenant, forMs));
  siblings?.onPause((tenant, forMs) => throttle.pause(tenant, Date.now() + forMs));
  return {
    root: new URL(rootUrl),
    dispatcher,
    throttle,
    pace: new Pace(),
    spending: budget && new Spending(budget, throttle),
    retries: new RetryBudget(),
    circuits: { 'v1.0': new Circuit(), beta: new Circuit() },
    segments: new SegmentKnowledge(),
    observer,
    cache,
  };
};

/** One HTTP request: the address below a version, and JSON text where there is a body. */
export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly version: Version;
  /** Path and query, encoded, without a leading slash. */
  readonly url: string;
  readonly body?: string;
  /** How many requests travel inside it, where it is a batch. */
  readonly items?: number;
  /** How many of them, or whether it itself, was sent before. */
  readonly retries?: number;
  /** What travels with it; absent where nobody waits for what it is of. */
  readonly carries?: readonly Pending[];
  /** Where it must not be made twice: is told when it is written. */
  readonly start?: Start;
}

/** The connection failed, or there was none. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  /** False only where the request certainly never left. */
  readonly wasSent: boolean;
  readonly failure: ConnectionFailure;

  /** @param cause what the dispatcher said. */
  constructor(wasSent: boolean, cause: unknown, failure = connectionFailure(cause)) {
    super(failure.message, { cause });
    this.wasSent = wasSent;
    this.failure = failure;
  }
}

/**
 * Sends one HTTP request and counts it.
 * @throws ConnectionError when there is no complete answer, or none is to be hoped for and nothing was sent;
 *   CANCELLED or UPSTREAM_TIMEOUT when the operation ended; UPSTREAM_INVALID_RESPONSE when the answer is too large.
 */
export const send = async (upstream: Upstream, operation: Operation, exchange: Exchange): Promise<Reply> => {
  const { signal } = operation;
  if (signal.aborted) throw operation.ended();
  const circuit = upstream.circuits[exchange.version];
  const refusal = circuit.refusal(exchange);
  if (refusal) {
    operation.observer?.leftAlone?.(exchange.version);
    throw new ConnectionError(false, undefined, leftAlone(refusal));
  }
  operation.cost.sent(exchange);
  const watching = operation.observer?.request?.(exchange);
  const began = Date.now();
  try {
    const request = requestOf(upstream, operation, exchange, watching?.headers);
    const answer = await ask(upstream.dispatcher, request, signal, exchange.start);
    const body = decodeBody(answer.bytes, answer.headers['content-encoding'] === 'gzip');
    const reply = replyOf(answer, body instanceof Promise ? await body : body);
    watching?.answered(reply, textOf(answer.headers['request-id']));
    if (isUnavailable(reply)) circuit.failed(exchange, `It answered with status ${reply.status}.`);
    else circuit.answered();
    return reply;
  } catch (error) {
    if (signal.aborted) {
      const ended = operation.ended();
      // Of a request that was sent at the last moment nobody knows whether it would have been answered in time.
      const hadTime = Date.now() - began >= operation.limits.deadlineMs / 2;
      if (ended.code === 'UPSTREAM_TIMEOUT' && hadTime) circuit.failed(exchange, ended.message);
      else circuit.abandoned(exchange);
      watching?.failed(ended);
      throw ended;
    }
    if (error instanceof NoAnswer) {
      const lost = new ConnectionError(error.wasSent, error.cause);
      circuit.failed(exchange, lost.failure.message);
      watching?.failed(lost);
      throw lost;
    }
    // It was an answer all the same.
    circuit.answered();
    if (error instanceof Error) watching?.failed(error);
    throw error;
  }
};

const requestOf = (
  { root }: Upstream,
  { token }: Operation,
  { method, version, url, body }: Exchange,
  besides: Readonly<Record<string, string>> | undefined,
): Dispatcher.DispatchOptions => ({
  origin: root.origin,
  path: `${root.pathname.replace(/\/$/, '')}/${version}/${url}`,
  method,
  headers: {
    authorization: `Bearer ${token}`,
    'accept-encoding': 'gzip',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...besides,
  },
  ...(body === undefined ? {} : { body }),
});

const replyOf = ({ status, headers }: Answer, body: unknown): Reply => ({
  status,
  headers: isSuccess({ status }) ? {} : flat(headers),
  body,
});

const flat = (headers: Record<string, string | string[] | undefined>): Reply['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, textOf(value)]));

const textOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;
