import { GatewayError } from '../../errors.ts';
import { ofShare, shareOf } from '../budget/shareOf.ts';
import type { Upstream } from '../http/upstream.ts';
import { sendAffordable } from './affordable.ts';
import { largestBatch } from './batch.ts';
import { type Change, chunked, type Outcome, type Pending, type Read } from './chunk.ts';
import { isClear, waitToRetry } from './clearance.ts';
import type { Operation } from './operation.ts';
import { ofReads, ofReadsAtOnce, type Rule } from './rule.ts';
import type { Sending } from './sendChunk.ts';

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
  const sending: Sending = { upstream, operation, rule };
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
    const due = pending.slice(0, Math.min(rule.mostAtOnce, mostOf(upstream, operation)));
    const planned = chunked(due, batchSize);
    const later = due.length < pending.length ? chunked(pending, batchSize).length - planned.length : 0;
    const ended = operation.observer?.round?.(due);
    const round = await mayGoOut(sending, due, [planned.length, later]);
    if (round instanceof GatewayError) {
      ended?.();
      for (const { index } of pending) outcomes[index] = rule.unsent(round);
      return outcomes;
    }
    const isWhole = round.length === due.length;
    const chunks = isWhole ? planned : chunked(round, batchSize);
    operation.release(planned.length - chunks.length);
    const sent = await Promise.all(
      chunks.map((chunk) => operation.slots.run(() => sendAffordable(sending, chunk))),
    );
    ended?.();
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
    const left = pending.slice(due.length);
    pending = isWhole ? [...again, ...left] : [...again, ...without(due, round), ...left];
  }
  return outcomes;
};

const without = (pending: readonly Pending[], round: readonly Pending[]): readonly Pending[] => {
  const gone = new Set(round);
  return pending.filter((each) => !gone.has(each));
};

/** Most requests of a round. Where each is counted, no more than go out at once: what waits for its turn counts too early. */
const mostOf = ({ pace, spending }: Upstream, operation: Operation): number =>
  Math.min(
    pace.limit(operation),
    spending ? operation.limits.concurrency * largestBatch : Number.POSITIVE_INFINITY,
  );

/**
 * Waits until a round is due, and until the budget has something for it.
 * @param requests those of the round, and those that are left for later ones.
 * @returns what goes out, or why nothing may go out at all: too costly, or the operation has ended.
 */
const mayGoOut = async (
  { upstream, operation, rule }: Sending,
  round: readonly Pending[],
  [now, later]: readonly [now: number, later: number],
): Promise<readonly Pending[] | GatewayError> => {
  try {
    operation.reserve(now, later);
    const due = Math.max(...round.map(({ notBefore }) => notBefore));
    if (due > 0 || !isClear(upstream, operation)) await waitToRetry(upstream, operation, due);
    return upstream.spending
      ? ofShare(round, await upstream.spending.share(operation, shareOf(round), rule.isPatient))
      : round;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};
