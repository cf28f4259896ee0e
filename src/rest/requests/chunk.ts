import { GatewayError } from '../../errors.ts';
import { isSuccess, isThrottled, type Reply } from '../http/reply.ts';
import { ConnectionError, send, type Upstream } from '../http/upstream.ts';
import type { Version } from '../resource.ts';
import { decodeBatch, encodeBatch, methodOf } from './batch.ts';
import { clearance } from './clearance.ts';
import type { Operation } from './operation.ts';
import { dueAgain, isPassing } from './retry.ts';

/** A read below one of Graph's versions. */
export interface Read {
  readonly version: Version;
  /** Path and query, encoded, without a leading slash. */
  readonly url: string;
  /** JSON text: makes the read a POST. Graph's report actions are called so; they change nothing. */
  readonly body?: string;
}

/** What came of a read: Graph's final answer, which may be a refusal, or why there is none. */
export type Outcome = Reply | GatewayError;

/** A read on its way to its outcome. */
export interface Pending {
  readonly read: Read;
  /** Its place among the reads that were asked for. */
  readonly index: number;
  /** How often it was sent again because its own answer was transient. */
  readonly retries: number;
  /** How often it was sent again because the envelope around it failed. */
  readonly envelopeRetries: number;
  /** Not to be sent before; milliseconds since the epoch. */
  readonly notBefore: number;
}

/** Pending reads of one version that travel together. */
export type Chunk = readonly Pending[];

export interface SentChunk {
  readonly answered: readonly { readonly index: number; readonly outcome: Outcome }[];
  readonly again: readonly Pending[];
  /** The batch was refused as a whole and should come again in smaller pieces. */
  readonly envelopeFailed: boolean;
  /** How many of its items were refused because the tenant had asked too much. */
  readonly refused: number;
}

/** Cuts reads into chunks of one version each: the version of a batch stands in the URL of its envelope. */
export const chunked = (pending: readonly Pending[], size: number): Chunk[] => {
  const byVersion = new Map<Version, Pending[][]>();
  for (const each of pending) {
    const chunks = byVersion.get(each.read.version) ?? [];
    const last = chunks.at(-1);
    if (last && last.length < size) last.push(each);
    else chunks.push([each]);
    byVersion.set(each.read.version, chunks);
  }
  return [...byVersion.values()].flat();
};

/** Sends a chunk, when the tenant may be asked, and sorts what came back. Never rejects for what Graph did. */
export const sendChunk = async (
  upstream: Upstream,
  operation: Operation,
  chunk: Chunk,
): Promise<SentChunk> => {
  try {
    await clearance(upstream, operation);
    operation.cost.retries += chunk.filter((each) => each.retries + each.envelopeRetries > 0).length;
    return chunk.length === 1 && isShort(chunk)
      ? await sendAlone(upstream, operation, chunk)
      : await sendBatch(upstream, operation, chunk);
  } catch (error) {
    if (error instanceof GatewayError) return { ...nothing, answered: all(chunk, error) };
    throw error;
  }
};

const nothing: SentChunk = { answered: [], again: [], envelopeFailed: false, refused: 0 };

const all = (chunk: Chunk, outcome: Outcome) => chunk.map(({ index }) => ({ index, outcome }));

/** A batch is also the documented way around limits on the length of a URL. */
const isShort = ([pending]: Chunk): boolean => (pending?.read.url.length ?? 0) < 4_000;

const sendAlone = async (upstream: Upstream, operation: Operation, chunk: Chunk): Promise<SentChunk> => {
  const sends = chunk.map(({ read }) =>
    settled(send(upstream, operation, { method: methodOf(read), ...read })),
  );
  return sorted(upstream, operation, chunk, await Promise.all(sends));
};

const sendBatch = async (upstream: Upstream, operation: Operation, chunk: Chunk): Promise<SentChunk> => {
  const version = chunk[0]?.read.version ?? 'beta';
  const body = encodeBatch(chunk.map(({ read }) => read));
  operation.cost.batches += 1;
  operation.cost.batchedItems += chunk.length;
  const envelope = await settled(send(upstream, operation, { method: 'POST', version, url: '$batch', body }));
  if (isPassing(envelope)) return envelopeAgain(upstream, operation, chunk, envelope);
  if (!isSuccess(envelope)) return { ...nothing, answered: all(chunk, envelope) };
  const outcomes = decodeBatch(envelope.body, chunk.length);
  return outcomes
    ? sorted(upstream, operation, chunk, outcomes)
    : { ...nothing, answered: all(chunk, noBatchAnswer()) };
};

const noBatchAnswer = () =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: 'Microsoft Graph sent no batch answer to a batch.',
  });

/** A connection that failed is an outcome like others here: a read may be sent again without harm. */
const settled = (reply: Promise<Reply>): Promise<Reply | ConnectionError> =>
  reply.catch((error: unknown) => {
    if (error instanceof ConnectionError) return error;
    throw error;
  });

/** Splits a chunk into what is answered and what is to be sent again, each by its own answer. */
const sorted = (
  upstream: Upstream,
  operation: Operation,
  chunk: Chunk,
  outcomes: readonly (Outcome | ConnectionError)[],
): SentChunk => {
  const answered: { index: number; outcome: Outcome }[] = [];
  const again: Pending[] = [];
  for (const [place, pending] of chunk.entries()) {
    const { index } = pending;
    const outcome = outcomes[place] ?? noBatchAnswer();
    if (!isPassing(outcome)) {
      answered.push({ index, outcome });
      continue;
    }
    const retries = pending.retries + 1;
    const due = dueAgain(upstream, operation, outcome, retries);
    if (due instanceof GatewayError) answered.push({ index, outcome: due });
    else again.push({ ...pending, retries, notBefore: due });
  }
  return { answered, again, envelopeFailed: false, refused: outcomes.filter(isRefused).length };
};

const isRefused = (outcome: Outcome | ConnectionError): boolean =>
  !(outcome instanceof Error) && isThrottled(outcome);

/** The envelope itself was refused or lost: all of it comes again, on a budget of its own. */
const envelopeAgain = (
  upstream: Upstream,
  operation: Operation,
  chunk: Chunk,
  failure: Reply | ConnectionError,
): SentChunk => {
  const envelopeRetries = 1 + Math.max(...chunk.map((pending) => pending.envelopeRetries));
  const due = dueAgain(upstream, operation, failure, envelopeRetries);
  return due instanceof GatewayError
    ? { ...nothing, answered: all(chunk, due) }
    : {
        answered: [],
        again: chunk.map((each) => ({ ...each, envelopeRetries, notBefore: due })),
        envelopeFailed: true,
        refused: 0,
      };
};
