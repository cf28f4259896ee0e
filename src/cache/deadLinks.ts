import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Outcome, Read } from '../rest/requests/chunk.ts';
import { pathOf } from './lifetimes.ts';

/**
 * Lists of which a kept page leads to one that Graph does not know any more. Their pages are named anew, so that who begins
 * such a list again is not led there until the lifetime of that page ends.
 */
export class DeadLinks {
  readonly #names = new LRUCache<string, string>({ max: 1_000 });

  /** What the names of a list's pages have in them, beside what was asked; empty for nearly all. */
  nameOf(reader: string, read: Read): string {
    return this.#names.size === 0 ? '' : (this.#names.get(listOf(reader, read)) ?? '');
  }

  /** Told what Graph has answered. */
  answered(reader: string, read: Read, outcome: Outcome): void {
    if (!(outcome instanceof Error) && refusals.has(outcome.status) && isFollowing(read))
      this.#names.set(listOf(reader, read), randomUUID());
  }
}

const refusals: ReadonlySet<number> = new Set([400, 404, 410]);

/** Whether a read follows a link of a page, or goes on with a report whose rows the service was to keep. */
const isFollowing = ({ url, body }: Read): boolean =>
  body === undefined ? /[?&](?:\$|%24)?skip/i.test(url) : body.includes('"sessionId":');

const listOf = (reader: string, { version, url }: Read): string => `${reader} ${version} ${pathOf(url)}`;
