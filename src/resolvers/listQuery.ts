import { badInput } from '../errors.ts';
import type { Filter } from '../rest/lists/filter.ts';
import type { ListQuery } from '../rest/lists/list.ts';
import type { Order } from '../rest/lists/order.ts';
import type { Selection } from './selection.ts';

/** Arguments that every list takes. */
export interface ListArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: Order | null | undefined;
}

const most = 1_000;
const usual = 50;

/** @throws BAD_USER_INPUT for a page size out of bounds. */
export const listQuery = (args: ListArguments, { properties, count }: Selection): ListQuery => {
  const first = args.first ?? usual;
  if (first < 1 || first > most) throw badInput('first', `a number from 1 to ${most}`, first);
  return { first, after: args.after, filter: args.filter, orderBy: args.orderBy, select: properties, count };
};
