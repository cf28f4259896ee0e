import { createHash } from 'node:crypto';
import { isRecord } from './decode.ts';

/**
 * Whom Graph throttles: an app in a tenant. Both stand in the token when it can be read; the token is not verified, and
 * nothing but the grouping of waits depends on it. Tokens that cannot be read are each their own tenant.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens
 */
export const tenantOf = (token: string): string => {
  const claims = claimsOf(token);
  const tenant = claims.tid;
  const app = claims.appid ?? claims.azp;
  return typeof tenant === 'string' && typeof app === 'string'
    ? `${tenant} ${app}`
    : createHash('sha256').update(token).digest('base64url');
};

const claimsOf = (token: string): Record<string, unknown> => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return isRecord(claims) ? claims : {};
  } catch {
    return {};
  }
};
