import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Room } from './room.ts';
import type { Found, Kept, Store } from './store.ts';

/** Beyond, the oldest go, and what is about their subjects is asked for anew. */
const mostMarks = 10_000;

/** Keeps answers in this process. Leases are not needed: who asks the same at the same time waits for the first anyway. */
export class MemoryStore implements Store {
  readonly #room: Room;
  readonly #marks = new LRUCache<string, string>({
    max: mostMarks,
    dispose: (_mark, _subject, reason) => {
      if (reason === 'evict') this.#unmarked = randomUUID();
    },
  });
  /** The mark of all subjects that have none of their own. */
  #unmarked: string = randomUUID();

  /** @param bytes how much is kept at most; what was not used for longest goes first. */
  constructor(bytes: number) {
    this.#room = new Room(bytes);
  }

  async lookUp(names: readonly string[], subjects: readonly string[]): Promise<Found> {
    return {
      values: names.map((name) => this.#room.get(name)),
      marks: subjects.map((subject) => this.#marks.get(subject) ?? this.#unmarked),
    };
  }

  async lease(names: readonly string[]) {
    return names.map(() => ({ isOurs: true, value: undefined }));
  }

  extend(): void {}

  finish(kept: readonly Kept[]): void {
    for (const { name, reader, value, lifetimeMs } of kept)
      this.#room.set(name, { reader, value: unpooled(value) }, lifetimeMs);
  }

  async mark(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.#marks.set(subject, randomUUID());
  }

  close(): void {
    this.#room.close();
    this.#marks.clear();
  }
}

/** A small buffer is part of a larger one, of which all would be kept with it. */
const unpooled = (value: Buffer): Buffer => {
  if (value.buffer.byteLength === value.byteLength) return value;
  const own = Buffer.allocUnsafeSlow(value.byteLength);
  value.copy(own);
  return own;
};
