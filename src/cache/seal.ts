import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { digest } from './names.ts';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * Encrypts what is kept under a name: nonce, tag, ciphertext. Each name has a key of its own, so that nonces may be random
 * however many entries there are (NIST SP 800-38D, section 8.3); the name is authenticated too, so that no entry can be
 * put in the place of another.
 */
export const seal = (key: Uint8Array, name: string, text: string): Buffer => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, digest(key, 'seal', name), nonce).setAAD(Buffer.from(name));
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
};

/** What was sealed under that name with that key; undefined for anything else. */
export const unseal = (key: Uint8Array, name: string, sealed: Buffer): string | undefined => {
  const nonce = sealed.subarray(0, nonceLength);
  const tag = sealed.subarray(nonceLength, nonceLength + tagLength);
  if (tag.length < tagLength) return undefined;
  try {
    const decipher = createDecipheriv(algorithm, digest(key, 'seal', name), nonce)
      .setAAD(Buffer.from(name))
      .setAuthTag(tag);
    const parts = [decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()];
    return Buffer.concat(parts).toString();
  } catch {
    return undefined;
  }
};
