import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import { largestAnswer, tooLarge } from './answer.ts';

const inflateElsewhere = promisify(gunzip);

/**
 * A body that cannot be unpacked or parsed counts as none: the status still says what happened.
 *
 * To have a small body unpacked by another thread takes several times as long as to unpack it, and more processor time.
 * @returns a promise where another thread unpacks it.
 * @throws UPSTREAM_INVALID_RESPONSE when it unfolds to more than is read.
 */
export const decodeBody = (bytes: Buffer, isPacked: boolean): unknown => {
  if (isPacked && bytes.length > smallBody) return inflateElsewhere(bytes, bounded).then(parsed, unusable);
  try {
    return parsed(isPacked ? gunzipSync(bytes, bounded) : bytes);
  } catch (error) {
    return unusable(error);
  }
};

const parsed = (text: Buffer): unknown => {
  try {
    return JSON.parse(text.toString());
  } catch {
    return undefined;
  }
};

/** @throws where it was too much. */
const unusable = (error: unknown): undefined => {
  if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    throw tooLarge();
};

/** In bytes. Gzip makes at most a thousandth of a text, so this much cannot keep the others waiting for long. */
const smallBody = 32 * 1024;

const bounded = { maxOutputLength: largestAnswer };
