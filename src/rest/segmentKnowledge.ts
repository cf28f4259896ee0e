/** How long removed segments are believed to stay removed, in milliseconds. */
const aDay = 24 * 60 * 60 * 1000;

/** Questions that may go out before it is known whether the segments exist: they fit into one batch. */
const mostProbes = 20;

/**
 * What a process knows of the segments of one upstream. As long as it knows nothing, one batch of real questions finds
 * out, and everybody else waits for it: so the knowledge costs no request of its own where the segments exist, and one
 * where they are gone.
 */
export class SegmentKnowledge {
  #exist = false;
  #removedUntil = 0;
  #probes = 0;
  #waiting: (() => void)[] = [];

  /** Resolves as soon as it is known, or the asker is to find out. */
  async source(): Promise<'segments' | 'reports'> {
    for (;;) {
      if (this.#removedUntil > Date.now()) return 'reports';
      if (this.#exist) return 'segments';
      if (this.#probes < mostProbes) {
        this.#probes += 1;
        return 'segments';
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
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

  /** A question failed in a way that says nothing of the segments: another one is to find out. */
  undecided(): void {
    this.#settle();
  }

  #settle(): void {
    this.#probes = 0;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
