import { createHash } from 'node:crypto';
import type { Token } from './token.ts';

type Fetch = () => Promise<Token>;

interface Entry {
  /** There, or under way and waited for by everybody who asks meanwhile. */
  promise: Promise<Token>;
  token: Token | undefined;
  /** Since when the token, or the failure to get one, has been there. */
  since: number;
  /** When the next attempt to renew may begin; never, while one is under way. */
  renewAt: number;
  /** Ends the entry together with its token. */
  end: NodeJS.Timeout | undefined;
}

/** How long a failure is told to everybody who asks: a login host that refuses is not asked by each request. */
const pauseMs = 3_000;

/**
 * Tokens by whom they were given for. Each is fetched once for however many wait for it, renewed ahead of its end while
 * requests go on using it, and forgotten when it ends. Owners are kept as hashes: where users bring a token of their
 * own, that token is the owner's name.
 */
export class TokenStore {
  readonly #entries = new Map<string, Entry>();
  readonly #size: number;

  /** @param size how many are kept; beyond it the one that was not used for longest goes. */
  constructor(size: number) {
    this.#size = size;
  }

  /** @throws what `fetch` throws. */
  get(owner: string, fetch: Fetch): Promise<Token> {
    const key = createHash('sha256').update(owner).digest('base64url');
    const entry = this.#entries.get(key);
    // Timers may be late; a token that has ended is not handed out for that.
    if (!entry || (entry.token && entry.token.usableUntil <= Date.now())) return this.#add(key, fetch);
    // The order of the map is the order of use.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (entry.renewAt <= Date.now()) void this.#renew(key, entry, fetch);
    return entry.promise;
  }

  /**
   * Gives up a token that Graph refused. One that was given just now stays: if that is refused too, the next would be no
   * better, and each request would fetch one.
   */
  forget(token: string): void {
    for (const [key, entry] of this.#entries) {
      if (entry.token?.value === token && entry.since + pauseMs <= Date.now()) this.#remove(key);
    }
  }

  clear(): void {
    for (const key of this.#entries.keys()) this.#remove(key);
  }

  #add(key: string, fetch: Fetch): Promise<Token> {
    this.#remove(key);
    const promise = fetch();
    const entry: Entry = { promise, token: undefined, since: Infinity, renewAt: Infinity, end: undefined };
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#size) break;
      this.#remove(oldest);
    }
    promise.then(
      (token) => this.#keep(key, entry, token),
      () => this.#endAt(key, entry, Date.now() + pauseMs),
    );
    return promise;
  }

  /** Nobody waits for it, and nobody is told when it fails: the token that is there still serves. */
  async #renew(key: string, entry: Entry, fetch: Fetch): Promise<void> {
    entry.renewAt = Infinity;
    try {
      this.#keep(key, entry, await fetch());
    } catch {
      entry.renewAt = Date.now() + pauseMs;
    }
  }

  #keep(key: string, entry: Entry, token: Token): void {
    entry.promise = Promise.resolve(token);
    entry.token = token;
    entry.renewAt = token.renewAt;
    this.#endAt(key, entry, token.usableUntil);
  }

  #endAt(key: string, entry: Entry, moment: number): void {
    // The entry may have gone while its token was under way.
    if (this.#entries.get(key) !== entry) return;
    entry.since = Date.now();
    clearTimeout(entry.end);
    entry.end = setTimeout(() => this.#remove(key), Math.min(moment - Date.now(), longestTimer)).unref();
  }

  #remove(key: string): void {
    clearTimeout(this.#entries.get(key)?.end);
    this.#entries.delete(key);
  }
}

/** In milliseconds; a timer for longer would end at once. */
const longestTimer = 2 ** 31 - 1;
