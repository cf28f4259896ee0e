import {
  constants,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import { useSandbox } from './client.ts';

const pairs = [
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
] as const;
const certified = {
  id: 'ce47f1ed-0000-4000-8000-5a4db0c00002',
  certificates: [pairs[0].publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  scopes: ['DeviceManagementApps.Read.All'],
};
const { sandbox, get, apps } = useSandbox({
  clients: [defaultClient, certified],
  refusedUsers: { 'mary.jackson@contoso.example': 'interactionRequired' },
});

const graph = 'https://graph.microsoft.com/.default';
const secret = { client_id: defaultClient.id, client_secret: defaultClient.secret };
const byClient = { grant_type: 'client_credentials', scope: graph };
const byUser = {
  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
  requested_token_use: 'on_behalf_of',
  scope: graph,
};

async function token(form: Readonly<Record<string, string>>, tenant = defaultTenant) {
  const response = await fetch(`${sandbox().url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: await response.json() };
}
const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
const firstApp = async (accessToken: string) =>
  (await get(`${apps}?$top=1&$select=id`, { authorization: `Bearer ${accessToken}` })).status;
/** What the client says about itself, signed. */
function assertion(
  key: KeyObject,
  changes: object = {},
  header: { alg?: string; 'x5t#S256'?: undefined } = {},
): string {
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
  const parts = [
    {
      alg: 'RS256',
      typ: 'JWT',
      'x5t#S256': createHash('sha256').update('any').digest('base64url'),
      ...header,
    },
    claims,
  ];
  const content = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  const signature = sign('sha256', Buffer.from(content), header.alg === 'PS256' ? { key, ...pss } : key);
  return `${content}.${signature.toString('base64url')}`;
}
const withAssertion = (jwt: string) => ({
  ...byClient,
  client_id: certified.id,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: jwt,
});

describe('client credentials', () => {
  it('give a token that Graph accepts, with the claims of an application', async () => {
    const { status, body } = await token({ ...byClient, ...secret });
    expect(status).toBe(200);
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    const claims = claimsOf(body.access_token);
    expect(claims).toMatchObject({
      aud: 'https://graph.microsoft.com',
      iss: `https://sts.windows.net/${defaultTenant}/`,
      tid: defaultTenant,
      appid: defaultClient.id,
      idtyp: 'app',
      roles: expect.arrayContaining(['DeviceManagementApps.Read.All']),
    });
    expect(claims.exp - claims.iat).toBe(3599);
    expect(await firstApp(body.access_token)).toBe(200);
  });

  it('are of the tenant in the path', async () => {
    const { body } = await token({ ...byClient, ...secret }, 'fabrikam.example');
    expect(claimsOf(body.access_token).tid).toBe('fabrikam.example');
    expect(await firstApp(body.access_token)).toBe(200);
    expect(sandbox().log.requests.map(({ tenant }) => tenant)).toEqual([
      'fabrikam.example',
      'fabrikam.example',
    ]);
  });

  it('carry a key that is published', async () => {
    const { body } = await token({ ...byClient, ...secret });
    const [head = '', claims, signature = ''] = body.access_token.split('.');
    const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString());
    const { keys } = await (await fetch(`${sandbox().url}/${defaultTenant}/discovery/v2.0/keys`)).json();
    const jwk = keys.find((one: { kid: string }) => one.kid === kid);
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('refuse what is wrong as Entra ID does', async () => {
    const refused = async (form: Readonly<Record<string, string>>) => {
      const { status, body } = await token(form);
      expect(body.error_description).toContain(`AADSTS${body.error_codes[0]}: `);
      return [status, body.error, body.error_codes[0]];
    };
    const { client_secret: _, ...unproved } = { ...byClient, ...secret };
    expect(await refused({ ...byClient, ...secret, client_secret: 'wrong' })).toEqual([
      401,
      'invalid_client',
      7000215,
    ]);
    expect(await refused({ ...byClient, ...secret, client_secret: defaultClient.expiredSecret })).toEqual([
      401,
      'invalid_client',
      7000222,
    ]);
    expect(await refused(unproved)).toEqual([401, 'invalid_client', 7000218]);
    expect(await refused({ ...byClient, ...secret, client_id: 'nobody' })).toEqual([
      400,
      'unauthorized_client',
      700016,
    ]);
    expect(await refused({ ...secret })).toEqual([400, 'invalid_request', 900144]);
    expect(await refused({ ...byClient, ...secret, grant_type: 'password' })).toEqual([
      400,
      'unsupported_grant_type',
      70003,
    ]);
    expect(await refused({ ...byClient, ...secret, scope: 'https://graph.microsoft.com/User.Read' })).toEqual(
      [400, 'invalid_scope', 1002012],
    );
    expect(await refused({ ...byClient, ...secret, scope: 'https://nowhere.example/.default' })).toEqual([
      400,
      'invalid_resource',
      500011,
    ]);
  });
});

