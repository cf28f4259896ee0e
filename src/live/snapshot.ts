import { isSame } from './sameValues.ts';

/** What is different between two looks at the same rows. */
export interface RowChanges<Row> {
  /** Rows that are new or have other values, as they are now. */
  readonly changed: readonly Row[];
  /** Rows that are gone, as they were last. */
  readonly removed: readonly Row[];
}

/** All rows of a list as one look found them. */
export class Snapshot<Row extends { readonly id: string }> {
  readonly #rows: ReadonlyMap<string, Row>;
  /** What was compared already: most watchers have seen the same, and are told the same. */
  readonly #changes = new WeakMap<Snapshot<Row>, Map<string, RowChanges<Row>>>();

  constructor(rows: readonly Row[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  /** @param properties those that count. */
  since(earlier: Snapshot<Row>, properties: readonly string[]): RowChanges<Row> {
    const compared = this.#changes.get(earlier) ?? new Map<string, RowChanges<Row>>();
    const key = [...properties].sort().join();
    const changes = compared.get(key) ?? this.#compare(earlier, properties);
    this.#changes.set(earlier, compared.set(key, changes));
    return changes;
  }

  #compare(earlier: Snapshot<Row>, properties: readonly string[]): RowChanges<Row> {
    const before = earlier.#rows;
    const isNew = (row: Row) => {
      const known = before.get(row.id);
      return known === undefined || !isSame(known, row, properties);
    };
    return {
      changed: [...this.#rows.values()].filter(isNew),
      removed: [...before.values()].filter(({ id }) => !this.#rows.has(id)),
    };
  }
}
