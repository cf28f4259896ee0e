import { expect, it } from 'vitest';
import { defaultClient } from '../sandbox/login/clients.ts';
import type { EntraErrorName } from '../sandbox/login/entraError.ts';
import { startSignedIn, tokenEndpoint } from './support/signedIn.ts';

// biome-ignore format: a table
it.each<[EntraErrorName, number, string, RegExp]>([
  ['wrongSecret',         503, 'SIGN_IN_FAILED',       /^The client secret is wrong: set AZURE_CLIENT_SECRET .*\(AADSTS7000215\)$/],
  ['expiredSecret',       503, 'SIGN_IN_FAILED',       /^The client secret has expired: add a new one .*\(AADSTS7000222\)$/],
  ['unknownClient',       503, 'SIGN_IN_FAILED',       /^The tenant has no such app: check AZURE_CLIENT_ID .*\(AADSTS700016\)$/],
  ['unknownTenant',       503, 'SIGN_IN_FAILED',       /^There is no such tenant in this cloud: check AZURE_TENANT_ID .*\(AADSTS90002\)$/],
  ['clientAssertion',     503, 'SIGN_IN_FAILED',       /^The certificate is not one of the app's: .*\(AADSTS700027\)$/],
  ['unknownResource',     503, 'SIGN_IN_FAILED',       /GRAPH_CLOUD does not fit the tenant\. \(AADSTS500011\)$/],
  ['clientAssertionTime', 503, 'SIGN_IN_FAILED',       /^Microsoft Entra ID refused the sign-in\. \(AADSTS700024\)$/],
  ['unavailable',         503, 'UPSTREAM_UNAVAILABLE', /^The login host .* is temporarily unavailable \(status 503\)\.$/],
  ['consentRequired',     403, 'CONSENT_REQUIRED',     /^Nobody has consented .*administrator grants them.*\(AADSTS65001\)$/],
  ['interactionRequired', 401, 'INTERACTION_REQUIRED', /^The user has to sign in again, with the claims .*\(AADSTS50076\)\.$/],
  ['userAssertionTime',   401, 'UNAUTHENTICATED',      /^The caller's token has expired: sign in again\. \(AADSTS500133\)$/],
  ['userAssertion',       401, 'UNAUTHENTICATED',      /sign in again\. \(AADSTS50013\)$/],
])('says what to do about a refusal of the login host: %s', async (entra, status, code, message) => {
  const { ask, callerToken, sandbox, upstreamRequests } = await startSignedIn('on-behalf-of');
  sandbox.faults.inject({ match: { path: tokenEndpoint }, times: 1, effect: { entra } });
  const answer = await ask(undefined, callerToken('ada@contoso.example'));
  expect(answer.status).toBe(status);
  expect(answer.errors).toMatchObject([{ extensions: { code } }]);
  expect(answer.errors[0]?.message).toMatch(message);
  // The login host's own words name apps, people and addresses.
  expect(answer.text).not.toMatch(/Trace ID|Correlation|error_description|ada@|c11e47a0/);
  expect(upstreamRequests()).toEqual([]);
});

it.each([
  [defaultClient.expiredSecret, /^The client secret has expired/],
  ['mistyped', /^The client secret is wrong/],
])('tells an expired secret from a wrong one', async (secret, message) => {
  const { ask } = await startSignedIn('client-credentials', {}, { credential: { secret } });
  const { status, errors } = await ask();
  expect(status).toBe(503);
  expect(errors[0]?.message).toMatch(message);
});

it('says that the login host could not be reached', async () => {
  const { ask } = await startSignedIn('client-credentials', {}, { authorityHost: 'http://127.0.0.1:1' });
  const { status, errors } = await ask();
  expect(status).toBe(503);
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  expect(errors[0]?.message).toMatch(/^The login host http:\/\/127\.0\.0\.1:1 could not be reached/);
});

it('says so when what answers is no login host', async () => {
  const { ask, sandbox } = await startSignedIn('client-credentials');
  sandbox.faults.inject({ match: { path: tokenEndpoint }, effect: { malformed: 'html' } });
  const { status, errors } = await ask();
  expect(status).toBe(503);
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
});

it('passes on how long the login host asks to wait', async () => {
  const { ask, sandbox } = await startSignedIn('client-credentials');
  sandbox.faults.inject({ match: { path: tokenEndpoint }, effect: { status: 429, retryAfter: '17' } });
  const { status, errors, headers } = await ask();
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('17');
  expect(errors).toMatchObject([{ extensions: { code: 'THROTTLED', retryAfterSeconds: 17 } }]);
});

/** The claims of a challenge as a client library reads them: from the header, out of base64. */
const claimsIn = (headers: Headers): unknown => {
  const encoded = headers
    .get('www-authenticate')
    ?.match(/error="insufficient_claims", claims="([^"]+)"/)?.[1];
  return JSON.parse(Buffer.from(encoded ?? '', 'base64').toString());
};

it('relays a claims challenge of the login host so that a client can act on it', async () => {
  const user = 'ada@contoso.example';
  const { ask, callerToken, sandbox } = await startSignedIn('on-behalf-of', {
    refusedUsers: { [user]: 'interactionRequired' },
  });
  const { status, errors, headers } = await ask(undefined, callerToken(user));
  expect(status).toBe(401);
  const claims = JSON.parse(String(errors[0]?.extensions.claims));
  expect(claims).toHaveProperty('access_token.capolids.essential', true);
  expect(claimsIn(headers)).toEqual(claims);
  expect(headers.get('www-authenticate')).toContain(`authorization_uri="${sandbox.url}/`);
  // Another user's sign-in is not affected.
  expect(await ask(undefined, callerToken('zoe@contoso.example'))).toMatchObject({ status: 200, errors: [] });
});

it.each([
  ['a read', '{ mobileApps(first: 1) { nodes { id } } }'],
  ['reads in a batch', '{ a: mobileApp(id: "a") { id } b: mobileApp(id: "b") { id } }'],
  [
    'a change',
    'mutation { updateUserAppInstallStatus(input: { mobileAppId: "a", id: "u", failedDeviceCount: 1 }) { __typename } }',
  ],
])('relays a claims challenge of Graph’s: %s', async (_, query) => {
  const { ask, callerToken, sandbox } = await startSignedIn('on-behalf-of');
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const challenge = `Bearer realm="", authorization_uri="https://login.example/authorize", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  const effect = { status: 401, headers: { 'www-authenticate': challenge } };
  sandbox.faults.inject({ match: { path: 'mobileApps' }, effect });
  const answer = await ask(query, callerToken('ada@contoso.example'));
  expect(answer.errors[0]).toMatchObject({ extensions: { code: 'INTERACTION_REQUIRED', claims } });
  expect(claimsIn(answer.headers)).toEqual(JSON.parse(claims));
});
