import { GatewayError } from '../../errors.ts';
import type { Upstream } from '../http/upstream.ts';
import { sendAffordable } from './affordable.ts';
import { largestBatch } from './batch.ts';
import { type Change, chunked, type Outcome, type Pending, type Read } from './chunk.ts';
import { waitToRetry } from './clearance.ts';
import type { Operation } from './operation.ts';
import { ofReads, ofReadsAtOnce, type Rule } from './rule.ts';

/** Answers reads, in their order. Whatever was throttled or met a transient failure is sent again. */
export const readAll = (
  upstream: Upstream,
  operation: Operation,
  reads: readonly Read[],
): Promise<Outcome[]> => inRounds(upstream, operation, reads, ofReads);

/** The same, but what cannot be answered now is not sent again: whoever asks has something in its place. */
export const readAtOnce = (
  upstream: Upstream,
  operation: Operation,
  reads: readonly Read[],
): Promise<Outcome[]> => inRounds(upstream, operation, reads, ofReadsAtOnce);

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
    const round = pending.slice(0, Math.min(rule.mostAtOnce, upstream.pace.limit(operation.tenant)));
    const chunks = chunked(round, batchSize);
    const due = Math.max(...round.map(({ notBefore }) => notBefore));
    const later = chunked(pending, batchSize).length - chunks.length;
    const refusal = await mayGoOut(upstream, operation, [chunks.length, later], due);
    if (refusal) {
      for (const { index } of pending) outcomes[index] = rule.unsent(refusal);
      return outcomes;
    }
    const sent = await Promise.all(
      chunks.map((chunk) => operation.inTurn(() => sendAffordable(upstream, operation, chunk, rule))),
    );
    for (const { index, outcome } of sent.flatMap(({ answered }) => answered)) outcomes[index] = outcome;
    // An envelope that was refused as a whole was too much at once: from here on they are half as large.
    const tooLarge = sent.filter(({ envelopeFailed }) => envelopeFailed).map(({ again }) => again.length);
    batchSize = Math.max(1, Math.min(batchSize, ...tooLarge.map((size) => Math.floor(size / 2))));
    const refused = sent.reduce((sum, chunk) => sum + chunk.refused, 0);
    upstream.pace.done(operation.tenant, { sent: round.length, refused });
    pending = [...sent.flatMap(({ again }) => again), ...pending.slice(round.length)];
  }
  return outcomes;
};

/**
 * Waits until a round is due. Returns why it may not go out at all: too costly, or the operation has ended.
 * @param requests those of the round, and those that are left for later ones.
 * @param due milliseconds since the epoch.
 */
const mayGoOut = async (
  upstream: Upstream,
  operation: Operation,
  [now, later]: readonly [now: number, later: number],
  due: number,
): Promise<GatewayError | undefined> => {
  try {
    operation.reserve(now, later);
    await waitToRetry(upstream, operation, due);
    return undefined;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};
