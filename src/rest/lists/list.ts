import type { GatewayError } from '../../errors.ts';
import { remembered } from '../remembered.ts';
import type { Resource } from '../resource.ts';
import type { Location } from '../routePattern.ts';
import { partOf } from './completeList.ts';
import { decodeCursor, type Position } from './cursor.ts';
import { type Expression, type Filter, matches, parseFilter, propertiesOf, toOData } from './filter.ts';
import type { Order } from './order.ts';
import type { PageOptions } from './pageQuery.ts';
import { selectOption } from './select.ts';
import { largestPage, type Pages, queryOfStart, Walk } from './walk.ts';
import type { WalkedPage } from './walkedPage.ts';
import { WalkedPart } from './walkedPart.ts';

/** Most rows of a list at a time. */
export const mostRows = 1_000;

/** What a client asks of a list. */
export interface ListQuery {
  /** Number of rows, 1 to `mostRows`. */
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: Order | null | undefined;
  /** Graph properties to read. */
  readonly select: readonly string[];
  /** Whether the number of all rows is wanted too. */
  readonly count: boolean;
}

/** A part of a list, in order. */
export interface List<E> {
  readonly rows: readonly (E | GatewayError)[];
  /** The opaque place just behind a row. */
  readonly cursorAt: (index: number) => string;
  /** The place where the list goes on; null when nothing was read. */
  readonly endCursor: () => string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Number of rows of the whole list under the same filter; undefined unless it was asked for. */
  readonly totalCount: number | undefined;
  /** Set when the list broke off before `first` rows: it goes on behind the last cursor. */
  readonly incomplete: GatewayError | undefined;
}

/** A list, and how a page of it is read. */
export interface Source<E> extends Pages<E> {
  readonly resource: Pick<Resource, 'properties' | 'orderedUpstream' | 'derivedConditions'>;
  readonly location: Location;
}

/**
 * Reads part of a list. Filters always travel upstream, and every row is checked against them all the same: some of
 * Intune's lists ignore a `$filter` that they do not support and return everything. An order travels upstream only
 * where it is known to be obeyed; otherwise the complete list is read and put in order here.
 */
export const readList = <E extends object>(query: ListQuery, source: Source<E>): Promise<List<E>> => {
  const wish = wishOf(source.resource, query);
  const start = query.after ? decodeCursor(identityOf(source, wish), query.after) : beginning;
  return wish.isOrderedHere ? readSorted(source, wish, query, start) : readPages(source, wish, query, start);
};

/** What tells this list from others: a cursor of one is of no use for another. */
const identityOf = ({ location: { version, path } }: Source<object>, { order, options }: Wish): string =>
  `${version}\n${path}\n${options.$filter}\n${order}`;

const beginning: Position = { page: undefined, passed: 0 };

/** What a query means for the lists of a resource, wherever they are. */
interface Wish {
  readonly filter: Expression | undefined;
  /** As `$orderby` has it; empty when no order was asked for. */
  readonly order: string;
  readonly isOrderedHere: boolean;
  readonly options: PageOptions & { readonly $filter: string };
}

const wishOf = remembered((resource: Source<unknown>['resource'], query: ListQuery): Wish => {
  const { orderBy, select, count } = query;
  const filter = query.filter ? parseFilter(resource, query.filter) : undefined;
  const needed = [...select, ...(filter ? propertiesOf(filter) : []), ...(orderBy ? [orderBy.field] : [])];
  const order = orderBy ? `${orderBy.field} ${orderBy.direction}` : '';
  const isOrderedUpstream = orderBy != null && resource.orderedUpstream.includes(orderBy.field);
  return {
    filter,
    order,
    isOrderedHere: orderBy != null && !isOrderedUpstream,
    options: {
      $select: selectOption(resource.properties, needed),
      $filter: filter ? toOData(filter) : '',
      ...(isOrderedUpstream ? { $orderby: order } : {}),
      ...(count ? { $count: 'true' } : {}),
    },
  };
});

const readPages = <E extends object>(
  source: Source<E>,
  wish: Wish,
  query: ListQuery,
  start: Position,
): Promise<List<E>> => {
  const { options, filter } = wish;
  return source.ask(queryOfStart(options, start, query.first + start.passed)).then((reply) => {
    const walk = new Walk(source, options, start, reply);
    const part = new WalkedPart(walk, () => identityOf(source, wish), start, query.after != null);
    part.take(query.first, filter);
    const isThere = part.rows.length === query.first || walk.last.next === undefined;
    // Most lists are there with their first page.
    return isThere && !query.count ? part : readOn(source, wish, query, part);
  });
};

const readOn = async <E extends object>(
  source: Source<E>,
  wish: Wish,
  query: ListQuery,
  part: WalkedPart<E>,
): Promise<List<E>> => {
  const { walk } = part;
  while (part.rows.length < query.first && (await walk.next())) part.take(query.first, wish.filter);
  if (query.count) {
    const isReliable = walk.counted !== undefined && !part.filterIsIgnored;
    part.totalCount = isReliable ? walk.counted : await counted(source, wish, part);
  }
  return part;
};

/** Where the upstream gave no count that can be relied on: rows are counted by reading the list, unless that was done. */
const counted = async <E extends object>(
  source: Source<E>,
  wish: Wish,
  part: WalkedPart<E>,
): Promise<number> => (part.isWhole ? part.rows.length : (await readAll(source, wish)).length);

/** @throws INCOMPLETE when any page fails: half a list can be neither counted nor put in order. */
const readAll = async <E extends object>(source: Source<E>, wish: Wish): Promise<(E | GatewayError)[]> => {
  const { options, filter } = wish;
  const reply = await source.ask(queryOfStart(options, beginning, largestPage));
  const walk = new Walk(source, options, beginning, reply);
  const all: (E | GatewayError)[] = [];
  for (let page: WalkedPage<E> | undefined = walk.last; page; page = await walk.next())
    all.push(...(filter ? page.rows.filter((row) => matches(filter, row)) : page.rows));
  if (walk.brokeOff) throw walk.brokeOff;
  return all;
};

const readSorted = async <E extends object>(
  source: Source<E>,
  wish: Wish,
  query: ListQuery,
  start: Position,
): Promise<List<E>> =>
  partOf(await readAll(source, wish), source.resource.properties, query, identityOf(source, wish), start);
