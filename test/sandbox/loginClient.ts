import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { useSandbox } from './client.ts';

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Of a certificate that is registered for a client, and of one that nobody knows. */
export const registered = keyPair();
export const unknown = keyPair();

const certified = {
  id: 'ce47f1ed-0000-4000-8000-5a4db0c00002',
  certificates: [registered.publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  scopes: ['DeviceManagementApps.Read.All'],
};

export const graph = 'https://graph.microsoft.com/.default';
export const secret = { client_id: defaultClient.id, client_secret: defaultClient.secret };
export const byClient = { grant_type: 'client_credentials', scope: graph };
export const byUser = {
  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
  requested_token_use: 'on_behalf_of',
  scope: graph,
};

/** What the client that has a certificate says about itself, signed. */
export const assertion = (
  key: KeyObject,
  changes: object = {},
  header: { alg?: string; 'x5t#S256'?: undefined } = {},
): string => {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: `https://login.microsoftonline.com/${defaultTenant}/oauth2/v2.0/token`,
    iss: certified.id,
    sub: certified.id,
    jti: '1',
    nbf: now,
    exp: now + 600,
    ...changes,
  };
  const thumbprint = createHash('sha256').update('any').digest('base64url');
  const parts = [{ alg: 'RS256', typ: 'JWT', 'x5t#S256': thumbprint, ...header }, claims];
  const content = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const signature = sign('sha256', Buffer.from(content), header.alg === 'PS256' ? { key, ...pss } : key);
  return `${content}.${signature.toString('base64url')}`;
};

export const withAssertion = (jwt: string) => ({
  ...byClient,
  client_id: certified.id,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: jwt,
});

/** Two parts of a token are JSON: what is said of it, and what it says. */
const partOf = (jwt: string, place: number) =>
  JSON.parse(Buffer.from(jwt.split('.')[place] ?? '', 'base64url').toString());

export const headerOf = (jwt: string) => partOf(jwt, 0);
export const claimsOf = (jwt: string) => partOf(jwt, 1);

/** Whether a token was signed with a key that is published. */
export const isSignedWith = (jwt: string, jwk: JsonWebKey): boolean => {
  const [header = '', claims, signature = ''] = jwt.split('.');
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url'));
};

/** A sandbox that knows a client with a secret and one with a certificate, and short words for asking it for tokens. */
export const useLogin = (options: Partial<SandboxOptions> = {}) => {
  const client = useSandbox({ clients: [defaultClient, certified], ...options });
  const { sandbox, get, apps } = client;
  const token = async (form: Readonly<Record<string, string>>, tenant = defaultTenant) => {
    const response = await fetch(`${sandbox().url}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return { status: response.status, body: await response.json() };
  };
  /** The status that Graph answers a token with. */
  const firstApp = async (accessToken: string) =>
    (await get(`${apps}?$top=1&$select=id`, { authorization: `Bearer ${accessToken}` })).status;
  return { ...client, token, firstApp };
};
