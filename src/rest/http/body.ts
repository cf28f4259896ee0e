import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import { largestAnswer, tooLarge } from './answer.ts';

const inflateElsewhere = promisify(gunzip);

/** Stands for a body that is there and cannot be unpacked or parsed: the status still says what happened. */
export const unreadable = Symbol('unreadable');

/**
 * To have a small body unpacked by another thread takes several times as long as to unpack it, and more processor time.
 * @returns undefined for no body at all, and a promise where another thread unpacks it.
 * @throws UPSTREAM_INVALID_RESPONSE when it unfolds to more than is read.
 */
export const decodeBody = (bytes: Buffer, isPacked: boolean): unknown => {
  if (bytes.length === 0) return undefined;
  if (isPacked && bytes.length > smallBody) return inflateElsewhere(bytes, bounded).then(parsed, notUnpacked);
  try {
    return parsed(isPacked ? gunzipSync(bytes, bounded) : bytes);
  } catch (error) {
    return notUnpacked(error);
  }
};

const parsed = (text: Buffer): unknown => {
  try {
    return JSON.parse(text.toString());
  } catch {
    return unreadable;
  }
};

const notUnpacked = (error: unknown): typeof unreadable => {
  if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    throw tooLarge();
  return unreadable;
};

/** In bytes. Gzip makes at most a thousandth of a text, so this much cannot keep the others waiting for long. */
const smallBody = 32 * 1024;

const bounded = { maxOutputLength: largestAnswer };
