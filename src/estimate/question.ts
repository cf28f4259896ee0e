import type { InstallStatusSource } from '../rest/installStatus/installStatusSource.ts';
import type { Ledger } from './ledger.ts';

/** A source of install status that has answered, or that is configured. */
export type Source = Exclude<InstallStatusSource, 'auto'>;

/** Objects of an answer that fields are read of: as many as there may be by the page sizes. What is there twice counts once. */
export interface Place {
  readonly objects: number;
  /** How many apps they belong to. */
  readonly apps: number;
  /** How many times the operation has waited for Graph before it comes here. */
  readonly wave: number;
}

/** What a field asks of Graph, as the estimate of an operation sees it. */
export interface Question {
  /** The argument that says how many rows, ids or inputs there are. */
  readonly sizedBy?: string;
  /** What is asked instead, where all that is selected of the field was read above it already. */
  readonly whenKnown?: Question;
  /** What is known of the entities that lead here, by their type, though it was not selected. */
  readonly knows?: Readonly<Record<string, readonly string[]>>;
  /**
   * Enters in the ledger what is asked for all objects of a place.
   * @param size what the argument says; 1 where there is none.
   * @returns where the fields below this one stand.
   */
  readonly ask: (ledger: Ledger, place: Place, size: number, source: Source) => Place;
}

/** What the estimate reads in the `extensions` of a field. */
export interface FieldEstimate {
  readonly asks?: Question;
  /** Properties that the field's value is made of. */
  readonly reads?: readonly string[];
}

/** For the `extensions` of a field: what it asks. A field without is estimated at nothing. */
export const asks = (question: Question): Record<string, unknown> & FieldEstimate => ({ asks: question });
