import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { defaultTenant } from '../data/tenant.ts';
import { GraphError } from './graphError.ts';

export interface TokenClaims {
  readonly tenant?: string;
  readonly app?: string;
  /** A user principal name makes a delegated token (`scp`); without it the token is an application's (`roles`). */
  readonly user?: string;
  /** All that the sandbox knows when absent. */
  readonly scopes?: readonly string[];
  readonly expired?: boolean;
}

export interface Principal {
  readonly tenant: string;
  readonly app: string;
  readonly user: string | undefined;
  readonly scopes: ReadonlySet<string>;
}

export const allScopes = [
  'DeviceManagementApps.Read.All',
  'DeviceManagementApps.ReadWrite.All',
  'DeviceManagementConfiguration.Read.All',
  'DeviceManagementConfiguration.ReadWrite.All',
  'DeviceManagementManagedDevices.Read.All',
  'DeviceManagementManagedDevices.ReadWrite.All',
];
const audiences = ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'];
const defaultApp = '5b0e1e0e-7a34-4f0c-8f43-0d6e3c3c5a11';
/** Not a secret: it only tells a token of the sandbox from a damaged one. */
const key = 'intune-graphql sandbox';

/** A token of the shape that Entra ID gives for Graph (v1.0 claims). Any sandbox accepts it. */
export function mintToken({ tenant, app, user, scopes, expired }: TokenClaims = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const granted = scopes ?? allScopes;
  const tid = tenant ?? defaultTenant;
  const claims = {
    aud: audiences[0],
    iss: `https://sts.windows.net/${tid}/`,
    iat: now - 7200,
    nbf: now - 7200,
    exp: expired === true ? now - 60 : now + 365 * 24 * 3600,
    appid: app ?? defaultApp,
    idtyp: user === undefined ? 'app' : 'user',
    oid: randomUUID(),
    tid,
    ...(user === undefined ? { roles: granted } : { scp: granted.join(' '), upn: user, unique_name: user }),
    ver: '1.0',
  };
  const content = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
  return `${content}.${sign(content).toString('base64url')}`;
}

/** The caller behind an Authorization header. Throws the 401 that Graph answers. */
export function authenticate(header: string | undefined): Principal {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthenticated('Access token is empty.');
  const [head, body, signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(`${head}.${body}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw unauthenticated('CompactToken validation failed with reason code: 80049228.');
  }
  const claims: unknown = JSON.parse(Buffer.from(body ?? '', 'base64url').toString());
  if (!isRecord(claims) || !audiences.includes(text(claims.aud)))
    throw unauthenticated('Access token validation failure. Invalid audience.');
  if (Number(claims.exp) * 1000 <= Date.now()) {
    throw unauthenticated('Lifetime validation failed, the token is expired.');
  }
  const { roles } = claims;
  const scopes = Array.isArray(roles) ? roles.map(text) : text(claims.scp).split(' ');
  const user = text(claims.upn);
  return {
    tenant: text(claims.tid),
    app: text(claims.appid),
    user: user === '' ? undefined : user,
    scopes: new Set(scopes),
  };
}

function unauthenticated(message: string): GraphError {
  const challenge = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="${audiences[1]}"`;
  return new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: { 'www-authenticate': challenge },
  });
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sign(content: string): Buffer {
  return createHmac('sha256', key).update(content).digest();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
