import { type Allowance, type Answer, type Count, fitting, type Share } from './share.ts';

/** Into how many parts a window is cut, each of which is forgotten as a whole. */
export const partsOfWindow = 20;

/**
 * Parts that are counted beside the current one: those of a window, and one more, since requests do not all take the same
 * time to Graph. With these there is no span as long as a window in which more are sent than an allowance has.
 */
export const partsCounted = partsOfWindow + 1;

/** For how long what is sent counts at most, in milliseconds. */
export const countedFor = ({ windowMs }: Allowance): number =>
  ((partsCounted + 1) * windowMs) / partsOfWindow;

interface Part {
  /** Its number since the epoch. */
  readonly index: number;
  requests: number;
  writes: number;
}

/** What was sent for a tenant lately. */
export class SlidingWindow {
  readonly #partMs: number;
  #parts: Part[] = [];

  constructor({ windowMs }: Allowance) {
    this.#partMs = windowMs / partsOfWindow;
  }

  /** What counts still. */
  get sent(): Count {
    const oldest = this.#now - partsCounted;
    this.#parts = this.#parts.filter(({ index }) => index >= oldest);
    return {
      requests: this.#parts.reduce((sum, part) => sum + part.requests, 0),
      writes: this.#parts.reduce((sum, part) => sum + part.writes, 0),
    };
  }

  get isIdle(): boolean {
    return this.sent.requests === 0;
  }

  /** @param most what may be sent in a window. */
  left(most: Count): Count {
    const { sent } = this;
    return {
      requests: Math.max(0, most.requests - sent.requests),
      writes: Math.max(0, most.writes - sent.writes),
    };
  }

  /** Something is sent, whoever permitted it. */
  count({ reads, writes }: Share): void {
    const index = this.#now;
    let part = this.#parts.at(-1);
    if (part?.index !== index) {
      part = { index, requests: 0, writes: 0 };
      this.#parts.push(part);
    }
    part.requests += reads + writes;
    part.writes += writes;
  }

  /** Grants as much of what is wanted as there is, and counts it. @param most what may be sent in a window. */
  take(wanted: Share, most: Count): Answer {
    return this.grant(wanted, fitting(wanted, this.left(most)), most);
  }

  /** Counts what is granted. @returns when to ask for the rest, too. */
  grant(wanted: Share, granted: Share, most: Count): Answer {
    this.count(granted);
    const left = this.left(most);
    const freeIn = (kind: keyof Count) => (left[kind] > 0 ? this.#partMs / 10 : this.#freeIn(kind));
    return {
      granted,
      readsIn: granted.reads < wanted.reads ? freeIn('requests') : 0,
      writesIn: granted.writes < wanted.writes ? Math.max(freeIn('requests'), freeIn('writes')) : 0,
      pausedFor: 0,
    };
  }

  get #now(): number {
    return Math.floor(Date.now() / this.#partMs);
  }

  /** Milliseconds until the oldest part that holds any is forgotten. */
  #freeIn(kind: keyof Count): number {
    const oldest = this.#parts.find((part) => part[kind] > 0);
    return oldest ? Math.ceil((oldest.index + partsCounted + 1) * this.#partMs - Date.now()) : this.#partMs;
  }
}
