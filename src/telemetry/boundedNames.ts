/** Longer names are nobody's that were chosen with care. */
export const longestName = 64;

/**
 * Names that clients choose, as values of a label: a metric has a time series for each, so there is a number of them
 * that is known, and all that come later are "other".
 */
export class BoundedNames {
  readonly #names = new Set<string>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  of(name: string): string {
    if (this.#names.has(name)) return name;
    if (name.length > longestName || this.#names.size >= this.#most) return 'other';
    this.#names.add(name);
    return name;
  }
}
