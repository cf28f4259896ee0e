import { claimsOf } from '../rest/http/tokenClaims.ts';

/**
 * Claims that tell one issue of a token from the next: its times, and values that Entra ID keeps for itself. All others
 * count, those that nobody knows here among them: what is not the same is not shared.
 * https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
const ofTheIssue: ReadonlySet<string> = new Set(['iat', 'nbf', 'exp', 'aio', 'rh', 'uti']);

/**
 * Who reads with a token: those with the same text may be shown what the other has read. Undefined for a token that has
 * ended, which is not to be shown anything.
 *
 * A token that a caller brought is known as a whole. Nobody here has verified it: anybody can write claims, and only who
 * was given the token has all of it, signature included. A token that the gateway itself was given by the login host says
 * truly who it is for, so there its claims count, and its successor reads on.
 * @param isOwn whether the gateway itself was given it.
 */
export const readerOf = (token: string, isOwn: boolean): string | undefined => {
  const claims = claimsOf(token);
  if (typeof claims.exp === 'number' && claims.exp * 1000 <= Date.now()) return undefined;
  const isNamed = typeof claims.tid === 'string' && typeof claims.oid === 'string';
  if (!isOwn || !isNamed) return `token ${token}`;
  const lasting = Object.entries(claims).filter(([name]) => !ofTheIssue.has(name));
  return `claims ${JSON.stringify(lasting.sort(([one], [other]) => (one < other ? -1 : 1)))}`;
};
