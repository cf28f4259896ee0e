import { GatewayError } from '../../errors.ts';
import { isSuccess, isThrottled } from '../http/reply.ts';
import type { Upstream } from '../http/upstream.ts';
import { decodeBatch, encodeBatch, methodOf } from './batch.ts';
import type { Chunk, Outcome, Pending } from './chunk.ts';
import { clearance, isClear } from './clearance.ts';
import type { Operation } from './operation.ts';
import { dueAgain, type Passing } from './retry.ts';
import type { Attempt, Rule } from './rule.ts';

/** What all chunks of an operation's round have in common. */
export interface Sending {
  readonly upstream: Upstream;
  readonly operation: Operation;
  /** What is sent again: reads and changes differ. */
  readonly rule: Rule;
}

export interface SentChunk {
  readonly answered: readonly { readonly index: number; readonly outcome: Outcome }[];
  readonly again: readonly Pending[];
  /** The batch was refused as a whole and should come again in smaller pieces. */
  readonly envelopeFailed: boolean;
  /** How many of its items were refused because the tenant had asked too much. */
  readonly refused: number;
}

/**
 * Sends a chunk, when the tenant may be asked, and sorts what came back. Never rejects for what Graph did.
 */
export const sendChunk = async (sending: Sending, chunk: Chunk): Promise<SentChunk> => {
  const { upstream, operation, rule } = sending;
  try {
    if (!isClear(upstream, operation)) await clearance(upstream, operation);
    const [first] = chunk;
    return first && chunk.length === 1 && isShort(first)
      ? await sendAlone(sending, first)
      : await sendBatch(sending, chunk);
  } catch (error) {
    if (error instanceof GatewayError) return { ...nothing, answered: all(chunk, rule.unsent(error)) };
    throw error;
  }
};

const nothing: SentChunk = { answered: [], again: [], envelopeFailed: false, refused: 0 };

const all = (chunk: Chunk, outcome: Outcome) => chunk.map(({ index }) => ({ index, outcome }));

/** A batch is also the documented way around limits on the length of a URL. */
const isShort = ({ request }: Pending): boolean => request.url.length < 4_000;

const sendAlone = async (sending: Sending, pending: Pending): Promise<SentChunk> => {
  const { upstream, operation, rule } = sending;
  const { request } = pending;
  const carries = [pending];
  const exchange = { ...request, method: methodOf(request), retries: retriesIn(carries), carries };
  const attempt = await rule.attempt(upstream, operation, exchange);
  return sorted(sending, carries, [attempt]);
};

const sendBatch = async (sending: Sending, chunk: Chunk): Promise<SentChunk> => {
  const { upstream, operation, rule } = sending;
  const version = chunk[0]?.request.version ?? 'beta';
  const body = encodeBatch(chunk.map(({ request }) => request));
  const counts = { items: chunk.length, retries: retriesIn(chunk), carries: chunk };
  const exchange = { method: 'POST', version, url: '$batch', body, ...counts } as const;
  const envelope = await rule.attempt(upstream, operation, exchange);
  if (rule.isPassing(envelope)) return envelopeAgain(sending, chunk, envelope);
  const attempts = answersIn(envelope, chunk.length);
  return sorted(sending, chunk, attempts ?? chunk.map(noBatchAnswer));
};

const retriesIn = (chunk: Chunk): number =>
  chunk.filter((each) => each.retries + each.envelopeRetries > 0).length;

/**
 * What an envelope's answer means for each of its items: where it was refused as a whole, so was each of them. That there
 * is no such address as that of the envelope says of none of them that it is missing.
 */
const answersIn = (envelope: Attempt, size: number): readonly Attempt[] | undefined => {
  if (envelope instanceof Error) return new Array<Attempt>(size).fill(envelope);
  if (isSuccess(envelope)) return decodeBatch(envelope.body, size);
  return new Array<Attempt>(size).fill(envelope.status === 404 ? noBatches() : envelope);
};

const noBatches = () =>
  new GatewayError('UPSTREAM_ERROR', { message: 'Microsoft Graph refused the batch with status 404.' });

const noBatchAnswer = () =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: 'Microsoft Graph sent no batch answer to a batch.',
  });

/** Splits a chunk into what is answered and what is to be sent again, each by its own answer. */
const sorted = (
  { upstream, operation, rule }: Sending,
  chunk: Chunk,
  attempts: readonly Attempt[],
): SentChunk => {
  const answered: { index: number; outcome: Outcome }[] = [];
  const again: Pending[] = [];
  for (const [place, pending] of chunk.entries()) {
    const { index, request } = pending;
    const attempt = attempts[place] ?? noBatchAnswer();
    if (!rule.isPassing(attempt)) {
      answered.push({ index, outcome: rule.outcomeOf(request, attempt) });
      continue;
    }
    const retries = pending.retries + 1;
    const due = dueAgain(upstream, operation, attempt, retries);
    if (due instanceof GatewayError) answered.push({ index, outcome: due });
    else if (!rule.isPatient) answered.push({ index, outcome: rule.outcomeOf(request, attempt) });
    else again.push({ ...pending, retries, notBefore: due, failed: !isRefused(attempt) });
  }
  return { answered, again, envelopeFailed: false, refused: attempts.filter(isRefused).length };
};

const isRefused = (attempt: Attempt): boolean => !(attempt instanceof Error) && isThrottled(attempt);

/** The envelope itself was refused or lost: all of it comes again, on a budget of its own. */
const envelopeAgain = ({ upstream, operation, rule }: Sending, chunk: Chunk, failure: Passing): SentChunk => {
  const envelopeRetries = 1 + Math.max(...chunk.map((pending) => pending.envelopeRetries));
  const due = dueAgain(upstream, operation, failure, envelopeRetries);
  if (due instanceof GatewayError) return { ...nothing, answered: all(chunk, due) };
  if (!rule.isPatient) {
    return {
      ...nothing,
      answered: chunk.map(({ index, request }) => ({ index, outcome: rule.outcomeOf(request, failure) })),
    };
  }
  return {
    answered: [],
    again: chunk.map((each) => ({
      ...each,
      envelopeRetries,
      notBefore: due,
      failed: !isRefused(failure),
    })),
    envelopeFailed: true,
    refused: 0,
  };
};
