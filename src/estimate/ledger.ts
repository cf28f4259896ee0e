import { largestBatch } from '../rest/requests/batch.ts';
import type { Version } from '../rest/resource.ts';

/** Reads that never share a batch with others: those of another version, and summaries from reports, which are collected first. */
type Lane = Version | 'summaries';

/**
 * Reads by the wave they travel in: all that is asked before the next answer comes. Those of one wave and lane share
 * batches, as in the scheduler's rounds.
 */
export class Ledger {
  readonly #waves: Readonly<Record<Lane, number[]>> = { 'v1.0': [], beta: [], summaries: [] };
  /** All reads that were entered. */
  reads = 0;

  add(lane: Lane, wave: number, reads: number): void {
    const waves = this.#waves[lane];
    waves[wave] = (waves[wave] ?? 0) + reads;
    this.reads += reads;
  }

  addAll(other: Ledger): void {
    for (const lane of lanes) {
      for (const [wave, reads = 0] of other.#waves[lane].entries()) this.add(lane, wave, reads);
    }
  }

  /** How many waves there are so far. */
  get waves(): number {
    return Math.max(...lanes.map((lane) => this.#waves[lane].length));
  }

  /** HTTP requests that the reads travel in. */
  get requests(): number {
    let requests = 0;
    for (const lane of lanes) {
      for (const reads of this.#waves[lane]) requests += Math.ceil((reads ?? 0) / largestBatch);
    }
    return requests;
  }
}

const lanes = ['v1.0', 'beta', 'summaries'] as const;
