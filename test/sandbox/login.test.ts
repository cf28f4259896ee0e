import { describe, expect, it } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import {
  assertion,
  byClient,
  claimsOf,
  headerOf,
  isSignedWith,
  registered,
  secret,
  unknown,
  useLogin,
  withAssertion,
} from './loginClient.ts';

const { sandbox, token, firstApp } = useLogin();

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
    const { kid } = headerOf(body.access_token);
    const { keys } = await (await fetch(`${sandbox().url}/${defaultTenant}/discovery/v2.0/keys`)).json();
    const jwk = keys.find((one: { kid: string }) => one.kid === kid);
    expect(isSignedWith(body.access_token, jwk)).toBe(true);
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
      const { status, body } = await token(withAssertion(assertion(registered.privateKey, {}, { alg })));
      expect(status).toBe(200);
      expect(claimsOf(body.access_token).roles).toEqual(['DeviceManagementApps.Read.All']);
    }
  });

  it('must be a registered one, recent, of the client and meant for the tenant', async () => {
    const code = async (jwt: string) => {
      const { status, body } = await token(withAssertion(jwt));
      return [status, body.error, body.error_codes?.[0]];
    };
    const { privateKey } = registered;
    expect(await code(assertion(unknown.privateKey))).toEqual([401, 'invalid_client', 700027]);
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

describe('short-lived tokens', () => {
  const brief = useLogin({ tokenLifetime: 0 });

  it('are refused by Graph when their time is over', async () => {
    const { access_token: over, expires_in: seconds } = (await brief.token({ ...byClient, ...secret })).body;
    expect(seconds).toBe(0);
    const { status, body } = await brief.get(brief.apps, { authorization: `Bearer ${over}` });
    expect([status, body.error.message]).toEqual([401, 'Lifetime validation failed, the token is expired.']);
  });
});
