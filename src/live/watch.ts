import { Repeater } from 'graphql-yoga';
import type { Feed, State } from './feed.ts';
import { Failure, Update } from './update.ts';

/** What is to be told of a value to somebody who has seen another one, or none yet; undefined for nothing. */
export type Difference<Value, Event> = (seen: Value | undefined, now: Value) => Event | undefined;

export type Updates<Event extends object> = AsyncIterableIterator<Update<Event> | Failure>;

/**
 * Tells one watcher what changes. Nothing is queued: a watcher that takes its time is told what is different between
 * what it saw last and what is there when it asks again.
 * @param join begins to watch; returns the feed, and what ends the watching. What it throws is told, and nothing else.
 */
export const watch = <Value, Event extends object>(
  join: () => readonly [Feed<Value>, leave: () => void],
  difference: Difference<Value, Event>,
): Updates<Event> =>
  new Repeater<Update<Event> | Failure>(async (push, stop) => {
    const joined = attempt(join);
    if (joined instanceof Failure) {
      await push(joined);
      return stop();
    }
    const [feed, leave] = joined;
    let [isWatching, wake] = [true, () => {}];
    void stop.then(() => {
      isWatching = false;
      leave();
      wake();
    });
    const change = () =>
      new Promise<void>((resolve) => {
        const forget = feed.whenChanged(resolve);
        wake = () => {
          forget();
          resolve();
        };
      });
    let known: State<Value> | undefined;
    let seen: Value | undefined;
    while (isWatching) {
      const { state } = feed;
      if (state === known) {
        if (feed.signal.aborted) break;
        await change();
        continue;
      }
      known = state;
      if (!state) continue;
      if (state instanceof Failure) {
        await push(state);
        break;
      }
      const event = difference(seen, state.value);
      seen = state.value;
      // Settles when the watcher asks for more.
      if (event !== undefined) await push(new Update(event, feed.signal));
    }
    stop();
  });

const attempt = <Result>(run: () => Result): Result | Failure => {
  try {
    return run();
  } catch (error) {
    return new Failure(error);
  }
};
