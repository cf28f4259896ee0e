import { constants, verify } from 'node:crypto';
import type { RegisteredClient } from './clients.ts';
import { EntraError } from './entraError.ts';
import { claimText, decodePart } from './jwt.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The client that the form names and that proves to be it. @throws what Entra ID answers to all others */
export function authenticateClient(
  form: URLSearchParams,
  clients: readonly RegisteredClient[],
  tenant: string,
): RegisteredClient {
  const id = form.get('client_id');
  if (id === null) throw new EntraError('missingParameter', 'client_id');
  const client = clients.find((one) => one.id.toLowerCase() === id.toLowerCase());
  if (client === undefined) throw new EntraError('unknownClient', id);
  const [secret, assertion] = [form.get('client_secret'), form.get('client_assertion')];
  if (assertion !== null && form.get('client_assertion_type') === assertionType) {
    checkAssertion(assertion, client, tenant);
  } else if (secret === null || secret === '') {
    throw new EntraError('missingCredential');
  } else if (secret !== client.secret) {
    throw new EntraError(secret === client.expiredSecret ? 'expiredSecret' : 'wrongSecret', client.id);
  }
  return client;
}

/** A JWT that the client signed with the key of its certificate, a few minutes ago, for this tenant's endpoint. */
function checkAssertion(assertion: string, client: RegisteredClient, tenant: string): void {
  const [head = '', body = '', signature = ''] = assertion.split('.');
  const [header, claims] = [decodePart(head), decodePart(body)];
  if (header === undefined || claims === undefined)
    throw new EntraError('clientAssertion', 'The assertion is not a JWT.');
  const { alg } = header;
  if (alg !== 'RS256' && alg !== 'PS256')
    throw new EntraError('clientAssertion', 'The algorithm must be RS256 or PS256.');
  if (header.x5t === undefined && header['x5t#S256'] === undefined)
    throw new EntraError('clientAssertion', 'The header names no certificate.');
  const { iss, sub, aud, exp, nbf = 0 } = claims;
  if (iss !== client.id || sub !== client.id) throw new EntraError('clientAssertionOwner');
  // Whatever the host is called; and either the endpoint or the issuer may be meant.
  const path = /^https?:\/\/[^/]+\/([^/]+)\/(?:oauth2\/v2\.0\/token|v2\.0\/?)$/.exec(claimText(aud))?.[1];
  if (path?.toLowerCase() !== tenant) throw new EntraError('clientAssertionAim', claimText(aud));
  const now = Date.now() / 1000;
  const skew = 300;
  if (typeof exp !== 'number' || exp + skew <= now || Number(nbf) - skew > now)
    throw new EntraError('clientAssertionTime');
  const { certificates } = client;
  const signed = (key: string) =>
    verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      alg === 'PS256'
        ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : key,
      Buffer.from(signature, 'base64url'),
    );
  if (certificates !== undefined && !certificates.some(signed))
    throw new EntraError('clientAssertion', 'The key was not found.');
}
