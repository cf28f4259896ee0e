import { GatewayError } from '../errors.ts';
import { Feed, type Found } from './feed.ts';

type Look<Value> = (signal: AbortSignal) => Promise<Found<Value>>;

interface Entry {
  readonly feed: Feed<unknown>;
  watchers: number;
}

/**
 * All feeds of a process, by whom they read for and what they look at. A feed begins with the first who watches it, and
 * ends with the last.
 */
export class Feeds {
  readonly #intervalMs: number;
  readonly #mostOfOwner: number;
  readonly #feeds = new Map<string, Map<string, Entry>>();
  #isClosed = false;

  /**
   * @param intervalMs from the end of a look to the next.
   * @param mostOfOwner topics that are looked at for one owner: looks go on for as long as somebody watches, and nobody
   * may spend a tenant's requests on them without an end.
   */
  constructor(intervalMs: number, mostOfOwner: number) {
    this.#intervalMs = intervalMs;
    this.#mostOfOwner = mostOfOwner;
  }

  /**
   * The feed of an owner and a topic, made if nobody watches it yet.
   * @param topic names what is looked at. One topic has one type of value.
   * @returns the feed, and what is to be called when it is not watched any more.
   * @throws OVERLOADED where the owner watches as much as one may.
   */
  join<Value>(owner: string, topic: string, look: Look<Value>): readonly [Feed<Value>, leave: () => void] {
    const its = this.#feeds.get(owner) ?? new Map<string, Entry>();
    const known = its.get(topic);
    if (!known && its.size >= this.#mostOfOwner) throw tooMuch(its.size);
    // A feed that a failure has ended may still have watchers who have not heard of it.
    const isOver = !known || known.feed.signal.aborted;
    const entry = isOver ? { feed: new Feed(look, this.#intervalMs), watchers: 0 } : known;
    entry.watchers += 1;
    this.#feeds.set(owner, its.set(topic, entry));
    if (this.#isClosed) entry.feed.end();
    else if (isOver) void entry.feed.run();
    const leave = () => {
      entry.watchers -= 1;
      if (entry.watchers > 0) return;
      entry.feed.end();
      if (its.get(topic) === entry) its.delete(topic);
      if (its.size === 0 && this.#feeds.get(owner) === its) this.#feeds.delete(owner);
    };
    // A topic has one type of value, as its callers promise.
    return [entry.feed as Feed<Value>, leave];
  }

  /** How much is looked at, and for how many who watch. */
  get load(): { readonly feeds: number; readonly watchers: number } {
    const all = [...this.#feeds.values()].flatMap((its) => [...its.values()]);
    return { feeds: all.length, watchers: all.reduce((sum, { watchers }) => sum + watchers, 0) };
  }

  /** Ends all feeds: whoever watches is told that there will be no more. */
  close(): void {
    this.#isClosed = true;
    for (const its of this.#feeds.values()) for (const { feed } of its.values()) feed.end();
    this.#feeds.clear();
  }
}

const tooMuch = (most: number): GatewayError =>
  new GatewayError('OVERLOADED', {
    message: `One caller may be subscribed to ${most} things at the same time. End a subscription to begin another one.`,
  });
