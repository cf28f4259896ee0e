import { defaultTenant } from '../data/tenant.ts';
import { type Claims, claimText, signShared, signWithKey, verified } from '../login/jwt.ts';
import { objectId } from '../login/objectId.ts';
import { graphAudiences } from '../login/resource.ts';
import { GraphError } from './graphError.ts';
import { allScopes } from './scopes.ts';

export interface TokenClaims {
  readonly tenant?: string;
  readonly app?: string;
  /** A user principal name makes a delegated token (`scp`); without it the token is an application's (`roles`). */
  readonly user?: string;
  /** All that the sandbox knows when absent; `access_as_user` in a token for another audience. */
  readonly scopes?: readonly string[];
  /** Whom the token is for; Graph when absent. What a user of a gateway brings along is for the gateway. */
  readonly audience?: string;
  readonly expired?: boolean;
}

export interface Principal {
  readonly tenant: string;
  readonly app: string;
  readonly user: string | undefined;
  readonly scopes: ReadonlySet<string>;
}

const defaultApp = '5b0e1e0e-7a34-4f0c-8f43-0d6e3c3c5a11';
const [graph = ''] = graphAudiences;

/**
 * A token for Graph, which any sandbox accepts, of the shape that Entra ID gives (claims of version 1.0); or one
 * for another audience, with claims of version 2.0 and signed with the key that this sandbox publishes.
 *
 * @param root the address of the sandbox, which is the issuer of tokens for others than Graph
 */
export function mintToken(asked: TokenClaims, root: string): string {
  const { audience = graph, tenant: tid = defaultTenant, app = defaultApp, user, expired } = asked;
  const now = Math.floor(Date.now() / 1000);
  const oid = objectId(user ?? `service principal of ${app}`, tid);
  const claims = {
    aud: audience,
    iat: now - 7200,
    nbf: now - 7200,
    exp: expired === true ? now - 60 : now + 365 * 24 * 3600,
    idtyp: user === undefined ? 'app' : 'user',
    oid,
    sub: oid,
    tid,
  };
  if (!graphAudiences.includes(audience)) {
    const scopes = asked.scopes ?? ['access_as_user'];
    const bearer =
      user === undefined
        ? { roles: scopes }
        : { scp: scopes.join(' '), name: user, preferred_username: user };
    return signWithKey({ ...claims, iss: `${root}/${tid}/v2.0`, azp: app, ...bearer, ver: '2.0' });
  }
  const scopes = asked.scopes ?? allScopes;
  const bearer =
    user === undefined ? { roles: scopes } : { scp: scopes.join(' '), upn: user, unique_name: user };
  return signShared({ ...claims, iss: `https://sts.windows.net/${tid}/`, appid: app, ...bearer, ver: '1.0' });
}

/** The caller behind an Authorization header. Throws the 401 that Graph answers. */
export function authenticate(header: string | undefined): Principal {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthenticated('Access token is empty.');
  const claims = verified(token);
  if (claims === undefined)
    throw unauthenticated('CompactToken validation failed with reason code: 80049228.');
  if (!graphAudiences.includes(claimText(claims.aud)))
    throw unauthenticated('Access token validation failure. Invalid audience.');
  if (Number(claims.exp) * 1000 <= Date.now()) {
    throw unauthenticated('Lifetime validation failed, the token is expired.');
  }
  return principalOf(claims);
}

function principalOf({ roles, scp, upn, tid, appid }: Claims): Principal {
  const scopes = Array.isArray(roles) ? roles.map(claimText) : claimText(scp).split(' ');
  const user = claimText(upn);
  return {
    tenant: claimText(tid),
    app: claimText(appid),
    user: user === '' ? undefined : user,
    scopes: new Set(scopes),
  };
}

function unauthenticated(message: string): GraphError {
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="${graphAudiences.at(-1)}"`;
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: { 'www-authenticate': challenge },
  });
}
