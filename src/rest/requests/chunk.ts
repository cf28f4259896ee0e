import type { GatewayError } from '../../errors.ts';
import type { Reply } from '../http/reply.ts';
import type { Version } from '../resource.ts';

/** A read below one of Graph's versions. */
export interface Read {
  readonly version: Version;
  /** Path and query, encoded, without a leading slash. */
  readonly url: string;
  /** JSON text: makes the read a POST. Graph's report actions are called so; they change nothing. */
  readonly body?: string;
}

/** A change of one entity. */
export interface Change {
  readonly method: 'PATCH';
  readonly version: Version;
  /** Path, encoded, without a leading slash. */
  readonly url: string;
  /** JSON text. */
  readonly body: string;
}

/** What came of a request: Graph's final answer, which may be a refusal, or why there is none. */
export type Outcome = Reply | GatewayError;

/** A request on its way to its outcome. */
export interface Pending {
  readonly request: Read | Change;
  /** Its place among those that were asked for. */
  readonly index: number;
  /** How often it was sent again because its own answer was transient. */
  readonly retries: number;
  /** How often it was sent again because the envelope around it failed. */
  readonly envelopeRetries: number;
  /** Not to be sent before; milliseconds since the epoch. */
  readonly notBefore: number;
  /** Whether it failed when it was sent last, rather than being told when to come again. */
  readonly failed: boolean;
}

/** Pending requests of one version that travel together. */
export type Chunk = readonly Pending[];

/** Cuts requests into chunks of one version each: the version of a batch stands in the URL of its envelope. */
export const chunked = (pending: readonly Pending[], size: number): Chunk[] => {
  if (pending.length === 1) return [pending];
  const byVersion = new Map<Version, Pending[][]>();
  for (const each of pending) {
    const chunks = byVersion.get(each.request.version) ?? [];
    const last = chunks.at(-1);
    if (last && last.length < size) last.push(each);
    else chunks.push([each]);
    byVersion.set(each.request.version, chunks);
  }
  return [...byVersion.values()].flat();
};
