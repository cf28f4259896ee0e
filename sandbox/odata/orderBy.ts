import type { Entity } from '../data/entity.ts';
import { badRequest } from '../graph/graphError.ts';
import type { EntityType, Version } from '../model/schema.ts';
import { type Comparable, inOrder } from './comparison.ts';
import { propertyTerm } from './term.ts';

/** Reads the keys by which `$orderby` sorts an entity, and compares two lists of such keys. */
export interface Order {
  keys(entity: Entity): readonly Comparable[];
  compare(a: readonly Comparable[], b: readonly Comparable[]): number;
}

/** Reads `$orderby`. @throws 400 for anything but properties with a direction */
export function parseOrderBy(text: string, type: EntityType, version: Version): Order {
  const items = text.split(',').map((item) => {
    const [path = '', direction = 'asc', ...more] = item.trim().split(/\s+/);
    if (more.length > 0 || (direction !== 'asc' && direction !== 'desc'))
      throw badRequest(`Syntax error in $orderby '${text}'.`);
    return { term: propertyTerm(path, type, version), sign: direction === 'asc' ? 1 : -1 };
  });
  return {
    keys: (entity) => items.map(({ term }) => term.read(entity)),
    compare: inOrder(items.map(({ sign }) => sign)),
  };
}
