import type { GatewayError } from '../../errors.ts';
import { encodeCursor, type Position } from './cursor.ts';
import type { List } from './list.ts';
import type { Walk } from './walk.ts';
import type { WalkedPage } from './walkedPage.ts';

/** Part of a list as a walk came by it. What is seldom asked for, such as cursors, is worked out when it is. */
export class WalkedPart<E extends object> implements List<E> {
  readonly rows: (E | GatewayError)[] = [];
  readonly hasPreviousPage: boolean;
  totalCount: number | undefined;
  readonly #walk: Walk<E>;
  readonly #identity: string;
  readonly #start: Position;
  /** Of each row: the page that it stood on, and its place there. */
  readonly #pages: WalkedPage<E>[] = [];
  readonly #places: number[] = [];

  /** @param identity what tells this list from others. */
  constructor(walk: Walk<E>, identity: string, start: Position, hasPreviousPage: boolean) {
    this.#walk = walk;
    this.#identity = identity;
    this.#start = start;
    this.hasPreviousPage = hasPreviousPage;
  }

  /** Takes the row at a place of a page. */
  take(row: E | GatewayError, page: WalkedPage<E>, place: number): void {
    this.rows.push(row);
    this.#pages.push(page);
    this.#places.push(place);
  }

  get hasNextPage(): boolean {
    const last = this.#end;
    return this.incomplete !== undefined || (last !== undefined && this.#walk.goesOnBehind(last));
  }

  get incomplete(): GatewayError | undefined {
    return this.#walk.brokeOff;
  }

  cursorAt(index: number): string {
    return encodeCursor(this.#identity, this.#behind(index) ?? this.#start);
  }

  endCursor(): string | null {
    const end = this.#end;
    return end ? encodeCursor(this.#identity, end) : null;
  }

  get #end(): Position | undefined {
    return this.#walk.brokeOffAt ?? this.#behind(this.rows.length - 1);
  }

  #behind(index: number): Position | undefined {
    return this.#pages[index]?.placeBehind(this.#places[index] ?? 0);
  }
}
