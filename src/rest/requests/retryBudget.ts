/** What each request that is sent for the first time adds. */
const share = 0.2;

/** Retries that can be saved up: enough for all connections to be lost at once. */
const most = 100;

/** Retries that time alone adds, per second, so that a gateway with few requests is not left without any. */
const perSecond = 1;

/**
 * Retries that all operations of a process may send together, so that an upstream that has trouble is not sent a
 * multiple of the usual requests. A 429 needs no budget: Graph says itself when to come again, and its pause holds for
 * all of a tenant's requests.
 */
export class RetryBudget {
  #saved = most;
  #at = Date.now();

  /** A request is sent that is no retry. */
  earn(): void {
    this.#saved = Math.min(most, this.#saved + share);
  }

  /** How many retries may be sent now. */
  get left(): number {
    const now = Date.now();
    this.#saved = Math.min(most, this.#saved + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    return Math.floor(this.#saved);
  }

  get isSpent(): boolean {
    return this.left === 0;
  }

  /** @returns whether a retry may be sent; it is then counted. */
  take(): boolean {
    if (this.isSpent) return false;
    this.#saved -= 1;
    return true;
  }
}
