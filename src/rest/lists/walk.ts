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

/**
 * The query of the page where a walk begins.
 * @param wanted rows that are likely to be taken, for the size of the pages.
 */
export const queryOfStart = (options: PageOptions, { page }: Position, wanted: number): string =>
  page === undefined ? firstPageQuery(options, String(pageSize(wanted))) : nextPageQuery(page, options);

/**
 * Follows the pages of a list, from one that has been read. That one may have failed, and there is nothing to show then;
 * any other that fails ends the walk.
 */
export class Walk<E extends object> {
  readonly #pages: Pages<E>;
  readonly #options: PageOptions;
  /** Pages behind the first that were asked for. */
  #seen: Set<string> | undefined;
  /** The page that was read last. */
  last: WalkedPage<E>;
  /** Number of all rows, as the upstream counted them. */
  counted: number | undefined;
  brokeOff: GatewayError | undefined;
  brokeOffAt: Position | undefined;

  /** @param read the answer to the query of the start. */
  constructor(pages: Pages<E>, options: PageOptions, { page, passed }: Position, read: Reply) {
    this.#pages = pages;
    this.#options = options;
    const first = pages.decode(read);
    this.last = new WalkedPage(first, page, passed);
    this.counted = first.count;
  }

  /** The next page; undefined behind the last one, and where a page has failed. */
  async next(): Promise<WalkedPage<E> | undefined> {
    const { last } = this;
    const page = last.next;
    if (page === undefined || this.brokeOff) return undefined;
    let isLinkWrong = true;
    try {
      const query = this.#queryOf(page);
      isLinkWrong = false;
      const reply = await this.#pages.ask(query);
      isLinkWrong = reply.status === 400 || reply.status === 404;
      const read = this.#pages.decode(reply);
      this.last = new WalkedPage(read, page, Math.max(0, last.skip - last.rows.length));
      this.counted ??= read.count;
      return this.last;
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      this.brokeOff = incomplete(error);
      // A link that leads nowhere is not put into a cursor: the page that named it may name another one next time.
      this.brokeOffAt = isLinkWrong ? { page: last.page, passed: last.rows.length } : { page, passed: 0 };
      return undefined;
    }
  }

  /** Whether rows, or pages that may hold rows, lie behind a place that this walk has passed. */
  goesOnBehind({ page, passed }: Position): boolean {
    return page !== this.last.page || passed < this.last.rows.length || this.last.next !== undefined;
  }

  #queryOf(page: string): string {
    this.#seen ??= new Set([this.last.page ?? '']);
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