describe('a certificate', () => {
  it('does instead of a secret, in either algorithm that clients use', async () => {
    for (const alg of ['RS256', 'PS256']) {
      const { status, body } = await token(withAssertion(assertion(pairs[0].privateKey, {}, { alg })));
      expect(status).toBe(200);
      expect(claimsOf(body.access_token).roles).toEqual(['DeviceManagementApps.Read.All']);
    }
  });

  it('must be a registered one, recent, of the client and meant for the tenant', async () => {
    const code = async (jwt: string) => {
      const { status, body } = await token(withAssertion(jwt));
      return [status, body.error, body.error_codes?.[0]];
    };
    const [{ privateKey }, other] = pairs;
    expect(await code(assertion(other.privateKey))).toEqual([401, 'invalid_client', 700027]);
    expect(await code(assertion(privateKey, {}, { alg: 'none' }))).toEqual([401, 'invalid_client', 700027]);
    expect(await code(assertion(privateKey, {}, { 'x5t#S256': undefined }))).toEqual([
      401,
      'invalid_client',
      700027,
    ]);
    expect(await code('not a token')).toEqual([401, 'invalid_client', 700027]);
    expect(await code(assertion(privateKey, { exp: 1000 }))).toEqual([401, 'invalid_client', 700024]);
    expect(await code(assertion(privateKey, { sub: 'somebody' }))).toEqual([401, 'invalid_client', 700021]);
    expect(
      await code(assertion(privateKey, { aud: 'https://login.microsoftonline.com/other/v2.0' })),
    ).toEqual([401, 'invalid_client', 700023]);
  });
});

describe('on behalf of a user', () => {
  const ada = 'ada.lovelace@contoso.example';
  const gateway = `api://${defaultClient.id}`;
  const behalf = (changes: object, claims: object = {}) =>
    token({
      ...byUser,
      ...secret,
      assertion: sandbox().tokenFor({ user: ada, audience: gateway, ...claims }),
      ...changes,
    });

  it('gives a token of that user for Graph, and what libraries read the account from', async () => {
    const { status, body } = await behalf({ scope: `${graph} openid profile offline_access` });
    expect(status).toBe(200);
    const claims = claimsOf(body.access_token);
    expect(claims).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: defaultClient.id,
      idtyp: 'user',
      upn: ada,
    });
    expect(claims.scp.split(' ')).toContain('DeviceManagementApps.ReadWrite.All');
    expect(claims).not.toHaveProperty('roles');
    expect(claimsOf(body.id_token)).toMatchObject({
      aud: defaultClient.id,
      preferred_username: ada,
      oid: claims.oid,
    });
    expect(claimsOf(`.${body.client_info}`)).toEqual({ uid: claims.oid, utid: defaultTenant });
    expect(await firstApp(body.access_token)).toBe(200);
  });

  it('grants the scopes that were asked for, and asks for consent to others', async () => {
    const narrow = await behalf({ scope: 'https://graph.microsoft.com/DeviceManagementApps.Read.All' });
    expect(claimsOf(narrow.body.access_token).scp).toBe('DeviceManagementApps.Read.All');
    const { status, body } = await behalf({ scope: 'https://graph.microsoft.com/Mail.Read' });
    expect([status, body.error, body.suberror, body.error_codes]).toEqual([
      400,
      'invalid_grant',
      'consent_required',
      [65001],
    ]);
  });

  it('knows a user again', async () => {
    const oid = async (user: string) => claimsOf((await behalf({}, { user })).body.access_token).oid;
    expect(await oid(ada)).toBe(await oid(ada));
    expect(await oid(ada)).not.toBe(await oid('grace.hopper@contoso.example'));
  });

  it('refuses tokens that are not meant for the client, not signed here, expired, of no user, of another tenant', async () => {
    const code = async (changes: object, claims: object = {}) => {
      const { status, body } = await behalf(changes, claims);
      return [status, body.error, body.error_codes?.[0]];
    };
    const foreign = assertion(pairs[1].privateKey, { aud: gateway, preferred_username: ada });
    expect(await code({}, { audience: 'https://graph.microsoft.com' })).toEqual([
      400,
      'invalid_grant',
      500131,
    ]);
    expect(await code({}, { audience: 'api://another' })).toEqual([400, 'invalid_grant', 500131]);
    expect(await code({ assertion: foreign })).toEqual([400, 'invalid_grant', 50013]);
    expect(await code({}, { expired: true })).toEqual([400, 'invalid_grant', 500133]);
    expect(await code({}, { user: undefined })).toEqual([400, 'invalid_grant', 7000114]);
    expect(await code({}, { tenant: 'other' })).toEqual([400, 'invalid_grant', 50020]);
    expect(await code({ requested_token_use: '' })).toEqual([400, 'invalid_request', 900144]);
  });

  it('asks some users for more than a token, with the claims to relay', async () => {
    const { status, body } = await behalf({}, { user: 'Mary.Jackson@contoso.example' });
    expect([status, body.error, body.error_codes]).toEqual([400, 'interaction_required', [50076]]);
    expect(JSON.parse(body.claims)).toHaveProperty('access_token.capolids.essential', true);
  });

  it('is not how to reach Graph with the token that the user brought', async () => {
    expect(await firstApp(sandbox().tokenFor({ user: ada, audience: gateway }))).toBe(401);
  });

  it('starts from a token whose issuer and key are published', async () => {
    const jwt = sandbox().tokenFor({ user: ada, audience: gateway });
    const configuration = await (
      await fetch(`${sandbox().url}/${defaultTenant}/v2.0/.well-known/openid-configuration`)
    ).json();
    expect(claimsOf(jwt)).toMatchObject({
      iss: configuration.issuer,
      aud: gateway,
      scp: 'access_as_user',
      ver: '2.0',
    });
    const [head = '', claims, signature = ''] = jwt.split('.');
    const { keys } = await (await fetch(configuration.jwks_uri)).json();
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });
});

