import { Feed, type Found } from './feed.ts';

type Look<Value> = (signal: AbortSignal) => Promise<Found<Value>>;

/**
 * All feeds of a process, by whom they read for and what they look at. A feed begins with the first who watches it, and
 * ends with the last.
 */
export class Feeds {
  readonly #intervalMs: number;
  readonly #feeds = new Map<string, { readonly feed: Feed<unknown>; watchers: number }>();
  #isClosed = false;

  /** @param intervalMs from the end of a look to the next. */
  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  /**
   * The feed of an owner and a topic, made if nobody watches it yet.
   * @param topic names what is looked at. One topic has one type of value.
   * @returns the feed, and what is to be called when it is not watched any more.
   */
  join<Value>(owner: string, topic: string, look: Look<Value>): readonly [Feed<Value>, leave: () => void] {
    const key = `${owner} ${topic}`;
    const known = this.#feeds.get(key);
    // A feed that a failure has ended may still have watchers who have not heard of it.
    const isOver = !known || known.feed.signal.aborted;
    const entry = isOver ? { feed: new Feed(look, this.#intervalMs), watchers: 0 } : known;
    entry.watchers += 1;
    this.#feeds.set(key, entry);
    if (this.#isClosed) entry.feed.end();
    else if (isOver) void entry.feed.run();
    const leave = () => {
      entry.watchers -= 1;
      if (entry.watchers > 0) return;
      entry.feed.end();
      if (this.#feeds.get(key) === entry) this.#feeds.delete(key);
    };
    // A topic has one type of value, as its callers promise.
    return [entry.feed as Feed<Value>, leave];
  }

  /** How much is looked at, and for how many who watch. */
  get load(): { readonly feeds: number; readonly watchers: number } {
    const watchers = [...this.#feeds.values()].reduce((sum, feed) => sum + feed.watchers, 0);
    return { feeds: this.#feeds.size, watchers };
  }

  /** Ends all feeds: whoever watches is told that there will be no more. */
  close(): void {
    this.#isClosed = true;
    for (const { feed } of this.#feeds.values()) feed.end();
    this.#feeds.clear();
  }
}
