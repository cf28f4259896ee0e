import { describe, expect, it } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import { assertion, byClient, byUser, registered, secret, useLogin, withAssertion } from './loginClient.ts';

const { sandbox, get, apps, token } = useLogin();

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
    await token(withAssertion(assertion(registered.privateKey)));
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
