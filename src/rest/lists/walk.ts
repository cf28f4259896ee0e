import { GatewayError } from '../../errors.ts';
import type { Reply } from '../http/reply.ts';
import type { Position } from './cursor.ts';
import type { Page } from './page.ts';
import { firstPageQuery, nextPageQuery, type PageOptions } from './pageQuery.ts';
import { WalkedPage } from './walkedPage.ts';

/** Largest page to ask for: the largest that is known to work on Graph's Intune lists. */
export const largestPage = 999;

/** Pages of equal size that hold the wanted rows, so that none of them is read for a few rows only. */
const pageSize = (wanted: number): number => Math.ceil(wanted / Math.ceil(wanted / largestPage));

/** How pages of a list are read. */
export interface Pages<E> {
  /** Asks for the page of a query. */
  readonly ask: (query: string) => Promise<Reply>;
  /** @throws the coded error of a refusal. */
  readonly decode: (reply: Reply) => Page<E>;
}

/** Follows the pages of a list. A page that fails ends the walk, unless it is the first: then there is nothing to show. */
export class Walk<E extends object> {
  readonly #pages: Pages<E>;
  readonly #options: PageOptions;
  readonly #wanted: number;
  readonly #start: Position;
  /** Pages behind the first that were asked for. */
  #seen: Set<string> | undefined;
  /** The page that was read last. */
  last: WalkedPage<E> | undefined;
  /** Number of all rows, as the upstream counted them. */
  counted: number | undefined;
  brokeOff: GatewayError | undefined;
  brokeOffAt: Position | undefined;

  /** @param wanted rows that are likely to be taken, for the size of the pages. */
  constructor(pages: Pages<E>, options: PageOptions, start: Position, wanted: number) {
    this.#pages = pages;
    this.#options = options;
    this.#start = start;
    this.#wanted = wanted;
  }

  /** The next page; undefined behind the last one, and where a page has failed. */
  async next(): Promise<WalkedPage<E> | undefined> {
    const at = this.#ahead();
    if (!at) return undefined;
    const { page, passed } = at;
    let isLinkWrong = true;
    try {
      const query = this.#queryOf(page);
      isLinkWrong = false;
      const reply = await this.#pages.ask(query);
      isLinkWrong = reply.status === 400 || reply.status === 404;
      const read = this.#pages.decode(reply);
      this.last = new WalkedPage(read, page, passed);
      this.counted ??= read.count;
      return this.last;
    } catch (error) {
      if (!this.last || !(error instanceof GatewayError)) throw error;
      this.brokeOff = incomplete(error);
      // A link that leads nowhere is not put into a cursor: the page that named it may name another one next time.
      this.brokeOffAt = isLinkWrong
        ? { page: this.last.page, passed: this.last.rows.length }
        : { page, passed: 0 };
      return undefined;
    }
  }

  /** Whether rows, or pages that may hold rows, lie behind a place that this walk has passed. */
  goesOnBehind({ page, passed }: Position): boolean {
    if (!this.last || page !== this.last.page) return true;
    return passed < this.last.rows.length || this.last.next !== undefined;
  }

  /** Where to go on; undefined at the end. */
  #ahead(): Position | undefined {
    const { last } = this;
    if (!last) return this.#start;
    if (last.next === undefined || this.brokeOff) return undefined;
    return { page: last.next, passed: Math.max(0, last.skip - last.rows.length) };
  }

  #queryOf(page: string | undefined): string {
    if (page === undefined) return firstPageQuery(this.#options, String(pageSize(this.#wanted)));
    this.#seen ??= new Set();
    if (this.#seen.has(page)) {
      throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
        message: 'Microsoft Graph sent the same page twice.',
      });
    }
    this.#seen.add(page);
    return nextPageQuery(page, this.#options);
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
