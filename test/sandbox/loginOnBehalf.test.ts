import { describe, expect, it } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import {
  assertion,
  byUser,
  claimsOf,
  graph,
  isSignedWith,
  secret,
  unknown,
  useLogin,
} from './loginClient.ts';

const { sandbox, token, firstApp } = useLogin({
  refusedUsers: { 'mary.jackson@contoso.example': 'interactionRequired' },
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
    const foreign = assertion(unknown.privateKey, { aud: gateway, preferred_username: ada });
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
    const { keys } = await (await fetch(configuration.jwks_uri)).json();
    expect(isSignedWith(jwt, keys[0])).toBe(true);
  });
});
