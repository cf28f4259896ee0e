import type { GatewayError } from '../../errors.ts';
import type { Position } from './cursor.ts';
import type { Page } from './page.ts';
import { rememberNextLink } from './pageQuery.ts';

/** A page where a walk has come to it. */
export class WalkedPage<E> {
  readonly rows: readonly (E | GatewayError)[];
  /** The page as a cursor names it. */
  readonly page: string | undefined;
  /** Rows at its beginning that have been passed already. */
  readonly skip: number;
  readonly #nextLink: string | undefined;

  constructor({ rows, nextLink }: Page<E>, page: string | undefined, skip: number) {
    this.rows = rows;
    this.page = page;
    this.skip = skip;
    this.#nextLink = nextLink;
  }

  /** The next page as a cursor names it; undefined on the last one. Worked out when asked for: seldom. */
  get next(): string | undefined {
    return this.#nextLink === undefined ? undefined : rememberNextLink(this.#nextLink);
  }

  /** Behind the last row of a page stands the beginning of the next one: the page itself need not be read again. */
  placeBehind(index: number): Position {
    const next = index === this.rows.length - 1 ? this.next : undefined;
    return next === undefined ? { page: this.page, passed: index + 1 } : { page: next, passed: 0 };
  }
}
