import { GatewayError } from '../errors.ts';

/** The interval becomes at most so many times as long. */
const longestStretch = 16;

/** A look that takes long is followed by a pause of at least so many times as long: Graph is not asked all the time. */
const restAfterLook = 4;

/**
 * How long to wait from the end of one look to the next. While Graph throttles or fails, the wait doubles with each look;
 * with each that goes well it halves again. All times are milliseconds.
 */
export class Interval {
  readonly #usual: number;
  #stretch = 1;

  constructor(usual: number) {
    this.#usual = usual;
  }

  /** @param wasThrottled whether the look had to wait because Graph was throttling. */
  afterAnswer(tookMs: number, wasThrottled: boolean): number {
    this.#stretch = wasThrottled ? this.#longer() : Math.max(1, this.#stretch / 2);
    return Math.max(this.#usual * this.#stretch, tookMs * restAfterLook);
  }

  /** Never sooner than Graph asks. */
  afterFailure(tookMs: number, error: unknown): number {
    this.#stretch = this.#longer();
    const asked = error instanceof GatewayError ? (error.details.retryAfterSeconds ?? 0) * 1000 : 0;
    return Math.max(this.#usual * this.#stretch, tookMs * restAfterLook, asked);
  }

  #longer(): number {
    return Math.min(longestStretch, this.#stretch * 2);
  }
}
