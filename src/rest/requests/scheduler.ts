import { GatewayError } from '../../errors.ts';
import type { Upstream } from '../http/upstream.ts';
import { sendAffordable } from './affordable.ts';
import { largestBatch } from './batch.ts';
import { type Change, chunked, type Outcome, type Pending, type Read } from './chunk.ts';
import { isClear, waitToRetry } from './clearance.ts';
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
    const round = pending.slice(0, Math.min(rule.mostAtOnce, upstream.pace.limit(operation)));
    const chunks = chunked(round, batchSize);
    const due = Math.max(...round.map(({ notBefore }) => notBefore));
    const later = round.length < pending.length ? chunked(pending, batchSize).length - chunks.length : 0;
    const refusal = await mayGoOut(upstream, operation, [chunks.length, later], due);
    if (refusal) {
      for (const { index } of pending) outcomes[index] = rule.unsent(refusal);
      return outcomes;
    }
    const sent = await Promise.all(
      chunks.map((chunk) => operation.slots.run(() => sendAffordable(upstream, operation, chunk, rule))),
    );
    const again: Pending[] = [];
    let refused = 0;
    for (const chunk of sent) {
      for (const { index, outcome } of chunk.answered) outcomes[index] = outcome;
      again.push(...chunk.again);
      refused += chunk.refused;
      // An envelope that was refused as a whole was too much at once: from here on they are half as large.
      if (chunk.envelopeFailed)
        batchSize = Math.max(1, Math.min(batchSize, Math.floor(chunk.again.length / 2)));
    }
    upstream.pace.done(operation, { sent: round.length, refused });
    pending = [...again, ...pending.slice(round.length)];
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
    if (due > 0 || !isClear(upstream, operation)) await waitToRetry(upstream, operation, due);
    return undefined;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};
