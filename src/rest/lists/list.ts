import type { GatewayError } from '../../errors.ts';
import { remembered } from '../remembered.ts';
import type { Resource } from '../resource.ts';
import type { Location } from '../routePattern.ts';
import { partOf } from './completeList.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { type Expression, type Filter, matches, parseFilter, propertiesOf, toOData } from './filter.ts';
import type { Order } from './order.ts';
import type { ReadPage } from './page.ts';
import type { PageOptions } from './pageQuery.ts';
import { selectOption } from './select.ts';
import { largestPage, placeBehind, Walk } from './walk.ts';

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
export interface Source<E> {
  readonly resource: Pick<Resource, 'properties' | 'orderedUpstream' | 'derivedConditions'>;
  readonly location: Location;
  readonly read: ReadPage<E>;
}

/**
 * Reads part of a list. Filters always travel upstream, and every row is checked against them all the same: some of
 * Intune's lists ignore a `$filter` that they do not support and return everything. An order travels upstream only
 * where it is known to be obeyed; otherwise the complete list is read and put in order here.
 */
export const readList = async <E extends object>(query: ListQuery, source: Source<E>): Promise<List<E>> => {
  const { filter, order, isOrderedHere, options } = wishOf(source.resource, query);
  const { version, path } = source.location;
  const plan = {
    identity: `${version}\n${path}\n${options.$filter}\n${order}`,
    options,
    filter,
  };
  const position = query.after ? decodeCursor(plan.identity, query.after) : beginning;
  return isOrderedHere ? readSorted(source, plan, query, position) : readPages(source, plan, query, position);
};

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

interface Plan {
  /** What tells this list from others: a cursor of one is of no use for another. */
  readonly identity: string;
  readonly options: PageOptions;
  readonly filter: Expression | undefined;
}

const holds = ({ filter }: Plan, row: object): boolean => !filter || matches(filter, row);

const readPages = async <E extends object>(
  source: Source<E>,
  plan: Plan,
  query: ListQuery,
  start: Position,
): Promise<List<E>> => {
  const rows: (E | GatewayError)[] = [];
  const places: Position[] = [];
  const walk = new Walk({ ...source, ...plan }, start, query.first + start.passed);
  let filterIsIgnored = false;
  for (let page = await walk.next(); page; page = await walk.next()) {
    for (const [index, row] of page.rows.entries()) {
      if (rows.length === query.first) break;
      if (index < page.skip) continue;
      if (holds(plan, row)) {
        rows.push(row);
        places.push(placeBehind(page, index));
      } else filterIsIgnored = true;
    }
    if (rows.length === query.first) break;
  }
  const last = walk.brokeOffAt ?? places.at(-1);
  const hasNextPage = walk.brokeOff !== undefined || (last !== undefined && walk.goesOnBehind(last));
  const isWhole = start.page === undefined && start.passed === 0 && !hasNextPage;
  const part = { isWhole, found: rows.length, filterIsIgnored };
  return {
    rows,
    cursorAt: (index) => encodeCursor(plan.identity, places[index] ?? start),
    endCursor: () => (last ? encodeCursor(plan.identity, last) : null),
    hasNextPage,
    hasPreviousPage: query.after != null,
    totalCount: query.count ? await totalCount(source, plan, walk, part) : undefined,
    incomplete: walk.brokeOff,
  };
};

/** The upstream's own count where it gave one that can be relied on; else the rows are counted by reading the list. */
const totalCount = async <E extends object>(
  source: Source<E>,
  plan: Plan,
  walk: Walk<E>,
  part: { readonly isWhole: boolean; readonly found: number; readonly filterIsIgnored: boolean },
): Promise<number> => {
  if (walk.counted !== undefined && !part.filterIsIgnored) return walk.counted;
  return part.isWhole ? part.found : (await readAll(source, plan)).length;
};

/** @throws INCOMPLETE when any page fails: half a list can be neither counted nor put in order. */
const readAll = async <E extends object>(source: Source<E>, plan: Plan): Promise<(E | GatewayError)[]> => {
  const all: (E | GatewayError)[] = [];
  const walk = new Walk({ ...source, ...plan }, beginning, largestPage);
  for (let page = await walk.next(); page; page = await walk.next())
    all.push(...page.rows.filter((row) => holds(plan, row)));
  if (walk.brokeOff) throw walk.brokeOff;
  return all;
};

const readSorted = async <E extends object>(
  source: Source<E>,
  plan: Plan,
  query: ListQuery,
  position: Position,
): Promise<List<E>> =>
  partOf(await readAll(source, plan), source.resource.properties, query, plan.identity, position);
