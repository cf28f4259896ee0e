import type { Entity } from '../data/entity.ts';
import { badRequest } from '../graph/graphError.ts';
import type { EntityType, Version } from '../model/schema.ts';
import { type Comparable, propertyTerm } from './term.ts';

/** Reads the keys by which `$orderby` sorts an entity, and compares two lists of such keys. */
export interface Order {
  keys(entity: Entity): readonly Comparable[];
  compare(a: readonly Comparable[], b: readonly Comparable[]): number;
}

/** Null comes first, texts in the order of their code units. How Graph collates is not documented. */
export function parseOrderBy(text: string, type: EntityType, version: Version): Order {
  const items = text.split(',').map((item) => {
    const [path = '', direction = 'asc', ...more] = item.trim().split(/\s+/);
    if (more.length > 0 || (direction !== 'asc' && direction !== 'desc'))
      throw badRequest(`Syntax error in $orderby '${text}'.`);
    return { term: propertyTerm(path, type, version), sign: direction === 'asc' ? 1 : -1 };
  });
  return {
    keys: (entity) => items.map(({ term }) => term.read(entity)),
    compare: (a, b) => {
      for (const [index, { sign }] of items.entries()) {
        const difference = compareTwo(a[index] ?? null, b[index] ?? null);
        if (difference !== 0) return difference * sign;
      }
      return 0;
    },
  };
}

function compareTwo(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
