import type { EntitySet } from '../data/entitySet.ts';
import type { EntityType, Version } from '../model/schema.ts';
import type { Predicate } from './filterMeaning.ts';
import type { Order } from './orderBy.ts';
import { isListed } from './projection.ts';

/** Which entities of a set a list consists of, in its order; `at` gives their numbers in the set. */
export interface RowOrder {
  readonly size: number;
  at(index: number): number;
}

interface RowQuery {
  readonly declared: EntityType;
  readonly version: Version;
  readonly filter: Predicate | undefined;
  readonly order: Order | undefined;
  /** Equal keys mean equal queries; used to remember the last orders while nothing changes. */
  readonly key: string;
}

const remembered = 32;

/** Makes row orders and keeps the latest, so that page 100 of a filtered list does not filter it a hundredth time. */
export class RowOrders {
  readonly #known = new Map<string, { readonly revision: number; readonly order: RowOrder }>();

  of(owner: string, set: EntitySet, query: RowQuery): RowOrder {
    const { declared, version, filter, order } = query;
    if (filter === undefined && order === undefined && everythingIsListed(declared, version)) {
      return { size: set.size, at: (index) => index };
    }
    const key = JSON.stringify([owner, set.name, declared.name, version, query.key]);
    const known = this.#known.get(key);
    if (known?.revision === set.revision) return known.order;
    const rows = rowsOf(set, query);
    const made = { size: rows.length, at: (index: number) => rows[index] ?? -1 };
    this.#known.delete(key);
    this.#known.set(key, { revision: set.revision, order: made });
    const [oldest] = this.#known.keys();
    if (this.#known.size > remembered && oldest !== undefined) this.#known.delete(oldest);
    return made;
  }
}

/** Beta hides no type, and only a cast narrows a list to less than the base type. */
function everythingIsListed(declared: EntityType, version: Version): boolean {
  return version === 'beta' && declared.base === undefined;
}

function rowsOf(set: EntitySet, { declared, version, filter, order }: RowQuery): readonly number[] {
  const rows: number[] = [];
  for (let index = 0; index < set.size; index += 1) {
    if (isListed(set.typeAt(index), declared, version) && (filter === undefined || filter(set.at(index))))
      rows.push(index);
  }
  if (order === undefined) return rows;
  const keyed = rows.map((row) => ({ row, keys: order.keys(set.at(row)) }));
  return keyed.sort((a, b) => order.compare(a.keys, b.keys)).map(({ row }) => row);
}
