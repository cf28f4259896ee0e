import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '../../errors.ts';
import { tenantOf } from '../http/tenant.ts';
import { Cost } from './cost.ts';
import type { OperationObserver } from './observer.ts';
import { Slots } from './slots.ts';

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
  /** No kept answer may be older, in milliseconds; absent: as old as its kind permits, and older while Graph refuses. */
  readonly oldestAnswerMs?: number;
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
  readonly limits: Limits;
  readonly cost = new Cost();
  /** Who is told what it does; undefined where nobody is. */
  readonly observer: OperationObserver | undefined;
  /** Requests of which `concurrency` are under way, whichever round they belong to. */
  readonly slots: Slots;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly #client: AbortSignal;
  readonly #end = new AbortController();
  readonly #clientLeft = () => this.#end.abort(this.#client.reason);
  /** Requests that were sent, or are about to be. */
  #reserved = 0;
  #timer: NodeJS.Timeout | undefined;
  #tenant: string | undefined;

  constructor(token: string, limits: Limits, client: AbortSignal, observer?: OperationObserver) {
    this.token = token;
    this.limits = limits;
    this.observer = observer;
    this.slots = new Slots(limits.concurrency);
    this.deadline = Date.now() + limits.deadlineMs;
    this.#client = client;
    // Every request under way listens to this one signal; there are more of them than Node's warning expects.
    setMaxListeners(0, this.#end.signal);
  }

  /** Read from the token when somebody asks: while no tenant is slowed down, nobody does. */
  get tenant(): string {
    this.#tenant ??= tenantOf(this.token);
    return this.#tenant;
  }

  /** Aborts when the client goes away, the deadline has passed or the operation is stopped. */
  get signal(): AbortSignal {
    const { signal } = this.#end;
    if (this.#timer || signal.aborted) return signal;
    // Kept from when somebody asks for it, so that an operation that needs nothing of Graph waits for nothing.
    this.#timer = setTimeout(() => this.#end.abort(late()), Math.max(0, this.deadline - Date.now())).unref();
    if (this.#client.aborted) this.#clientLeft();
    else this.#client.addEventListener('abort', this.#clientLeft);
    return signal;
  }

  /** Lets go of the clock and the client, unless something is still being read: that goes on until the deadline. */
  answered(): void {
    if (this.slots.taken > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#client.removeEventListener('abort', this.#clientLeft);
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
    this.#end.abort();
    this.answered();
  }

  /** Why an operation that was aborted has ended. */
  ended(): GatewayError {
    const { reason } = this.#end.signal;
    const isLate = reason instanceof DOMException && reason.name === 'TimeoutError';
    if (!isLate) return new GatewayError('CANCELLED');
    return new GatewayError('UPSTREAM_TIMEOUT', {
      message: `Microsoft Graph did not answer within the ${this.limits.deadlineMs / 1000} s that an operation may take.`,
    });
  }

  /**
   * Counts requests as spent, before they are sent: rounds that wait side by side know of each other.
   * @param later requests that will be needed after these; they are only looked at.
   * @throws COST_LIMIT, before anything is sent, when so many more requests are too many.
   */
  reserve(requests: number, later = 0): void {
    const needed = this.#reserved + requests + later;
    const { upstreamRequests: limit } = this.limits;
    if (needed > limit) {
      throw new GatewayError('COST_LIMIT', {
        message: `The operation needs at least ${needed} upstream requests; it may spend ${limit}. Ask for smaller pages or fewer fields.`,
      });
    }
    this.#reserved += requests;
  }

  /** Takes back requests that were counted as spent and do not go out yet. */
  release(requests: number): void {
    this.#reserved -= requests;
  }
}

const late = (): DOMException => new DOMException('The deadline has passed.', 'TimeoutError');
