import type { GatewayError } from '../../errors.ts';
import type { Properties } from '../resource.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import type { List, ListQuery } from './list.ts';
import { byProperty } from './order.ts';

/** Part of a list that is at hand completely, in the order that was asked for. Its cursors count rows. */
export const partOf = <E extends object>(
  all: readonly (E | GatewayError)[],
  properties: Properties,
  query: Pick<ListQuery, 'first' | 'after' | 'orderBy' | 'count'>,
  identity: string,
  { passed }: Position = query.after ? decodeCursor(identity, query.after) : { page: undefined, passed: 0 },
): List<E> => {
  const ordered = query.orderBy ? [...all].sort(byProperty(properties, query.orderBy)) : all;
  const rows = ordered.slice(passed, passed + query.first);
  const cursorAt = (index: number) => encodeCursor(identity, { page: undefined, passed: passed + index + 1 });
  return {
    rows,
    cursorAt,
    endCursor: () => (rows.length > 0 ? cursorAt(rows.length - 1) : null),
    hasNextPage: passed + rows.length < all.length,
    hasPreviousPage: query.after != null,
    totalCount: query.count ? all.length : undefined,
    incomplete: undefined,
  };
};
