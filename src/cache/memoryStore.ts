import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Kept, Store } from './store.ts';

/** Marks are small, and each stands for a change that was made a few minutes ago at most. */
const mostMarks = 100_000;

/** Keeps answers in this process. Leases are not needed: who asks the same at the same time waits for the first anyway. */
export class MemoryStore implements Store {
  readonly #values: LRUCache<string, Buffer>;
  readonly #marks = new LRUCache<string, Buffer>({ max: mostMarks });

  /** @param bytes how much is kept at most; what was not used for longest goes first. */
  constructor(bytes: number) {
    this.#values = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (value, name) => value.byteLength + name.length,
    });
  }

  async values(names: readonly string[]) {
    return names.map((name) => this.#values.get(name) ?? this.#marks.get(name));
  }

  async lease(names: readonly string[]) {
    return names.map(() => ({ isOurs: true, value: undefined }));
  }

  extend(): void {}

  finish(kept: readonly Kept[]): void {
    for (const { name, value, lifetimeMs } of kept) this.#values.set(name, value, { ttl: lifetimeMs });
  }

  async mark(names: readonly string[], lifetimeMs: number): Promise<void> {
    for (const name of names) this.#marks.set(name, Buffer.from(randomUUID()), { ttl: lifetimeMs });
  }

  close(): void {
    this.#values.clear();
    this.#marks.clear();
  }
}
