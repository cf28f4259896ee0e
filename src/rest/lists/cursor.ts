import { createHash } from 'node:crypto';
import { badInput } from '../../errors.ts';

/**
 * A place in a list: how many rows of which upstream page have been passed. `page` is the query of that page as
 * `pageQuery.ts` keeps it (undefined for the first page), or `sorted` for lists that are ordered here.
 */
export interface Position {
  readonly page: string | undefined;
  readonly passed: number;
}

/**
 * An opaque cursor. It holds nothing that a caller may not know (no filter value, no token, no host), and it is bound to
 * its list by a fingerprint, so that one that was cut, altered or taken from another list is recognised. Nothing in it
 * names a host or a path: whatever it says, only the list it is used on is asked.
 * @param list what tells one list from another: its path, its filter and its order.
 */
export const encodeCursor = (list: string, { page, passed }: Position): string => {
  const position = `${passed}~${page ?? ''}`;
  return Buffer.from(`${fingerprint(list, position)}${position}`).toString('base64url');
};

/** @throws BAD_USER_INPUT when the cursor is none, or was made for another list. */
export const decodeCursor = (list: string, cursor: string): Position => {
  const text = Buffer.from(cursor, 'base64url').toString();
  const position = text.slice(fingerprintLength);
  const parts = position.match(/^(\d{1,9})~([!-"$-~]*)$/);
  const isCanonical = Buffer.from(text).toString('base64url') === cursor;
  if (!parts || !isCanonical || text.slice(0, fingerprintLength) !== fingerprint(list, position)) {
    throw badInput('after', 'a cursor that this list returned, with the same filter and orderBy', cursor);
  }
  return { page: parts[2] || undefined, passed: Number(parts[1]) };
};

const fingerprintLength = 12;

const fingerprint = (list: string, position: string): string =>
  createHash('sha256').update(`${list}\n${position}`).digest('base64url').slice(0, fingerprintLength);
