import { createHmac } from 'node:crypto';

/** Purposes of one key: what is made for one is of no use for another. */
type Purpose = 'reader' | 'answer' | 'change' | 'seal';

/**
 * Makes a name of texts, by which the same texts are found again and from which none of them can be told without the key.
 * @param key secret.
 */
export const digest = (key: Uint8Array, purpose: Purpose, ...texts: readonly string[]): Buffer =>
  // JSON keeps the texts apart, whatever stands in them.
  createHmac('sha256', key)
    .update(JSON.stringify([purpose, ...texts]))
    .digest();

export const nameOf = (key: Uint8Array, purpose: Purpose, ...texts: readonly string[]): string =>
  digest(key, purpose, ...texts).toString('base64url');
