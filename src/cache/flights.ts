import type { Outcome } from '../rest/requests/chunk.ts';

/** What comes of a read that is under way; undefined where that says nothing to others. */
export type Landing = Outcome | undefined;

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
