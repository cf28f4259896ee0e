import { type CloudName, clouds } from './cloud.ts';

/** One tenant's part of a login host: where it gives tokens, and how tokens that it gave can be known. */
export interface Authority {
  /** Scheme, name and port of the login host; no path. */
  readonly host: string;
  readonly tenant: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** The keys that it signs with, as a JSON Web Key Set. */
  readonly keys: string;
  /** `iss` of its tokens: version 2.0 first, then version 1.0. */
  readonly issuers: readonly [string, ...string[]];
}

/**
 * The addresses are those that Microsoft Entra ID documents for every tenant
 * (https://learn.microsoft.com/entra/identity-platform/v2-protocols), so that nothing has to be asked before the first token.
 * @param host another login host than the cloud's: a private cloud, or a stand-in. It counts as an issuer too.
 */
export const authorityOf = (cloud: CloudName, tenant: string, host?: string): Authority => {
  const { loginHost, issuers } = clouds[cloud];
  const base = `${host ?? loginHost}/${tenant}`;
  const [current, older] = issuers;
  return {
    host: host ?? loginHost,
    tenant,
    authorizationEndpoint: `${base}/oauth2/v2.0/authorize`,
    tokenEndpoint: `${base}/oauth2/v2.0/token`,
    keys: `${base}/discovery/v2.0/keys`,
    issuers: [host === undefined ? withTenant(current, tenant) : `${base}/v2.0`, withTenant(older, tenant)],
  };
};

const withTenant = (issuer: string, tenant: string): string => issuer.replace('{tenant}', tenant);
