import type { Outcome } from '../rest/requests/chunk.ts';
import type { Operation } from '../rest/requests/operation.ts';

/** What has come of a read. */
export interface Landed {
  readonly outcome: Outcome;
  /** Whose read it was. */
  readonly by: Operation;
  /** Whether that one waited for as long as Graph asked to. */
  readonly isPatient: boolean;
}

/** What comes of a read that is under way; undefined where it was given up. */
export type Landing = Landed | undefined;

/** A read that is under way in this process. */
export class Flight {
  readonly landing: Promise<Landing>;
  /** Tells all who wait. Only the first call counts. */
  land: (landing: Landing) => void = () => {};

  constructor() {
    this.landing = new Promise((resolve) => {
      this.land = resolve;
    });
  }
}

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
    void flight.landing.then(() => flights.delete(name));
    return flight;
  }

  /** Nobody joins those that are under way now. */
  forget(): void {
    this.#flights = new Map();
  }
}
