import type { Allowance, Answer, Share } from './share.ts';

/** Into how many parts a window is cut, each of which is forgotten as a whole. */
export const partsOfWindow = 20;

/**
 * Parts that are counted beside the current one: those of a window, and one more, since requests do not all take the same
 * time to Graph. With these there is no span as long as a window in which more are sent than an allowance has.
 */
export const partsCounted = partsOfWindow + 1;

interface Part {
  /** Its number since the epoch. */
  readonly index: number;
  requests: number;
  writes: number;
}

/** What one process has sent for a tenant lately. */
export class SlidingWindow {
  readonly #allowance: Allowance;
  readonly #partMs: number;
  #parts: Part[] = [];

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#partMs = allowance.windowMs / partsOfWindow;
  }

  /** Requests of any kind, and writes, that count still. */
  get sent(): { readonly requests: number; readonly writes: number } {
    const oldest = this.#now - partsCounted;
    this.#parts = this.#parts.filter(({ index }) => index >= oldest);
    return {
      requests: this.#parts.reduce((sum, part) => sum + part.requests, 0),
      writes: this.#parts.reduce((sum, part) => sum + part.writes, 0),
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

  /**
   * Grants as much of what is wanted as there is, writes before reads, and counts it.
   * @param portion how much of the allowance is this process's: one, or less where others send as well.
   */
  take(wanted: Share, portion: number): Answer {
    const { sent } = this;
    const left = (kind: 'requests' | 'writes') =>
      Math.max(0, Math.ceil(this.#allowance[kind] * portion) - sent[kind]);
    const requests = left('requests');
    const ofWrites = left('writes');
    const writes = Math.min(wanted.writes, ofWrites, requests);
    const reads = Math.min(wanted.reads, requests - writes);
    this.count({ reads, writes });
    const readsIn = reads < wanted.reads ? this.#freeIn('requests') : 0;
    const writesIn = writes < wanted.writes ? this.#freeIn(ofWrites > writes ? 'requests' : 'writes') : 0;
    return { granted: { reads, writes }, readsIn, writesIn, pausedFor: 0 };
  }

  get #now(): number {
    return Math.floor(Date.now() / this.#partMs);
  }

  /** Milliseconds until the oldest part that holds any is forgotten. */
  #freeIn(kind: 'requests' | 'writes'): number {
    const oldest = this.#parts.find((part) => part[kind] > 0);
    return oldest ? Math.ceil((oldest.index + partsCounted + 1) * this.#partMs - Date.now()) : 0;
  }
}
