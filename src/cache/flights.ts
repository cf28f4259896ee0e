import { isRecord } from '../rest/decode.ts';
import { isSuccess } from '../rest/http/reply.ts';
import type { Outcome } from '../rest/requests/chunk.ts';
import type { Operation } from '../rest/requests/operation.ts';

/** What has come of a read. */
interface Arrived {
  readonly outcome: Outcome;
  /** Whose read it was. */
  readonly by: Operation;
  /** Whether that one waited for as long as Graph asked to. */
  readonly isPatient: boolean;
}

/** The same for others. */
export interface Landed extends Arrived {
  /** The outcome for one of them alone: rows become entities in place, with what the operation knows beside them. */
  readonly copied: () => Outcome;
}

/** What comes of a read that is under way; undefined where it was given up. */
export type Landing = Landed | undefined;

/** A read that is under way in this process. */
export class Flight {
  readonly #landing: Promise<Landing>;
  #tell: (landing: Landing) => void = () => {};
  #isJoined = false;

  constructor() {
    this.#landing = new Promise((resolve) => {
      this.#tell = resolve;
    });
  }

  join(): Promise<Landing> {
    this.#isJoined = true;
    return this.#landing;
  }

  /** Tells all who wait, before anybody does something with it. Only the first call counts. */
  land(arrived?: Arrived): void {
    this.#tell(arrived && this.#isJoined ? { ...arrived, copied: copierOf(arrived.outcome) } : undefined);
  }

  whenOver(callback: () => void): void {
    void this.#landing.then(callback);
  }
}

const copierOf = (outcome: Outcome): (() => Outcome) => {
  if (outcome instanceof Error || !isSuccess(outcome) || !isRecord(outcome.body)) return () => outcome;
  const text = JSON.stringify(outcome.body);
  return () => ({ ...outcome, body: JSON.parse(text) });
};

/** The reads that are under way, so that who asks the same meanwhile waits for them. */
export class Flights {
  #flights = new Map<string, Flight>();

  get(name: string): Flight | undefined {
    return this.#flights.get(name);
  }

  begin(name: string): Flight {
    const flight = new Flight();
    const flights = this.#flights;
    flights.set(name, flight);
    flight.whenOver(() => flights.delete(name));
    return flight;
  }

  /** Nobody joins those that are under way now. */
  forget(): void {
    this.#flights = new Map();
  }
}
