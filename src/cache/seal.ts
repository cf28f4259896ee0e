import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { digest } from './names.ts';

const algorithm = 'aes-256-gcm';
const saltLength = 16;
const nonceLength = 12;
const tagLength = 16;
const headLength = saltLength + nonceLength + tagLength;

/** How many entries are sealed with one key. With random nonces it must stay below 2^32 (NIST SP 800-38D, section 8.3). */
const mostOfOneKey = 2 ** 30;

/** How many keys of others are remembered: each replica has one at a time. */
const mostKeys = 1_000;

/**
 * Encrypts what is kept under a name: salt, nonce, tag, ciphertext. The name is authenticated too, so that no entry can be
 * put in the place of another.
 *
 * Each process has a key of its own, made from the secret and a random salt, and so no key seals too much, however many
 * replicas there are and however long they all have the same secret. A key for each name would do as well, but to make and
 * to load a key takes four times as long as to decrypt a small entry.
 */
export class Seal {
  /** By their salts. */
  readonly #keys: LRUCache<string, KeyObject>;
  #salt = randomBytes(saltLength);
  #sealed = 0;

  constructor(secret: KeyObject) {
    this.#keys = new LRUCache({
      max: mostKeys,
      memoMethod: (salt) => createSecretKey(digest(secret, 'seal', salt)),
    });
  }

  seal(name: string, text: string): Buffer {
    if (this.#sealed === mostOfOneKey) {
      this.#salt = randomBytes(saltLength);
      this.#sealed = 0;
    }
    this.#sealed += 1;
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, this.#keyOf(this.#salt), nonce).setAAD(Buffer.from(name));
    const sealed = [cipher.update(text, 'utf8'), cipher.final()];
    return Buffer.concat([this.#salt, nonce, cipher.getAuthTag(), ...sealed]);
  }

  /** What was sealed under that name with that secret; undefined for anything else. */
  unseal(name: string, sealed: Buffer): string | undefined {
    if (sealed.length < headLength) return undefined;
    const key = this.#keyOf(sealed.subarray(0, saltLength));
    const nonce = sealed.subarray(saltLength, saltLength + nonceLength);
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength })
      .setAAD(Buffer.from(name))
      .setAuthTag(sealed.subarray(saltLength + nonceLength, headLength));
    try {
      const text = decipher.update(sealed.subarray(headLength));
      // In this mode it holds nothing back: it throws unless the tag fits.
      decipher.final();
      return text.toString();
    } catch {
      return undefined;
    }
  }

  #keyOf(salt: Buffer): KeyObject {
    return this.#keys.memo(salt.toString('latin1'));
  }
}
