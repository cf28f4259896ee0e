import type { Values } from '../data/entity.ts';
import { badIntuneRequest } from '../graph/graphError.ts';
import type { Column } from './column.ts';
import { columnNamed, comparable } from './reportFilter.ts';

type Key = string | number | boolean | null;

export interface ReportOrder {
  keys(row: Values): readonly Key[];
  compare(a: readonly Key[], b: readonly Key[]): number;
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
    compare: (a, b) => {
      for (const [index, { sign }] of terms.entries()) {
        const difference = compareKeys(a[index] ?? null, b[index] ?? null);
        if (difference !== 0) return sign * difference;
      }
      return 0;
    },
  };
}

function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
