import { createHash } from 'node:crypto';

/** A name for whoever reads with a token, from which the token cannot be told. */
export const ownerByToken = (token: string): string =>
  `token ${createHash('sha256').update(token).digest('base64url')}`;
