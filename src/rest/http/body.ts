import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import { largestAnswer, tooLarge } from './answer.ts';

const inflateElsewhere = promisify(gunzip);

/** To have a small body unpacked by another thread takes several times as long as to unpack it, and more processor time. */
const inflate = (bytes: Buffer): Buffer | Promise<Buffer> =>
  bytes.length <= smallBody ? gunzipSync(bytes, bounded) : inflateElsewhere(bytes, bounded);

/** Stands for a body that is there and cannot be unpacked or parsed: the status still says what happened. */
export const unreadable = Symbol('unreadable');

/**
 * @returns undefined for no body at all.
 * @throws UPSTREAM_INVALID_RESPONSE when it unfolds to more than is read.
 */
export const decodeBody = async (bytes: Buffer, isPacked: boolean): Promise<unknown> => {
  if (bytes.length === 0) return undefined;
  try {
    const text = isPacked ? await inflate(bytes) : bytes;
    return JSON.parse(text.toString());
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge();
    return unreadable;
  }
};

/** In bytes. Gzip makes at most a thousandth of a text, so this much cannot keep the others waiting for long. */
const smallBody = 32 * 1024;

const bounded = { maxOutputLength: largestAnswer };
