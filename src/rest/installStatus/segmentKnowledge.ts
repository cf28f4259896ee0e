/** How long removed segments are believed to stay removed, in milliseconds. */
const aDay = 24 * 60 * 60 * 1000;

/** Questions that may go out before it is known whether the segments exist: they fit into one batch. */
const mostProbes = 20;

/** How long to wait for another operation to find out, in milliseconds: its tenant may be throttled, not the asker's. */
const patience = 2_000;

/**
 * What a process knows of the segments of one upstream. As long as it knows nothing, one batch of real questions of one
 * operation finds out, and everybody else waits for it: so the knowledge costs no request of its own where the segments
 * exist, and one where they are gone.
 */
export class SegmentKnowledge {
  #exist = false;
  #removedUntil = 0;
  /** The operation that finds out. */
  #prober: object | undefined;
  #probes = 0;
  #waiting: (() => void)[] = [];

  /**
   * Resolves as soon as it is known, or the asker is to find out.
   * @param asker the same object for all questions of an operation.
   */
  async source(asker: object): Promise<'segments' | 'reports'> {
    for (;;) {
      if (this.areRemoved) return 'reports';
      if (this.#exist) return 'segments';
      this.#prober ??= asker;
      if (this.#prober === asker && this.#probes < mostProbes) {
        this.#probes += 1;
        return 'segments';
      }
      if (!(await this.#isSettledSoon())) return 'segments';
    }
  }

  /** Whether a question has found out that they exist. */
  get exist(): boolean {
    return this.#exist;
  }

  get areRemoved(): boolean {
    return this.#removedUntil > Date.now();
  }

  #isSettledSoon(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patience);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  /** The segments have answered, be it with a refusal. */
  existing(): void {
    this.#exist = true;
    this.#settle();
  }

  removed(): void {
    this.#exist = false;
    this.#removedUntil = Date.now() + aDay;
    this.#settle();
  }

  /** A question failed in a way that says nothing of the segments: when all have, others are to find out. */
  undecided(): void {
    this.#probes = Math.max(0, this.#probes - 1);
    if (this.#probes === 0) this.#settle();
  }

  #settle(): void {
    this.#prober = undefined;
    this.#probes = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
