import { randomUUID } from 'node:crypto';
import { allScopes } from '../graph/scopes.ts';
import { audiencesOf, type RegisteredClient } from './clients.ts';
import { EntraError, type EntraErrorName } from './entraError.ts';
import { type Claims, claimText, signWithKey, verified } from './jwt.ts';
import { objectId } from './objectId.ts';
import { readScope } from './resource.ts';

interface GrantRequest {
  readonly form: URLSearchParams;
  readonly tenant: string;
  readonly client: RegisteredClient;
  /** Where the caller reached us. */
  readonly root: string;
  readonly lifetime: number;
  readonly refusedUsers: Readonly<Record<string, EntraErrorName>>;
}

type Grant = (request: GrantRequest) => Claims;

/** By `grant_type`. */
export const grants: Readonly<Record<string, Grant>> = {
  client_credentials: clientCredentials,
  'urn:ietf:params:oauth:grant-type:jwt-bearer': onBehalfOf,
};

/** A token of the application itself, with the application permissions that it was granted. */
function clientCredentials({ form, tenant, client, root, lifetime }: GrantRequest): Claims {
  const scope = required(form, 'scope');
  const { audience, names } = readScope(scope, root);
  if (names.join() !== '.default') throw new EntraError('defaultScopeOnly', scope);
  const oid = objectId(`service principal of ${client.id}`, tenant);
  const claims = {
    ...graphClaims(audience, tenant, client, lifetime),
    idtyp: 'app',
    oid,
    sub: oid,
    roles: client.scopes ?? allScopes,
  };
  return bearer(lifetime, claims);
}

/** A token of the user whose token the client has, which must be meant for the client. */
function onBehalfOf({ form, tenant, client, root, lifetime, refusedUsers }: GrantRequest): Claims {
  if (required(form, 'requested_token_use') !== 'on_behalf_of')
    throw new EntraError('missingParameter', 'requested_token_use');
  const user = readAssertion(required(form, 'assertion'), client, tenant);
  const refusal = refusedUsers[user.name.toLowerCase()];
  if (refusal !== undefined) throw new EntraError(refusal, client.id);
  const { audience, names, openid } = readScope(required(form, 'scope'), root);
  const granted = client.scopes ?? allScopes;
  const scopes = names.includes('.default') ? granted : names;
  if (scopes.length === 0 || scopes.some((scope) => !granted.includes(scope)))
    throw new EntraError('consentRequired', client.id);
  const person = { oid: user.id, sub: user.id, name: user.name, upn: user.name, unique_name: user.name };
  const claims = {
    ...graphClaims(audience, tenant, client, lifetime),
    idtyp: 'user',
    ...person,
    scp: scopes.join(' '),
  };
  const scope = scopes.map((one) => `${audience}/${one}`).join(' ');
  return {
    ...bearer(lifetime, claims),
    scope,
    ...(openid ? aboutUser({ tenant, client, root, lifetime }, user) : {}),
  };
}

interface User {
  readonly id: string;
  readonly name: string;
}

function readAssertion(assertion: string, client: RegisteredClient, tenant: string): User {
  const claims = verified(assertion);
  if (claims === undefined)
    throw new EntraError('userAssertion', 'The provided signature value did not match.');
  if (!audiencesOf(client).includes(claimText(claims.aud)))
    throw new EntraError('userAssertionAim', claimText(claims.aud));
  if (Number(claims.exp) * 1000 <= Date.now()) throw new EntraError('userAssertionTime');
  const name = claimText(claims.upn) || claimText(claims.preferred_username);
  if (name === '') throw new EntraError('userAssertionApp', client.id);
  if (claimText(claims.tid).toLowerCase() !== tenant) throw new EntraError('foreignUser', name);
  return { id: claimText(claims.oid), name };
}

/** What Microsoft's library reads the account from. */
function aboutUser(
  { tenant, client, root, lifetime }: Pick<GrantRequest, 'tenant' | 'client' | 'root' | 'lifetime'>,
  { id, name }: User,
): Claims {
  const claims = {
    ...times(lifetime),
    aud: client.id,
    iss: `${root}/${tenant}/v2.0`,
    tid: tenant,
    ver: '2.0',
  };
  return {
    id_token: signWithKey({ ...claims, oid: id, sub: id, name, preferred_username: name }),
    client_info: Buffer.from(JSON.stringify({ uid: id, utid: tenant })).toString('base64url'),
  };
}

/** Graph's tokens have the claims of version 1.0, whichever endpoint gives them. */
function graphClaims(aud: string, tid: string, { id }: RegisteredClient, lifetime: number): Claims {
  return {
    aud,
    iss: `https://sts.windows.net/${tid}/`,
    ...times(lifetime),
    appid: id,
    tid,
    uti: randomUUID(),
    ver: '1.0',
  };
}

function bearer(lifetime: number, claims: Claims): Claims {
  return {
    token_type: 'Bearer',
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: signWithKey(claims),
  };
}

function times(lifetime: number): Claims {
  const now = Math.floor(Date.now() / 1000);
  return { iat: now, nbf: now, exp: now + lifetime };
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name) ?? '';
  if (value === '') throw new EntraError('missingParameter', name);
  return value;
}
