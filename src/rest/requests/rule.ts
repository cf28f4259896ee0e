import { GatewayError } from '../../errors.ts';
import type { Reply } from '../http/reply.ts';
import { ConnectionError, type Exchange, send, type Upstream } from '../http/upstream.ts';
import type { Change, Outcome, Read } from './chunk.ts';
import type { Operation } from './operation.ts';
import { isPassing, type Passing } from './retry.ts';

/** What came of sending something once. */
export type Attempt = Reply | ConnectionError | GatewayError;

/** What may be sent again, and what an attempt means where it may not. */
export interface Rule {
  /** Sends once. */
  readonly attempt: (upstream: Upstream, operation: Operation, exchange: Exchange) => Promise<Attempt>;
  /** Whether the same request may be sent again after this attempt. */
  readonly isPassing: (attempt: Attempt) => attempt is Passing;
  /** Whether it is worth waiting until it may be. */
  readonly isPatient: boolean;
  /** What another attempt means for a request that was part of it. */
  readonly outcomeOf: (request: Read | Change, attempt: Attempt) => Outcome;
  /** What it means that a request never left. */
  readonly unsent: (reason: GatewayError) => GatewayError;
  /** Most of them that go out in one round. */
  readonly mostAtOnce: number;
}

/** Reads may be sent again without harm. */
export const ofReads: Rule = {
  attempt: async (upstream, operation, exchange) => {
    try {
      return await send(upstream, operation, exchange);
    } catch (error) {
      if (error instanceof ConnectionError || error instanceof GatewayError) return error;
      throw error;
    }
  },
  isPassing,
  isPatient: true,
  outcomeOf: (_, attempt) =>
    attempt instanceof ConnectionError
      ? new GatewayError('UPSTREAM_UNAVAILABLE', { cause: attempt })
      : attempt,
  unsent: (reason) => reason,
  mostAtOnce: Number.POSITIVE_INFINITY,
};

/** Reads that have something in their place where Graph refuses. */
export const ofReadsAtOnce: Rule = { ...ofReads, isPatient: false };
