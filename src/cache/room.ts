import { LRUCache } from 'lru-cache';

interface Held {
  readonly value: Buffer;
  readonly reader: string;
}

/** What one reader holds: names, that used last at the end. */
interface Part {
  bytes: number;
  readonly names: Set<string>;
}

/** What an entry takes beside its value and its name, in bytes: measured, with small entries, and rounded up. */
const besides = 600;

/** How often what has ended is looked for, in milliseconds: nothing that was read lies about for longer. */
const sweepMs = 60_000;

/**
 * Room for values, in bytes. What was not used for longest goes first; but where there are several readers, who holds more
 * than an equal part makes room among its own: nobody can push out all that others have.
 */
export class Room {
  readonly #bytes: number;
  readonly #held: LRUCache<string, Held>;
  readonly #parts = new Map<string, Part>();
  readonly #sweeping: NodeJS.Timeout;

  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#held = new LRUCache({
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: (held, name) => this.#gone(held, name),
    });
    this.#sweeping = setInterval(() => this.#held.purgeStale(), sweepMs).unref();
  }

  get(name: string): Buffer | undefined {
    const held = this.#held.get(name);
    if (held === undefined) return undefined;
    const names = this.#parts.get(held.reader)?.names;
    if (names?.delete(name)) names.add(name);
    return held.value;
  }

  /** @param ttl for how many milliseconds. */
  set(name: string, held: Held, ttl: number): void {
    const size = sizeOf(held, name);
    if (size > this.#bytes) return;
    this.#makeRoom(held.reader, size);
    this.#held.set(name, held, { ttl });
    const part = this.#parts.get(held.reader) ?? { bytes: 0, names: new Set() };
    part.bytes += size;
    part.names.add(name);
    this.#parts.set(held.reader, part);
  }

  close(): void {
    clearInterval(this.#sweeping);
    this.#held.clear();
  }

  /** The rest is made by what was not used for longest. */
  #makeRoom(reader: string, size: number): void {
    const part = this.#parts.get(reader);
    if (!part) return;
    for (const name of part.names) {
      const isEnough = this.#held.calculatedSize + size <= this.#bytes;
      if (isEnough || part.bytes + size <= this.#bytes / this.#parts.size) return;
      this.#held.delete(name);
    }
  }

  #gone(held: Held, name: string): void {
    const part = this.#parts.get(held.reader);
    if (!part) return;
    part.bytes -= sizeOf(held, name);
    part.names.delete(name);
    if (part.names.size === 0) this.#parts.delete(held.reader);
  }
}

const sizeOf = ({ value }: Held, name: string): number => value.byteLength + 2 * name.length + besides;
