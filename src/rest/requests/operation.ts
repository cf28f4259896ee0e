import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { GatewayError } from '../../errors.ts';
import { tenantOf } from '../http/tenant.ts';
import { Cost } from './cost.ts';

/** What one GraphQL operation may spend. */
export interface Limits {
  /** Time for the whole operation, waits included, in milliseconds. */
  readonly deadlineMs: number;
  /** Upstream requests, retries included. */
  readonly upstreamRequests: number;
  /** Upstream requests under way at the same time. */
  readonly concurrency: number;
  /** How often one read is sent again; envelopes have a budget of their own, of the same size. */
  readonly retries: number;
  /** First wait, in milliseconds, where Graph names none; it doubles with each attempt. */
  readonly backoffMs: number;
}

export const defaultLimits: Limits = {
  deadlineMs: 60_000,
  upstreamRequests: 1_000,
  concurrency: 16,
  retries: 8,
  backoffMs: 1_000,
};

/** One GraphQL operation as the upstream side sees it: whose it is, how long it may take, and what it has cost. */
export class Operation {
  readonly token: string;
  readonly tenant: string;
  readonly limits: Limits;
  readonly cost = new Cost();
  /** Lets a request out when fewer than `concurrency` are under way, whichever round they belong to. */
  readonly inTurn: LimitFunction;
  /** Aborts when the client goes away, the deadline has passed or the operation is stopped. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly #stopping = new AbortController();

  constructor(token: string, limits: Limits, client: AbortSignal) {
    this.token = token;
    this.tenant = tenantOf(token);
    this.limits = limits;
    this.inTurn = pLimit(limits.concurrency);
    this.deadline = Date.now() + limits.deadlineMs;
    this.signal = AbortSignal.any([client, AbortSignal.timeout(limits.deadlineMs), this.#stopping.signal]);
    // Every request under way listens to this one signal; there are more of them than Node's warning expects.
    setMaxListeners(0, this.signal);
  }

  /** Waits until a moment (milliseconds since the epoch). Timers may fire early; nothing is asked before its time. */
  async waitUntil(moment: number): Promise<void> {
    for (let ms = moment - Date.now(); ms > 0; ms = moment - Date.now()) {
      await sleep(ms, undefined, { signal: this.signal }).catch(() => {
        throw this.ended();
      });
    }
  }

  /** Ends the operation: nobody waits for what is still to be read. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Why an operation that was aborted has ended. */
  ended(): GatewayError {
    const isLate = this.signal.reason instanceof DOMException && this.signal.reason.name === 'TimeoutError';
    return new GatewayError(isLate ? 'UPSTREAM_TIMEOUT' : 'CANCELLED');
  }

  /** @throws COST_LIMIT, before anything is sent, when so many more requests are too many. */
  reserve(requests: number): void {
    const needed = this.cost.upstreamRequests + requests;
    const { upstreamRequests: limit } = this.limits;
    if (needed <= limit) return;
    throw new GatewayError('COST_LIMIT', {
      message: `The operation needs at least ${needed} upstream requests; it may spend ${limit}. Ask for smaller pages or fewer fields.`,
    });
  }
}
