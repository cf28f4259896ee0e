import type { Values } from '../data/entity.ts';
import { badIntuneRequest } from '../graph/graphError.ts';
import { type Comparable, inOrder } from '../odata/comparison.ts';
import type { Column } from './column.ts';
import { columnNamed, comparable } from './reportFilter.ts';

export interface ReportOrder {
  keys(row: Values): readonly Comparable[];
  compare(a: readonly Comparable[], b: readonly Comparable[]): number;
}

/** Reads `Column`, `Column asc` and `Column desc`. @throws 400 for anything else */
export function readOrder(items: readonly string[], columns: readonly Column[]): ReportOrder | undefined {
  const terms = items.map((item) => {
    const [, name = '', direction = 'asc'] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(item) ?? [];
    if (name === '') throw badIntuneRequest(`The order '${item}' is not valid.`);
    return { column: columnNamed(name, columns), sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
  });
  if (terms.length === 0) return undefined;
  return {
    keys: (row) => terms.map(({ column }) => comparable(column, row[column.name])),
    compare: inOrder(terms.map(({ sign }) => sign)),
  };
}
