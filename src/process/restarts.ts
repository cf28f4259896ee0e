/** A worker that lived that long was well. In milliseconds. */
const healthyMs = 60_000;

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/**
 * How soon a worker that has ended is started anew: at once where it was well, and later each time where it was not, so
 * that a fault which is there from the start does not keep the machine busy with starting.
 */
export class Restarts {
  #early = 0;

  /** @param livedMs how long the worker lived. @returns the milliseconds to wait. */
  next(livedMs: number): number {
    this.#early = livedMs >= healthyMs ? 0 : this.#early + 1;
    return this.#early < 2 ? 0 : Math.min(firstWaitMs * 2 ** (this.#early - 2), longestWaitMs);
  }
}
