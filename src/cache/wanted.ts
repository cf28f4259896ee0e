import type { Read } from '../rest/requests/chunk.ts';
import type { Entry } from './entry.ts';
import type { Flight } from './flights.ts';

/** A read on its way to an answer that is new enough. */
export interface Wanted {
  readonly read: Read;
  /** Who reads. */
  readonly reader: string;
  /** Its place among the reads of its round. */
  readonly index: number;
  /** Under which its answer is kept. */
  readonly name: string;
  /** Under which the latest change of what it is about is told. */
  readonly subject: string;
  /** For how many milliseconds an answer to it is new. */
  readonly lifetimeMs: number;
}

/** The same, with what was found under its two names. */
export interface LookedUp extends Wanted {
  readonly change: string;
  readonly entry: Entry | undefined;
}

/** One that nobody else in this process is asking. */
export interface Led extends LookedUp {
  readonly lease: string;
  readonly flight: Flight;
}

/**
 * Tells that somebody is asking. Who asks after a change does not wait for who asked before it, and who has an old answer
 * to show not for who has none, and waits for as long as Graph asks to.
 */
export const leaseOf = ({ name, change }: LookedUp, isPatient: boolean): string =>
  `${name}:${change}${isPatient ? '' : ':at once'}`;
