import { type Answer, type Share, sizeOf } from './share.ts';

/** Somebody who waits for a share. */
export interface Waiter {
  readonly wanted: Share;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Called when there is something, which may be less than was wanted. */
  readonly served: (share: Share) => void;
  /** Called when there is nothing yet. */
  readonly delayed: () => void;
  /** Called when there is nothing before the deadline. @param at when there might be something. */
  readonly refused: (at: number) => void;
}

/**
 * Those of a process who wait for the budget of one tenant. They ask together, one question at a time, and are served in
 * their order. Who was served in part comes again, and stands at the end.
 */
export class Queue {
  readonly #ask: (wanted: Share) => Promise<Answer>;
  readonly #waiters = new Set<Waiter>();
  #isAsking = false;
  #timer: NodeJS.Timeout | undefined;
  /** Before these moments there is nothing; milliseconds since the epoch. */
  #readsAt = 0;
  #writesAt = 0;

  constructor(ask: (wanted: Share) => Promise<Answer>) {
    this.#ask = ask;
  }

  get isEmpty(): boolean {
    return this.#waiters.size === 0 && !this.#isAsking;
  }

  join(waiter: Waiter): void {
    this.#waiters.add(waiter);
    this.#goOn();
  }

  leave(waiter: Waiter): void {
    this.#waiters.delete(waiter);
    if (this.#waiters.size === 0) clearTimeout(this.#timer);
  }

  /** When it is worth while for somebody to ask: at once, when any part of what is wanted may be there. */
  chanceOf({ wanted }: Waiter): number {
    return Math.min(
      wanted.reads > 0 ? this.#readsAt : Number.POSITIVE_INFINITY,
      wanted.writes > 0 ? this.#writesAt : Number.POSITIVE_INFINITY,
    );
  }

  #goOn(): void {
    if (this.#isAsking) return;
    clearTimeout(this.#timer);
    let next = Number.POSITIVE_INFINITY;
    for (const waiter of this.#waiters) {
      const chance = this.chanceOf(waiter);
      if (chance > waiter.deadline) {
        this.#waiters.delete(waiter);
        waiter.refused(chance);
      } else next = Math.min(next, chance);
    }
    if (this.#waiters.size === 0) return;
    const wait = next - Date.now();
    if (wait <= 0) void this.#askForAll();
    else {
      for (const { delayed } of this.#waiters) delayed();
      this.#timer = setTimeout(() => this.#goOn(), wait);
    }
  }

  async #askForAll(): Promise<void> {
    this.#isAsking = true;
    const wanted = { reads: 0, writes: 0 };
    for (const each of this.#waiters) {
      wanted.reads += each.wanted.reads;
      wanted.writes += each.wanted.writes;
    }
    const { granted, readsIn, writesIn } = await this.#ask(wanted);
    const now = Date.now();
    this.#readsAt = now + readsIn;
    this.#writesAt = now + writesIn;
    this.#serve(granted);
    this.#isAsking = false;
    this.#goOn();
  }

  #serve({ reads, writes }: Share): void {
    const left = { reads, writes };
    for (const waiter of this.#waiters) {
      const share = {
        reads: Math.min(left.reads, waiter.wanted.reads),
        writes: Math.min(left.writes, waiter.wanted.writes),
      };
      if (sizeOf(share) === 0) continue;
      left.reads -= share.reads;
      left.writes -= share.writes;
      this.#waiters.delete(waiter);
      waiter.served(share);
    }
  }
}
