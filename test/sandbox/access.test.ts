import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';

describe('tokens', () => {
  const { sandbox, ask, apps } = useSandbox();
  const withToken = (token: string, path = `${apps}?$top=1`, method = 'GET', body?: unknown) =>
    ask(method, path, {
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body }),
    });

  it('answers 401 with a challenge for a token that is missing, garbled, altered or expired', async () => {
    const { token, tokenFor } = sandbox();
    const altered = token.replace(/\.[^.]+\./, `.${Buffer.from('{"tid":"other"}').toString('base64url')}.`);
    for (const wrong of ['', 'garbage', 'a.b.c', altered, tokenFor({ expired: true })]) {
      const { status, body, headers } = await withToken(wrong);
      expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
      expect(headers.get('www-authenticate')).toMatch(
        /^Bearer realm="", authorization_uri=".+", client_id="00000003-0000-0000-c000-000000000000"$/,
      );
    }
    expect((await withToken(tokenFor({ expired: true }))).body.error.message).toContain('expired');
  });

  it('reads application permissions and delegated ones', async () => {
    const scopes = ['DeviceManagementApps.Read.All'];
    expect((await withToken(sandbox().tokenFor({ scopes }))).status).toBe(200);
    expect(
      (await withToken(sandbox().tokenFor({ scopes, user: 'ada.lovelace@contoso.example' }))).status,
    ).toBe(200);
  });

  it('answers 403 and names the scopes that would do, in JSON inside the message', async () => {
    const token = sandbox().tokenFor({ scopes: ['User.Read'] });
    const { status, body, headers } = await withToken(token);
    expect([status, body.error.code]).toEqual([403, 'Forbidden']);
    expect(body.error.message).toContain('\r\n');
    const inner = JSON.parse(body.error.message);
    expect(Object.keys(inner)).toEqual([
      '_version',
      'Message',
      'CustomApiErrorPhrase',
      'RetryAfter',
      'ErrorSourceService',
      'HttpHeaders',
    ]);
    expect(inner.Message).toContain(
      'Application must have one of the following scopes: DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All',
    );
    expect(inner.Message).toContain(
      `Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: ${headers.get('request-id')}`,
    );
  });

  it('wants ReadWrite for writes: Apps for statuses, Apps or Configuration for configurations', async () => {
    const read = sandbox().tokenFor({ scopes: ['DeviceManagementApps.Read.All'] });
    const configuration = sandbox().tokenFor({ scopes: ['DeviceManagementConfiguration.ReadWrite.All'] });
    const root = '/beta/deviceAppManagement';
    const patch = async (token: string, path: string) =>
      (await withToken(token, `${root}/${path}`, 'PATCH', {})).status;
    expect(await patch(read, 'mobileApps/x/deviceStatuses/y')).toBe(403);
    expect(await patch(configuration, 'mobileApps/x/deviceStatuses/y')).toBe(403);
    expect(await patch(read, 'mobileAppConfigurations/x/userStatuses/y')).toBe(403);
    expect(await patch(configuration, 'mobileAppConfigurations/x/userStatuses/y')).toBe(404);
    expect(await patch(configuration, 'iosLobAppProvisioningConfigurations/x/userStatuses/y')).toBe(404);
  });

  it('shows each tenant its own data only', async () => {
    const other = sandbox().tokenFor({ tenant: '11111111-2222-4333-8444-555555555555' });
    const ours = (await withToken(sandbox().token, `${apps}?$select=id`)).body.value.map(
      ({ id }: { id: string }) => id,
    );
    const theirs = (await withToken(other, `${apps}?$select=id`)).body.value.map(
      ({ id }: { id: string }) => id,
    );
    expect(theirs).toHaveLength(ours.length);
    expect(ours.filter((id: string) => theirs.includes(id))).toEqual([]);
    expect((await withToken(other, `${apps}/${ours[0]}`)).status).toBe(404);
    const names = (await withToken(other, `${apps}/${theirs[1]}/userStatuses`)).text;
    expect(names).not.toContain('contoso.example');
    expect(sandbox().log.requests.at(-1)?.tenant).toBe('11111111-2222-4333-8444-555555555555');
  });
});

describe('headers and error envelope', () => {
  const { get, apps } = useSandbox();

  it('gives every answer a request-id and echoes the client-request-id', async () => {
    const mine = 'c0ffee00-0000-4000-8000-000000000000';
    const { headers } = await get(`${apps}?$top=1`, { 'client-request-id': mine });
    expect([headers.get('client-request-id'), headers.get('odata-version')]).toEqual([mine, '4.0']);
    const failed = await get(`${apps}/none`);
    const id = failed.headers.get('request-id');
    expect(failed.headers.get('client-request-id')).toBe(id);
    expect(failed.body.error.innerError).toEqual({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      'request-id': id,
      'client-request-id': id,
    });
  });

  it('sends the headers of Graph', async () => {
    const { headers } = await get(`${apps}?$top=1`);
    expect(JSON.parse(headers.get('x-ms-ags-diagnostic') ?? '')).toHaveProperty('ServerInfo.DataCenter');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(Number.isNaN(Date.parse(headers.get('date') ?? ''))).toBe(false);
  });

  it('compresses larger answers for clients that accept gzip', async () => {
    expect((await get(apps)).headers.get('content-encoding')).toBe('gzip');
    expect((await get(apps, { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
    expect((await get(`${apps}?$top=1&$select=id`)).headers.get('content-encoding')).toBeNull();
  });

  it('writes gateway errors plainly and Intune errors as JSON in the message', async () => {
    expect((await get(`${apps}/none/nope`)).body.error.message).toBe(
      "Resource not found for the segment 'nope'.",
    );
    expect(JSON.parse((await get(`${apps}/none`)).body.error.message)).toMatchObject({
      _version: 3,
      RetryAfter: null,
      HttpHeaders: '{}',
    });
  });
});
