import { type Allowance, type Answer, type Count, fitting, type Share } from './share.ts';
import { countedFor, SlidingWindow } from './slidingWindow.ts';
import { noOutage, type Outage, type Taken } from './tally.ts';

/**
 * What one of those that share a budget may send for a tenant where nobody knows what all of them have sent: while their
 * tally is away, and after that, when it knows only what it has been told. All parts together are no more than the allowance.
 */
export class OwnPart {
  readonly #allowance: Allowance;
  /** For how long what is sent counts, in milliseconds. */
  readonly #memory: number;
  /** What this process has sent, whoever permitted it. */
  readonly #window: SlidingWindow;
  #sharers: number;
  #left: Count;
  /** When the tally was lost last, as far as this part knows. */
  #lostAt = noOutage.from;
  #isTold = true;
  /** Since when, and until when, this part is what bounds. */
  #boundFrom = noOutage.from;
  #boundTo = noOutage.to;
  /** What may be sent in a window while what was sent before still counts. */
  #first: Count;

  constructor(allowance: Allowance, sharers: number) {
    this.#allowance = allowance;
    this.#memory = countedFor(allowance);
    this.#sharers = sharers;
    this.#window = new SlidingWindow(allowance);
    this.#left = allowance;
    this.#first = allowance;
  }

  get isIdle(): boolean {
    return this.#window.isIdle;
  }

  /** What the tally may have forgotten, or never known. */
  get untold(): Count {
    return this.#isTold ? nothing : this.#window.sent;
  }

  /** How many share the budget. */
  get sharers(): number {
    return this.#sharers;
  }

  /** As much of what is wanted as this part has left. */
  fits(wanted: Share, outage: Outage): Share {
    this.#see(outage);
    return fitting(wanted, this.#window.left(this.#most));
  }

  /** Counts what is granted. @returns when this part may have the rest, too. */
  grant(wanted: Share, granted: Share): Answer {
    const answer = this.#window.grant(wanted, granted, this.#most);
    const now = Date.now();
    const changes = [this.#boundFrom + this.#memory, this.#boundTo].filter((at) => at > now);
    const soonest = Math.min(...changes) - now;
    return {
      ...answer,
      readsIn: Math.min(answer.readsIn, soonest),
      writesIn: Math.min(answer.writesIn, soonest),
    };
  }

  /** The tally has answered. */
  learn({ sharers, left }: Taken): void {
    this.#isTold = true;
    // One that has forgotten all does not know everybody yet.
    this.#sharers = Date.now() >= this.#boundTo ? sharers : Math.max(sharers, this.#sharers);
    this.#left = left;
  }

  #see({ from, to }: Outage): void {
    if (from !== this.#lostAt) {
      this.#lostAt = from;
      this.#isTold = false;
      if (from >= this.#boundTo) this.#bind(from);
    }
    this.#boundTo = to + this.#memory;
  }

  #bind(from: number): void {
    this.#boundFrom = from;
    const { sent } = this.#window;
    const [part, more] = [this.#partOf(this.#allowance), this.#partOf(this.#left)];
    this.#first = {
      requests: Math.min(part.requests, sent.requests + more.requests),
      writes: Math.min(part.writes, sent.writes + more.writes),
    };
  }

  /**
   * What may be sent in a window. When the tally goes away, that is what was sent already and a part of what was left; when
   * that has been forgotten, a part of the allowance. When the tally is back the same holds until all that was sent in the
   * meantime has been forgotten, since others may not have told it yet.
   */
  get #most(): Count {
    const now = Date.now();
    if (now >= this.#boundTo) return boundless;
    return now >= this.#boundFrom + this.#memory ? this.#partOf(this.#allowance) : this.#first;
  }

  #partOf({ requests, writes }: Count): Count {
    return { requests: Math.floor(requests / this.#sharers), writes: Math.floor(writes / this.#sharers) };
  }
}

const nothing: Count = { requests: 0, writes: 0 };
const boundless: Count = { requests: Number.POSITIVE_INFINITY, writes: Number.POSITIVE_INFINITY };
