import { createHash } from 'node:crypto';
import { claimsOf } from './tokenClaims.ts';

/**
 * Whom Graph throttles: an app in a tenant. Both stand in the token when it can be read; the token is not verified, and
 * nothing but the grouping of waits depends on it. Tokens that cannot be read are each their own tenant.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens
 */
export const tenantOf = (token: string): string => {
  const { tid: tenant, appid, azp } = claimsOf(token);
  const app = appid ?? azp;
  return typeof tenant === 'string' && typeof app === 'string'
    ? `${tenant} ${app}`
    : createHash('sha256').update(token).digest('base64url');
};
