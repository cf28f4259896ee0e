import { GatewayError } from '../../errors.ts';
import type { Location } from '../routePattern.ts';
import type { Position } from './cursor.ts';
import type { Page, ReadPage } from './page.ts';
import { firstPageQuery, nextPageQuery, type PageOptions } from './pageQuery.ts';

/** Largest page to ask for: the largest that is known to work on Graph's Intune lists. */
export const largestPage = 999;

/** Pages of equal size that hold the wanted rows, so that none of them is read for a few rows only. */
const pageSize = (wanted: number): number => Math.ceil(wanted / Math.ceil(wanted / largestPage));

/** A list, how a page of it is read, and the options of each page. */
export interface Pages<E> {
  readonly location: Location;
  readonly read: ReadPage<E>;
  readonly options: PageOptions;
}

export interface WalkedPage<E> extends Page<E> {
  /** The page as a cursor names it. */
  readonly page: string | undefined;
  /** Rows at its beginning that have been passed already. */
  readonly skip: number;
}

/** Behind the last row of a page stands the beginning of the next one: the page itself need not be read again. */
export const placeBehind = <E>({ page, next, rows }: WalkedPage<E>, index: number): Position =>
  next !== undefined && index === rows.length - 1 ? { page: next, passed: 0 } : { page, passed: index + 1 };

/** Follows the pages of a list. A page that fails ends the walk, unless it is the first: then there is nothing to show. */
export class Walk<E extends object> {
  readonly #pages: Pages<E>;
  readonly #wanted: number;
  /** Where to go on; undefined at the end. */
  #ahead: Position | undefined;
  readonly #seen = new Set<string>();
  /** The page that was read last. */
  last: WalkedPage<E> | undefined;
  /** Number of all rows, as the upstream counted them. */
  counted: number | undefined;
  brokeOff: GatewayError | undefined;
  brokeOffAt: Position | undefined;

  /** @param wanted rows that are likely to be taken, for the size of the pages. */
  constructor(pages: Pages<E>, start: Position, wanted: number) {
    this.#pages = pages;
    this.#ahead = start;
    this.#wanted = wanted;
  }

  /** The next page; undefined behind the last one, and where a page has failed. */
  async next(): Promise<WalkedPage<E> | undefined> {
    if (!this.#ahead) return undefined;
    const { page, passed } = this.#ahead;
    this.#ahead = undefined;
    const read = await this.#read(page);
    if (!read) return undefined;
    const { rows, next, count } = read;
    this.last = { rows, next, count, page, skip: passed };
    this.counted ??= count;
    if (next !== undefined) this.#ahead = { page: next, passed: Math.max(0, passed - rows.length) };
    return this.last;
  }

  /** Whether rows, or pages that may hold rows, lie behind a place that this walk has passed. */
  goesOnBehind({ page, passed }: Position): boolean {
    if (!this.last || page !== this.last.page) return true;
    return passed < this.last.rows.length || this.last.next !== undefined;
  }

  async #read(page: string | undefined): Promise<Page<E> | undefined> {
    const { location, read, options } = this.#pages;
    const $top = String(pageSize(this.#wanted));
    try {
      if (page !== undefined && this.#seen.has(page)) {
        throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
          message: 'Microsoft Graph sent the same page twice.',
        });
      }
      if (page !== undefined) this.#seen.add(page);
      return await read(
        location,
        page === undefined ? firstPageQuery(options, $top) : nextPageQuery(page, options),
      );
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
