/** Lets so many tasks be under way at the same time; others begin as these end, in the order in which they came. */
export class Slots {
  readonly #count: number;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  /** @throws where no task could ever begin. */
  constructor(count: number) {
    if (!(count >= 1)) throw new RangeError(`Expected 1 or more at the same time, but got: ${count}.`);
    this.#count = count;
  }

  /** How many tasks are under way. */
  get taken(): number {
    return this.#taken;
  }

  /** Does a task, at once where there is room. @returns what the task returns. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#taken < this.#count) this.#taken += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      // Whoever comes next has the slot of who leaves: in between it is nobody else's.
      if (next) next();
      else this.#taken -= 1;
    }
  }
}
