import { type Changed, type Heard, isChanged, isHeard, type Keeps } from './changes.ts';

/** How long a change waits for workers that are too busy to hear of it, in milliseconds. */
const patience = 2_000;

/** The changes of the other workers, as one of them hears of them, and tells of its own, through the primary process. */
export class ChangesElsewhere {
  readonly #waiting = new Map<number, () => void>();
  #told = 0;

  /** Tells the others what was changed. Settles when all have heard, and does not wait for ever. */
  tell(changed: readonly string[]): Promise<void> {
    this.#told += 1;
    const number = this.#told;
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(late);
        this.#waiting.delete(number);
        resolve();
      };
      const late = setTimeout(end, patience);
      this.#waiting.set(number, end);
      send({ number, changed });
    });
  }

  /** Calls back with what others have changed; they wait until that has settled. */
  onChange(heard: (changed: readonly string[]) => Promise<void>): void {
    process.on('message', (message: unknown) => {
      if (isChanged(message)) void heard(message.changed).then(() => send({ heard: message.number }));
      else if (isHeard(message)) this.#waiting.get(message.heard)?.();
    });
    send({ keeps: 'answers' });
  }
}

/** If the primary process is gone, so is this one in a moment. */
const send = (message: Changed | Heard | Keeps): void => {
  process.send?.(message, undefined, undefined, () => {});
};
