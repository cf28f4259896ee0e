import { badInput } from '../errors.ts';
import type { Filter } from '../rest/lists/filter.ts';
import { type ListQuery, mostRows } from '../rest/lists/list.ts';
import type { Order } from '../rest/lists/order.ts';
import type { Selection } from './selection.ts';

/** Arguments that every list takes. */
export interface ListArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: Order | null | undefined;
}

const usual = 50;

/** @throws BAD_USER_INPUT for a page size out of bounds. */
export const listQuery = (args: ListArguments, { properties, count }: Selection): ListQuery => {
  const known = queries.get(args);
  if (known?.select === properties && known.count === count) return known;
  const first = args.first ?? usual;
  if (first < 1 || first > mostRows) throw badInput('first', `a number from 1 to ${mostRows}`, first);
  const { after, filter, orderBy } = args;
  const query = { first, after, filter, orderBy, select: properties, count };
  queries.set(args, query);
  return query;
};

/** One for all rows below which a field is read: what follows from the query is then worked out once for them all. */
const queries = new WeakMap<ListArguments, ListQuery>();
