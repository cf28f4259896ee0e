import { GatewayError } from '../../errors.ts';
import { ofShare, shareOf } from '../budget/shareOf.ts';
import type { Upstream } from '../http/upstream.ts';
import { sendAffordable } from './affordable.ts';
import { largestBatch } from './batch.ts';
import { type Change, chunked, type Outcome, type Pending, type Read } from './chunk.ts';
import { waitToRetry } from './clearance.ts';
import type { Operation } from './operation.ts';
import { ofReads, type Rule } from './rule.ts';

/** Answers reads, in their order. Whatever was throttled or met a transient failure is sent again. */
export const readAll = (
  upstream: Upstream,
  operation: Operation,
  reads: readonly Read[],
): Promise<Outcome[]> => inRounds(upstream, operation, reads, ofReads);

/**
 * Sends requests in as few as Graph permits. They go out in rounds. A round sends what is due, cut into batches of one
 * version each, side by side under a limit; a single one goes without an envelope. What may be sent again goes with the
 * next round, without those that were answered.
 *
 * Rounds rather than a queue, because a throttled tenant has to wait as a whole: when the wait is over, as much as the
 * tenant's pace permits is sent at once, in full batches.
 *
 * @returns outcomes in the order of the requests. It does not reject: what happened to each stands in its place.
 */
export const inRounds = async (
  upstream: Upstream,
  operation: Operation,
  requests: readonly (Read | Change)[],
  rule: Rule,
): Promise<Outcome[]> => {
  const outcomes = new Array<Outcome>(requests.length);
  let batchSize = largestBatch;
  let pending = requests.map(
    (request, index): Pending => ({
      request,
      index,
      retries: 0,
      envelopeRetries: 0,
      notBefore: 0,
      failed: false,
    }),
  );
  while (pending.length > 0) {
    const most = Math.min(rule.mostAtOnce, mostOf(upstream, operation));
    const round = await nextRound(upstream, operation, pending, most, batchSize);
    if (round instanceof GatewayError) {
      for (const { index } of pending) outcomes[index] = rule.unsent(round);
      return outcomes;
    }
    const chunks = chunked(round, batchSize);
    const sent = await Promise.all(
      chunks.map((chunk) => operation.inTurn(() => sendAffordable(upstream, operation, chunk, rule))),
    );
    for (const { index, outcome } of sent.flatMap(({ answered }) => answered)) outcomes[index] = outcome;
    // An envelope that was refused as a whole was too much at once: from here on they are half as large.
    const tooLarge = sent.filter(({ envelopeFailed }) => envelopeFailed).map(({ again }) => again.length);
    batchSize = Math.max(1, Math.min(batchSize, ...tooLarge.map((size) => Math.floor(size / 2))));
    const refused = sent.reduce((sum, chunk) => sum + chunk.refused, 0);
    upstream.pace.done(operation.tenant, { sent: round.length, refused });
    pending = [...sent.flatMap(({ again }) => again), ...without(pending, round)];
  }
  return outcomes;
};

const without = (pending: readonly Pending[], round: readonly Pending[]): readonly Pending[] => {
  if (round.length === pending.length) return [];
  const gone = new Set(round);
  return pending.filter((each) => !gone.has(each));
};

/** Most requests of a round. Where each is counted, no more than go out at once: what waits for its turn counts too early. */
const mostOf = ({ pace, spending }: Upstream, { tenant, limits }: Operation): number =>
  Math.min(pace.limit(tenant), spending ? limits.concurrency * largestBatch : Number.POSITIVE_INFINITY);

/**
 * Waits until a round is due, and until the budget has something for it.
 * @returns what goes out, or why nothing may go out at all: too costly, or the operation has ended.
 */
const nextRound = async (
  upstream: Upstream,
  operation: Operation,
  pending: readonly Pending[],
  most: number,
  batchSize: number,
): Promise<readonly Pending[] | GatewayError> => {
  const round = pending.slice(0, most);
  const chunks = chunked(round, batchSize).length;
  try {
    operation.reserve(chunks, chunked(pending, batchSize).length - chunks);
    await waitToRetry(upstream, operation, Math.max(...round.map(({ notBefore }) => notBefore)));
    if (!upstream.spending) return round;
    const granted = ofShare(round, await upstream.spending.share(operation, shareOf(round)));
    operation.release(chunks - chunked(granted, batchSize).length);
    return granted;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};
