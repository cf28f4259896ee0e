import { hashText, mix } from '../data/hash.ts';
import { badRequest } from '../graph/graphError.ts';
import type { GraphRequest } from '../graph/message.ts';

/** Where the next page begins, in a form that nobody is tempted to read or to make. */
function skipToken(offset: number, path: string): string {
  return Buffer.from(`${offset}.${seal(offset, path)}`).toString('base64url');
}

/** @throws 400 for a token that was not given for this path */
export function readSkipToken(token: string, path: string): number {
  const [offset = '', check = ''] = Buffer.from(token, 'base64url').toString().split('.');
  if (!/^\d{1,9}$/.test(offset) || seal(Number(offset), path) !== Number(check)) {
    throw badRequest('The $skiptoken is not valid for this request.');
  }
  return Number(offset);
}

/** Absolute, host included, with all other options of the request carried along. */
export function nextLink(
  { root, version, path }: GraphRequest,
  pairs: readonly (readonly [name: string, value: string])[],
  offset: number,
): string {
  const kept = pairs.filter(([name]) => !['skip', 'skiptoken'].includes(name.toLowerCase().replace('$', '')));
  const options = [...kept, ['$skiptoken', skipToken(offset, path)] as const];
  const query = options.map(
    ([name, value]) => `${encodeURIComponent(name).replaceAll('%24', '$')}=${encodeURIComponent(value)}`,
  );
  return `${root}/${version}${path}?${query.join('&')}`;
}

function seal(offset: number, path: string): number {
  return mix(offset, hashText(path.toLowerCase()));
}
