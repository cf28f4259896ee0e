import { createHmac, generateKeyPairSync, type KeyObject, sign, timingSafeEqual, verify } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

/** Not a secret: it only tells a token of the sandbox from a damaged one. */
const sharedKey = 'intune-graphql sandbox';
let pair: { readonly publicKey: KeyObject; readonly privateKey: KeyObject } | undefined;

/** Made when somebody first needs it, because that takes a tenth of a second; gone with the process. */
function keys() {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair;
}

const keyId = 'sandbox-key-1';

/** A token that every sandbox accepts, in other processes too. */
export function signShared(claims: Claims): string {
  const content = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
  return `${content}.${hmac(content).toString('base64url')}`;
}

/** A token as the token endpoint gives, which whoever reads the published keys can check. */
export function signWithKey(claims: Claims): string {
  const content = `${encode({ typ: 'JWT', alg: 'RS256', x5t: keyId, kid: keyId })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), keys().privateKey).toString('base64url')}`;
}

/** The claims of a token that this sandbox signed one way or the other; undefined for every other text. */
export function verified(token: string): Claims | undefined {
  const [head = '', body = '', signature = ''] = token.split('.');
  const content = `${head}.${body}`;
  const given = Buffer.from(signature, 'base64url');
  const { alg } = decodePart(head) ?? {};
  if (alg === 'RS256' && verify('sha256', Buffer.from(content), keys().publicKey, given))
    return decodePart(body);
  const expected = hmac(content);
  return given.length === expected.length && timingSafeEqual(given, expected) ? decodePart(body) : undefined;
}

/** The public half in the form of `/discovery/v2.0/keys`. */
export function publishedKeys(): Claims {
  const { kty, n, e } = keys().publicKey.export({ format: 'jwk' });
  return { keys: [{ kty, use: 'sig', alg: 'RS256', kid: keyId, x5t: keyId, n, e }] };
}

/** One of the three parts of a token, unverified; undefined when it is not a JSON object in base64url. */
export function decodePart(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isClaims(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function claimText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function hmac(content: string): Buffer {
  return createHmac('sha256', sharedKey).update(content).digest();
}

function isClaims(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
