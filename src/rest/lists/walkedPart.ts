import type { GatewayError } from '../../errors.ts';
import { encodeCursor, type Position } from './cursor.ts';
import { type Expression, matches } from './filter.ts';
import type { List } from './list.ts';
import type { Walk } from './walk.ts';
import type { WalkedPage } from './walkedPage.ts';

/** Rows of a part that stood on one page. */
interface Stretch<E> {
  readonly page: WalkedPage<E>;
  /** Index in the part of the first of them. */
  readonly begin: number;
  /** Their places on the page; absent where they stood side by side, behind those that were skipped. */
  readonly places: readonly number[] | undefined;
}

/** Part of a list as a walk came by it. What is seldom asked for, such as cursors, is worked out when it is. */
export class WalkedPart<E extends object> implements List<E> {
  readonly walk: Walk<E>;
  readonly hasPreviousPage: boolean;
  rows: List<E>['rows'] = [];
  totalCount: number | undefined;
  /** Whether the upstream sent rows for which the filter does not hold. */
  filterIsIgnored = false;
  readonly #identity: () => string;
  readonly #start: Position;
  readonly #stretches: Stretch<E>[] = [];

  /** @param identity what tells this list from others. */
  constructor(walk: Walk<E>, identity: () => string, start: Position, hasPreviousPage: boolean) {
    this.walk = walk;
    this.#identity = identity;
    this.#start = start;
    this.hasPreviousPage = hasPreviousPage;
  }

  /** Takes the rows of the walk's page for which the filter holds, until there are `first` of them. */
  take(first: number, filter: Expression | undefined): void {
    const page = this.walk.last;
    const { rows, skip } = page;
    const room = first - this.rows.length;
    if (!filter) {
      this.#add(skip === 0 && rows.length <= room ? rows : rows.slice(skip, skip + room), page, undefined);
      return;
    }
    const taken: (E | GatewayError)[] = [];
    const places: number[] = [];
    for (let place = skip; place < rows.length && taken.length < room; place += 1) {
      const row = rows[place];
      if (row && matches(filter, row)) {
        taken.push(row);
        places.push(place);
      } else this.filterIsIgnored = true;
    }
    this.#add(taken, page, places);
  }

  #add(rows: List<E>['rows'], page: WalkedPage<E>, places: Stretch<E>['places']): void {
    if (rows.length === 0) return;
    this.#stretches.push({ page, begin: this.rows.length, places });
    // Most lists are one page, whose rows need not be copied.
    this.rows = this.rows.length === 0 ? rows : [...this.rows, ...rows];
  }

  /** Whether nothing of the list lies before it or behind it. */
  get isWhole(): boolean {
    return this.#start.page === undefined && this.#start.passed === 0 && !this.hasNextPage;
  }

  get hasNextPage(): boolean {
    const last = this.#end;
    return this.incomplete !== undefined || (last !== undefined && this.walk.goesOnBehind(last));
  }

  get incomplete(): GatewayError | undefined {
    return this.walk.brokeOff;
  }

  cursorAt(index: number): string {
    return encodeCursor(this.#identity(), this.#behind(index) ?? this.#start);
  }

  endCursor(): string | null {
    const end = this.#end;
    return end ? encodeCursor(this.#identity(), end) : null;
  }

  get #end(): Position | undefined {
    return this.walk.brokeOffAt ?? this.#behind(this.rows.length - 1);
  }

  #behind(index: number): Position | undefined {
    const stretch = this.#stretches.findLast(({ begin }) => begin <= index);
    if (!stretch) return undefined;
    const { page, begin, places } = stretch;
    const at = index - begin;
    return page.placeBehind(places ? (places[at] ?? 0) : page.skip + at);
  }
}
