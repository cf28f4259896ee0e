import { isOrder, report } from './orders.ts';

/** How long a change waits for workers that are too busy to hear of it, in milliseconds. */
const patience = 2_000;

/** The changes of the other workers, as one of them hears of them, and tells of its own, through the primary process. */
export class ChangesElsewhere {
  readonly #waiting = new Map<number, () => void>();
  #told = 0;

  /** Tells the others what was changed. Settles when all have heard, and does not wait for ever. */
  tell(subjects: readonly string[]): Promise<void> {
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
      report({ report: 'changed', number, subjects });
    });
  }

  /** Calls back with what others have changed; they wait until that has settled. */
  onChange(heard: (subjects: readonly string[]) => Promise<void>): void {
    process.on('message', (message: unknown) => {
      if (!isOrder(message)) return;
      if (message.order === 'end change') this.#waiting.get(message.number)?.();
      if (message.order !== 'forget') return;
      void heard(message.subjects).then(() => report({ report: 'forgotten', number: message.number }));
    });
    report({ report: 'keeping answers' });
  }
}
