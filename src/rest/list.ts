import { GatewayError } from '../errors.ts';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { type Expression, type Filter, matches, parseFilter, propertiesOf, toOData } from './filter.ts';
import type { Location } from './location.ts';
import { byProperty, type Order } from './order.ts';
import type { Page, ReadPage } from './page.ts';
import { firstPageQuery, nextPageQuery, type PageOptions } from './pageQuery.ts';
import type { Properties, Resource } from './resource.ts';
import { selectOption } from './select.ts';

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

/** Largest page to ask for: the largest that is known to work on Graph's Intune lists. */
const largestPage = 999;

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
  const walk = new Walk(source, plan, start, query.first + start.passed);
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
  return {
    rows,
    cursorAt: (index) => encodeCursor(plan.identity, places[index] ?? start),
    endCursor: () => (last ? encodeCursor(plan.identity, last) : null),
    hasNextPage: walk.brokeOff !== undefined || (last !== undefined && walk.goesOnBehind(last)),
    hasPreviousPage: query.after != null,
    totalCount: query.count
      ? await totalCount(source, plan, walk, start, rows.length, filterIsIgnored)
      : undefined,
    incomplete: walk.brokeOff,
  };
};

interface WalkedPage<E> extends Page<E> {
  /** The page as a cursor names it. */
  readonly page: string | undefined;
  /** Rows at its beginning that have been passed already. */
  readonly skip: number;
}

/** Behind the last row of a page stands the beginning of the next one: the page itself need not be read again. */
const placeBehind = <E>({ page, next, rows }: WalkedPage<E>, index: number): Position =>
  next !== undefined && index === rows.length - 1 ? { page: next, passed: 0 } : { page, passed: index + 1 };

/** Follows the pages of a list. A page that fails ends the walk, unless it is the first: then there is nothing to show. */
class Walk<E extends object> {
  readonly #source: Source<E>;
  readonly #plan: Plan;
  readonly #start: Position;
  readonly #wanted: number;
  readonly #seen = new Set<string>();
  /** The page that was read last. */
  last: WalkedPage<E> | undefined;
  /** Number of all rows, as the upstream counted them. */
  counted: number | undefined;
  brokeOff: GatewayError | undefined;
  brokeOffAt: Position | undefined;

  constructor(source: Source<E>, plan: Plan, start: Position, wanted: number) {
    this.#source = source;
    this.#plan = plan;
    this.#start = start;
    this.#wanted = wanted;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<WalkedPage<E>> {
    let { page, passed } = this.#start;
    for (;;) {
      const read = await this.#read(page);
      if (!read) return;
      const current = { ...read, page, skip: passed };
      this.last = current;
      this.counted ??= read.count;
      yield current;
      if (read.next === undefined) return;
      passed = Math.max(0, passed - read.rows.length);
      page = read.next;
    }
  }

  /** Whether rows, or pages that may hold rows, lie behind a place that this walk has passed. */
  goesOnBehind({ page, passed }: Position): boolean {
    if (!this.last || page !== this.last.page) return true;
    return passed < this.last.rows.length || this.last.next !== undefined;
  }

  async #read(page: string | undefined): Promise<Page<E> | undefined> {
    const { location, read } = this.#source;
    const { options } = this.#plan;
    const $top = String(Math.min(this.#wanted, largestPage));
    try {
      if (page !== undefined && this.#seen.has(page)) {
        throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
          message: 'Microsoft Graph sent the same page twice.',
        });
      }
      if (page !== undefined) this.#seen.add(page);
      const query = page === undefined ? firstPageQuery({ ...options, $top }) : nextPageQuery(page, options);
      return await read({ ...location, query });
    } catch (error) {
      if (!this.last || !(error instanceof GatewayError)) throw error;
      this.brokeOff = incomplete(error);
      this.brokeOffAt = { page, passed: 0 };
      return undefined;
    }
  }
}

export const incomplete = (cause: GatewayError): GatewayError =>
  new GatewayError('INCOMPLETE', {
    message: `The list could not be read to the end; go on from endCursor. ${cause.message}`,
    requestId: cause.details.requestId,
    ...(cause.details.retryAfterSeconds === undefined
      ? {}
      : { retryAfterSeconds: cause.details.retryAfterSeconds }),
    cause,
  });

/** The upstream's own count where it gave one that can be relied on; else the rows are counted by reading the list. */
const totalCount = async <E extends object>(
  source: Source<E>,
  plan: Plan,
  walk: Walk<E>,
  start: Position,
  found: number,
  filterIsIgnored: boolean,
): Promise<number> => {
  const isWhole =
    start.page === undefined && start.passed === 0 && walk.last?.next === undefined && !walk.brokeOff;
  if (walk.counted !== undefined && !filterIsIgnored) return walk.counted;
  return isWhole && found < largestPage ? found : (await readAll(source, plan)).length;
};

/** @throws INCOMPLETE when any page fails: half a list can be neither counted nor put in order. */
const readAll = async <E extends object>(source: Source<E>, plan: Plan): Promise<(E | GatewayError)[]> => {
  const all: (E | GatewayError)[] = [];
  const walk = new Walk(source, plan, { page: undefined, passed: 0 }, largestPage);
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
