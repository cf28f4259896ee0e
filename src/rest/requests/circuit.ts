/** Failures in a row, whoever met them, after which nothing is to be hoped for the moment. */
const mostFailures = 10;

/** What ends sooner is a hiccup, however many requests it took along, in milliseconds. */
const hiccup = 1_000;

/** How long nothing is sent, in milliseconds: at first, and at most. It doubles with each probe that fails. */
const firstPause = 2_000;
const longestPause = 30_000;

interface Pause {
  readonly length: number;
  readonly until: number;
  /** What failed last. */
  readonly reason: string;
  /** The request that is to find out whether the pause was long enough. */
  probe: object | undefined;
}

/** Why a request does not go out. */
export interface Refusal {
  readonly waitMs: number;
  readonly reason: string;
}

export type CircuitState = 'closed' | 'open' | 'half-open';

/**
 * Leaves a part of the upstream alone that does not answer, so that callers hear at once what they would have waited
 * for, and so that it can recover. Closed, it lets everything pass. After failures in a row it is open: nothing is sent.
 * When the pause is over it is half open: one request goes, and by what comes of it all others go, or none for longer.
 */
export class Circuit {
  #failures = 0;
  #failingSince = 0;
  #pause: Pause | undefined;

  get state(): CircuitState {
    if (!this.#pause) return 'closed';
    return this.#pause.until > Date.now() ? 'open' : 'half-open';
  }

  /**
   * Has to be asked right before a request, whose outcome then has to be told.
   * @param request tells the request from others.
   */
  refusal(request: object): Refusal | undefined {
    if (!this.#pause) return undefined;
    const { until, reason, probe } = this.#pause;
    const waitMs = until - Date.now();
    if (waitMs > 0 || probe) return { waitMs: Math.max(waitMs, hiccup), reason };
    this.#pause.probe = request;
    return undefined;
  }

  /** Any answer will do: it is there. */
  answered(): void {
    this.#failures = 0;
    this.#pause = undefined;
  }

  /** @param reason what a client may read of it. */
  failed(request: object, reason: string): void {
    if (this.#pause) {
      // Others were sent before the pause began, and say nothing new.
      if (this.#pause.probe === request) this.#open(Math.min(this.#pause.length * 2, longestPause), reason);
      return;
    }
    const now = Date.now();
    if (this.#failures === 0) this.#failingSince = now;
    this.#failures += 1;
    if (this.#failures >= mostFailures && now - this.#failingSince >= hiccup) this.#open(firstPause, reason);
  }

  /** It is not known what would have come of it. */
  abandoned(request: object): void {
    if (this.#pause?.probe === request) this.#pause.probe = undefined;
  }

  #open(length: number, reason: string): void {
    this.#pause = { length, until: Date.now() + length, reason, probe: undefined };
  }
}
