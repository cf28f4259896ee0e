import type { Reply } from '../rest/http/reply.ts';
import type { Operation } from '../rest/requests/operation.ts';
import { decodeEntry, type Entry, encodeEntry } from './entry.ts';
import type { Seal } from './seal.ts';
import type { Kept, Store } from './store.ts';
import type { LookedUp, Wanted } from './wanted.ts';

interface ShelfOptions {
  readonly store: Store;
  /** Encrypts entries; undefined: they are not encrypted. */
  readonly seal: Seal | undefined;
  /** How many milliseconds after its lifetime an answer may still be shown while Graph refuses. */
  readonly staleMs: number;
  /** No entry is larger. */
  readonly entryBytes: number;
}

/** Answers as they stand in a store: how they are written and read, and whether they are new or old. */
export class Shelf {
  readonly #store: Store;
  readonly #seal: Seal | undefined;
  readonly #staleMs: number;
  readonly #entryBytes: number;

  constructor({ store, seal, staleMs, entryBytes }: ShelfOptions) {
    this.#store = store;
    this.#seal = seal;
    this.#staleMs = staleMs;
    this.#entryBytes = entryBytes;
  }

  /** Finds what there is for each read, in one go. */
  async lookUp(wanted: readonly Wanted[]): Promise<LookedUp[]> {
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    const { values, marks } = await this.#store.lookUp(
      wanted.map(({ name }) => name),
      subjects,
    );
    const changes = new Map(subjects.map((subject, place) => [subject, marks[place] ?? '']));
    return wanted.map((each, place) => {
      const change = changes.get(each.subject) ?? '';
      return { ...each, change, entry: this.read(each.name, change, values[place]) };
    });
  }

  /** The entry in a value; undefined where there is none, or it is from before the latest change. */
  read(name: string, change: string, value: Buffer | undefined): Entry | undefined {
    if (change === '') return undefined;
    const text = value && (this.#seal ? this.#seal.unseal(name, value) : value.toString());
    const entry = text === undefined ? undefined : decodeEntry(text);
    return entry?.change === change ? entry : undefined;
  }

  /** What is to be stored of an answer, unless that is too large, or nobody could tell what is from before a change. */
  written({ name, reader, change, lifetimeMs }: LookedUp, { body }: Reply): Kept[] {
    if (change === '') return [];
    const text = encodeEntry({ at: Date.now(), change, body });
    const value = this.#seal ? this.#seal.seal(name, text) : Buffer.from(text);
    return value.byteLength > this.#entryBytes
      ? []
      : [{ name, reader, value, lifetimeMs: Math.ceil(lifetimeMs + this.#staleMs) }];
  }

  /** What may be shown although Graph refuses to be asked. Who watches waits for what is new. */
  oldEntry({ limits }: Operation, { entry, lifetimeMs }: LookedUp): Entry | undefined {
    if (limits.oldestAnswerMs !== undefined || !entry) return undefined;
    return ageOf(entry) <= lifetimeMs + this.#staleMs ? entry : undefined;
  }
}

/** Whether an entry may be shown without a word. */
export const isNew = ({ limits }: Operation, { lifetimeMs }: Wanted, entry: Entry): boolean =>
  ageOf(entry) < Math.min(lifetimeMs, limits.oldestAnswerMs ?? Number.POSITIVE_INFINITY);

/** By so many milliseconds clocks of different machines may disagree. */
const disagreement = 2_000;

/** In milliseconds. Of an answer from the future nobody knows how old it is: whoever gave it has a clock that is wrong. */
export const ageOf = ({ at }: Entry): number => {
  const age = Date.now() - at;
  return age < -disagreement ? Number.POSITIVE_INFINITY : Math.max(0, age);
};
