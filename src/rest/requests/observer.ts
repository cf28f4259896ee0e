import type { Reply } from '../http/reply.ts';
import type { Exchange } from '../http/upstream.ts';
import type { Version } from '../resource.ts';
import type { Pending, Read } from './chunk.ts';
import type { Cost } from './cost.ts';

/**
 * Is told what a gateway does while it does it: for metrics, traces and logs. Where there is none, each place that would
 * tell something looks at one field and goes on. An observer throws nothing, and changes nothing but headers.
 */
export interface Observer {
  /** An operation begins. */
  begin(beginning: Beginning): OperationObserver;
  /** A request never became an operation: a document that does not parse, a token that is refused. */
  refused?(refusal: Refused): void;
}

export interface Beginning {
  /** A look is one at what is subscribed to; a probe is what readiness asks. */
  readonly kind: 'request' | 'event' | 'look' | 'probe';
  /** Milliseconds since the epoch, with fractions. */
  readonly at: number;
  /** Those of the caller's request, where there is one. */
  readonly headers?: Pick<Headers, 'get'> | undefined;
  /** Tells the tenants of callers apart while the process lives, and says nothing of them. */
  readonly tenant: () => string;
}

export interface Refused {
  readonly at: number;
  readonly codes: readonly string[];
}

export type OperationType = 'query' | 'mutation' | 'subscription';

/** Where a trace tells of an operation, in the hexadecimal digits of https://www.w3.org/TR/trace-context/. */
export interface TracedAs {
  readonly traceId: string;
  readonly spanId: string;
  /** Whether the trace is kept. */
  readonly isSampled: boolean;
}

/** How an operation has ended. */
export interface Ending {
  /** Of the errors in its answer and of the changes that it refused, each as often as it is there. */
  readonly codes: readonly string[];
  readonly cost: Cost;
  /** Where another observer traces it. */
  readonly tracedAs?: TracedAs | undefined;
}

export interface OperationObserver {
  /** What the other observers are told of it at its end. */
  readonly tracedAs?: TracedAs | undefined;
  /** What is executed. The name is the client's choice. Looks and probes execute nothing. */
  executes?(name: string | undefined, type: OperationType): void;
  /**
   * Runs what a field asks of Graph.
   * @param name type and name of the field.
   */
  field?<Result>(name: string, ask: () => Result): Result;
  /** Something is to be read. It is told within what `field` runs, and sent later, together with others. */
  asks?(read: Read): void;
  /** What is due is sent. @returns what is to be called when all of it has come back. */
  round?(requests: readonly Pending[]): () => void;
  /** A request goes out. */
  request?(exchange: Exchange): RequestObserver;
  /** A request does not go out, since this version of Graph does not answer and is left alone. */
  leftAlone?(version: Version): void;
  /** It has waited. */
  waited?(reason: WaitReason, from: number, until: number): void;
  /**
   * A read was looked up where answers are kept.
   * @param read as it was told to `asks`.
   */
  lookedUp?(result: LookUp, read: Read): void;
  /** Told once. */
  ended(ending: Ending): void;
}

/**
 * `turn`: before it was executed; `throttled`: since Graph had asked for it; `budget`: for its part of what may be sent;
 * `retry`: before something was sent again.
 */
type WaitReason = 'turn' | 'throttled' | 'budget' | 'retry';

/** `hit`: another operation's answer served; `stale`: an old one did, since Graph refuses; `miss`: none. */
export type LookUp = 'hit' | 'stale' | 'miss';

export interface RequestObserver {
  /** What the request is sent with besides. */
  readonly headers?: Readonly<Record<string, string>>;
  /** @param requestId Graph's. */
  answered(reply: Reply, requestId: string | undefined): void;
  failed(error: Error): void;
}
