import type { GatewayError } from '../../errors.ts';
import type { Location } from '../location.ts';
import type { Resource } from '../resource.ts';
import { partOf } from './completeList.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { type Expression, type Filter, matches, parseFilter, propertiesOf, toOData } from './filter.ts';
import type { Order } from './order.ts';
import type { ReadPage } from './page.ts';
import type { PageOptions } from './pageQuery.ts';
import { selectOption } from './select.ts';
import { largestPage, placeBehind, Walk } from './walk.ts';

/** What a client asks of a list. */
export interface ListQuery {
  /** Number of rows, 1 to 1,000. */
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
  const filter = query.filter ? parseFilter(source.resource, query.filter) : undefined;
  const plan = planOf(source, query, filter);
  const position = query.after ? decodeCursor(plan.identity, query.after) : { page: undefined, passed: 0 };
  const isOrderedHere = query.orderBy && !source.resource.orderedUpstream.includes(query.orderBy.field);
  return isOrderedHere ? readSorted(source, plan, query, position) : readPages(source, plan, query, position);
};

interface Plan {
  /** What tells this list from others: a cursor of one is of no use for another. */
  readonly identity: string;
  readonly options: PageOptions;
  readonly holds: (row: object) => boolean;
}

const planOf = <E>(
  { resource, location }: Source<E>,
  query: ListQuery,
  filter: Expression | undefined,
): Plan => {
  const { orderBy, select, count } = query;
  const needed = [...select, ...(filter ? propertiesOf(filter) : []), ...(orderBy ? [orderBy.field] : [])];
  const $filter = filter ? toOData(filter) : '';
  const order = orderBy ? `${orderBy.field} ${orderBy.direction}` : '';
  return {
    identity: [location.version, location.path, $filter, order].join('\n'),
    options: {
      $select: selectOption(resource.properties, needed),
      $filter,
      ...(orderBy && resource.orderedUpstream.includes(orderBy.field) ? { $orderby: order } : {}),
      ...(count ? { $count: 'true' } : {}),
    },
    holds: (row) => !filter || matches(filter, row),
  };
};

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
  for await (const page of walk) {
    for (const [index, row] of page.rows.entries()) {
      if (rows.length === query.first) break;
      if (index < page.skip) continue;
      if (plan.holds(row)) {
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
  const walk = new Walk({ ...source, ...plan }, { page: undefined, passed: 0 }, largestPage);
  for await (const { rows } of walk) all.push(...rows.filter(plan.holds));
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
