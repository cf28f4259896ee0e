import { badInput } from '../errors.ts';

declare const checked: unique symbol;

/** The key of an entity, checked to be exactly one path segment once encoded. */
export type Key = string & { readonly [checked]: true };

/**
 * Dot segments would be resolved by URL parsers even when encoded, and servers differ on `%2F`: such keys are refused.
 * Control characters and lone surrogates have no place in a URL (RFC 3986, section 2). Everything else is a legal,
 * opaque key and travels percent-encoded.
 */
const legal = /^(?!\.{1,2}$)[^\p{Cc}\p{Cs}/\\]{1,512}$/u;

export const isKey = (value: unknown): value is Key =>
  typeof value === 'string' && (isPlain(value) || legal.test(value));

/** Most keys are GUIDs, of which nothing is to be refused and nothing to be encoded (RFC 3986, section 2.3). */
const isPlain = (value: string): boolean => value !== '' && value.length <= 512 && !special.test(value);
const special = /[^\w~-]/;

/** @throws BAD_USER_INPUT naming the argument when the value cannot be one path segment. */
export const key = (argument: string, value: unknown): Key => {
  if (isKey(value)) return value;
  throw badInput(argument, 'a key of 1 to 512 characters without "/", "\\" or control characters', value);
};

/**
 * A key as a path segment; undefined for what is no key. Quotes and parentheses are encoded too: OData gives them a
 * meaning in paths.
 */
export const segment = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  if (isPlain(value)) return value;
  return legal.test(value) ? encodeURIComponent(value).replace(/[!'()*]/g, percentEncoded) : undefined;
};

const percentEncoded = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