describe('discovery', () => {
  it('names the endpoints of a tenant, as they were reached', async () => {
    const { url } = sandbox();
    const path = `${url}/${defaultTenant}/v2.0/.well-known/openid-configuration`;
    expect(await (await fetch(path)).json()).toMatchObject({
      issuer: `${url}/${defaultTenant}/v2.0`,
      token_endpoint: `${url}/${defaultTenant}/oauth2/v2.0/token`,
      jwks_uri: `${url}/${defaultTenant}/discovery/v2.0/keys`,
    });
    const proxied = await fetch(path, {
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'login.contoso.example' },
    });
    expect((await proxied.json()).issuer).toBe(`https://login.contoso.example/${defaultTenant}/v2.0`);
  });

  it('confirms the host that a client asks about', async () => {
    const asked = encodeURIComponent(`https://login.contoso.example/${defaultTenant}/oauth2/v2.0/authorize`);
    const response = await fetch(
      `${sandbox().url}/common/discovery/instance?api-version=1.1&authorization_endpoint=${asked}`,
    );
    expect(await response.json()).toMatchObject({
      tenant_discovery_endpoint: `https://login.contoso.example/${defaultTenant}/v2.0/.well-known/openid-configuration`,
      metadata: [{ preferred_network: 'login.contoso.example', aliases: ['login.contoso.example'] }],
    });
  });
});

describe('the login host', () => {
  it('logs token requests without secrets', async () => {
    await token({ ...byClient, ...secret });
    await token(withAssertion(assertion(pairs[0].privateKey)));
    const user = sandbox().tokenFor({ user: 'ada.lovelace@contoso.example', audience: defaultClient.id });
    await token({ ...byUser, ...secret, assertion: user });
    await fetch(`${sandbox().url}/x/oauth2/v2.0/token?client_secret=${defaultClient.secret}`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`x:${defaultClient.secret}`).toString('base64')}` },
    });
    const { requests } = sandbox().log;
    expect(requests.map(({ url, status }) => [url, status])).toEqual([
      [`/${defaultTenant}/oauth2/v2.0/token`, 200],
      [`/${defaultTenant}/oauth2/v2.0/token`, 200],
      [`/${defaultTenant}/oauth2/v2.0/token`, 200],
      ['/x/oauth2/v2.0/token?client_secret=(redacted)', 400],
    ]);
    expect(requests[0]?.body).toEqual({
      ...byClient,
      client_id: defaultClient.id,
      client_secret: '(redacted)',
    });
    expect(requests[2]?.body).toMatchObject({ assertion: '(token of ada.lovelace@contoso.example)' });
    const text = JSON.stringify(requests);
    for (const secretText of [
      defaultClient.secret,
      user,
      Buffer.from(`x:${defaultClient.secret}`).toString('base64'),
    ])
      expect(text).not.toContain(secretText);
  });

  it('meets faults like every other request, and refusals of its own', async () => {
    const match = { path: 'oauth2/v2.0/token' };
    sandbox().faults.inject({ match, times: 1, effect: { entra: 'consentRequired' } });
    sandbox().faults.inject({ match, times: 1, effect: { status: 429, retryAfter: '2' } });
    const form = { ...byClient, ...secret };
    expect((await token(form)).body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
    expect(await token(form)).toMatchObject({ status: 429, body: { error: 'temporarily_unavailable' } });
    expect((await token(form)).status).toBe(200);
    sandbox().faults.inject({ effect: { entra: 'wrongSecret' } });
    expect((await get(`${apps}?$top=1`)).status).toBe(200);
  });

  it('answers only what it knows', async () => {
    const { url } = sandbox();
    expect((await fetch(`${url}/${defaultTenant}/oauth2/v2.0/token`)).status).toBe(400);
    expect((await fetch(`${url}/${defaultTenant}/oauth2/v2.0/authorize`)).status).toBe(400);
    expect((await token({ ...byClient, ...secret }, 'common')).body.error_codes).toEqual([90002]);
  });
});

describe('short-lived tokens', () => {
  const brief = useSandbox({ tokenLifetime: 0 });

  it('are refused by Graph when their time is over', async () => {
    const response = await fetch(`${brief.sandbox().url}/${defaultTenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...byClient, ...secret }),
    });
    const { access_token: over, expires_in: seconds } = await response.json();
    expect(seconds).toBe(0);
    const { status, body } = await brief.get(apps, { authorization: `Bearer ${over}` });
    expect([status, body.error.message]).toEqual([401, 'Lifetime validation failed, the token is expired.']);
  });
});
