import { createHmac, type KeyObject } from 'node:crypto';

/** Purposes of one key: what is made for one is of no use for another. */
type Purpose = 'reader' | 'answer' | 'change' | 'seal';

/**
 * Makes bytes of texts: the same of the same texts, and none of them can be told from it without the key.
 * @param key secret. An object, since bytes would have to be made into one each time, which takes longer than all else.
 */
export const digest = (key: KeyObject, purpose: Purpose, ...texts: readonly string[]): Buffer =>
  hmac(key, purpose, texts).digest();

/** What stands under a name is found again by the same texts. */
export type Naming = (purpose: Purpose, ...texts: readonly string[]) => string;

/** Names that tell nobody of what they are made. */
export const secretNames =
  (key: KeyObject): Naming =>
  (purpose, ...texts) =>
    hmac(key, purpose, texts).digest('base64url');

/** Names for a place where nobody else looks. */
export const plainNames: Naming = (...texts) => JSON.stringify(texts);

// JSON keeps the texts apart, whatever stands in them.
const hmac = (key: KeyObject, purpose: Purpose, texts: readonly string[]) =>
  createHmac('sha256', key).update(JSON.stringify([purpose, ...texts]));
