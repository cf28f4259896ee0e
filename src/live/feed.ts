import { setTimeout as sleep } from 'node:timers/promises';
import { Interval } from './interval.ts';
import { prospectOf } from './prospect.ts';
import { Failure } from './update.ts';

/** Failures in a row that may pass, before they are taken for one that stays. */
const mostDoubts = 4;

/** What a look has found. */
export interface Found<Value> {
  readonly value: Value;
  /** Whether the look had to wait because Graph was throttling. */
  readonly wasThrottled: boolean;
}

/** What a feed has come to: the latest value, or the failure that ended it. */
export type State<Value> = { readonly value: Value } | Failure;

/**
 * Looks at one thing again and again, for all who watch it. Looks never overlap: the next begins an interval after the
 * last has ended. Only the latest value is kept.
 */
export class Feed<Value> {
  readonly #look: (signal: AbortSignal) => Promise<Found<Value>>;
  readonly #interval: Interval;
  readonly #end = new AbortController();
  #state: State<Value> | undefined;
  /** Looks in a row that failed in a way that may pass. */
  #doubts = 0;
  #waiting = new Set<() => void>();

  constructor(look: (signal: AbortSignal) => Promise<Found<Value>>, intervalMs: number) {
    this.#look = look;
    this.#interval = new Interval(intervalMs);
  }

  /** Undefined until the first look has ended. */
  get state(): State<Value> | undefined {
    return this.#state;
  }

  /** Aborts when the feed ends. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Calls back, once, when the state has changed or the feed has ended. Returns what takes that back. */
  whenChanged(callback: () => void): () => void {
    if (this.signal.aborted) callback();
    else this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }

  /** Aborts the look that is under way, and forgets everything. */
  end(): void {
    this.#end.abort();
    this.#wake();
  }

  /** Looks until the feed ends. */
  async run(): Promise<void> {
    while (!this.signal.aborted) {
      const pauseMs = await this.#next();
      // The timer alone keeps no process alive: those who watch have connections that do.
      await sleep(pauseMs, undefined, { signal: this.signal, ref: false }).catch(() => {});
    }
  }

  /** One look. Returns how long to wait for the next. */
  async #next(): Promise<number> {
    const began = performance.now();
    const took = () => performance.now() - began;
    try {
      const { value, wasThrottled } = await this.#look(this.signal);
      this.#set({ value });
      this.#doubts = 0;
      return this.#interval.afterAnswer(took(), wasThrottled);
    } catch (error) {
      const prospect = prospectOf(error);
      this.#doubts = prospect === 'mayPass' ? this.#doubts + 1 : 0;
      if (prospect !== 'stays' && this.#doubts < mostDoubts)
        return this.#interval.afterFailure(took(), error);
      this.#set(new Failure(error));
      this.end();
      return 0;
    }
  }

  #set(state: State<Value>): void {
    if (this.signal.aborted) return;
    this.#state = state;
    this.#wake();
  }

  #wake(): void {
    const callbacks = [...this.#waiting];
    this.#waiting.clear();
    for (const callback of callbacks) callback();
  }
}
