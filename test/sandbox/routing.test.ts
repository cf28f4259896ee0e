import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';

const segmentError = (segment: string) => ({
  code: 'BadRequest',
  message: `Resource not found for the segment '${segment}'.`,
});

describe('routing', () => {
  const { get, ask, app, apps } = useSandbox();
  const live = useSandbox({ mode: 'live' });

  it('answers an unknown segment with 400 and its name, before it looks at token or body', async () => {
    for (const method of ['GET', 'PATCH', 'POST', 'DELETE']) {
      const { status, body } = await ask(method, `${apps}/x/installReports`, {
        headers: { authorization: 'none' },
      });
      expect([status, body.error]).toMatchObject([400, segmentError('installReports')]);
    }
    expect((await get('/beta/users')).body.error).toMatchObject(segmentError('users'));
  });

  it('knows v1.0 and beta, and no other version', async () => {
    expect((await get('/v1.0/deviceAppManagement/mobileApps?$top=1')).status).toBe(200);
    expect((await get('/v2.0/deviceAppManagement/mobileApps')).body.error.message).toBe(
      'Invalid version: v2.0',
    );
  });

  it('takes a key as a segment and in parentheses, percent-encoded or not, with and without a trailing slash', async () => {
    const path = await app('Microsoft Word');
    const id = path.split('/').at(-1) ?? '';
    const ways = [
      `/${id}`,
      `('${id}')`,
      `('${id}')/`,
      `/${id}/`,
      `%28%27${id}%27%29`,
      `/${id.toUpperCase()}`,
      `/%${id.charCodeAt(0).toString(16)}${id.slice(1)}`,
    ];
    for (const way of ways)
      expect((await get(`${apps}${way}?$select=displayName`)).body.displayName, way).toBe('Microsoft Word');
    expect((await get(`${path}/installSummary/`)).status).toBe(200);
  });

  it('never makes a path separator of an encoded slash in a key', async () => {
    const path = await app('Microsoft Word');
    const { status, body } = await get(`${path}%2FinstallSummary`);
    expect([status, body.error.code]).toEqual([404, 'ResourceNotFound']);
  });

  it('refuses broken percent-encoding', async () => {
    expect((await get(`${apps}/%E0%A4%A`)).status).toBe(400);
  });

  it('narrows a list and checks an entity by a type cast', async () => {
    const list = await get(`${apps}/microsoft.graph.winGetApp?$select=displayName,packageIdentifier`);
    expect(list.body.value.length).toBeGreaterThan(1);
    expect(Object.keys(list.body.value[0])).toEqual(['displayName', 'packageIdentifier']);
    const word = await app('Microsoft Word');
    expect((await get(`${word}/microsoft.graph.iosVppApp/installSummary`)).status).toBe(200);
    expect((await get(`${word}/microsoft.graph.win32LobApp`)).status).toBe(404);
    expect((await get(`${word}/microsoft.graph.win32lobapplication`)).body.error.message).toContain(
      'win32lobapplication',
    );
  });

  it('includes derived types in a cast list', async () => {
    const list = await get(
      `${apps}/microsoft.graph.win32LobApp?$filter=isof('microsoft.graph.win32CatalogApp')`,
    );
    expect(list.body.value.map((one: { displayName: string }) => one.displayName)).toEqual([
      'Slack Deployment Tool',
    ]);
    expect(list.body.value[0]['@odata.type']).toBe('#microsoft.graph.win32CatalogApp');
  });

  it('leads from a status back to its app', async () => {
    const path = await app('Microsoft Word');
    const user = (await get(`${path}/userStatuses?$top=1`)).body.value[0].id;
    const device = (await get(`${path}/userStatuses/${user}/deviceStatuses?$top=1`)).body.value[0].id;
    const ways = [
      `/userStatuses/${user}/app`,
      `/deviceStatuses/${device}/app`,
      `/userStatuses('${user}')/deviceStatuses('${device}')/app`,
    ];
    for (const way of ways)
      expect((await get(`${path}${way}`)).body).toMatchObject({
        displayName: 'Microsoft Word',
        '@odata.type': '#microsoft.graph.iosVppApp',
      });
  });

  it('answers 404 when a parent, a child or a child of this parent does not exist', async () => {
    const path = await app('Microsoft Word');
    const [ada, grace] = (await get(`${path}/userStatuses?$top=2`)).body.value;
    const [row] = (await get(`${path}/userStatuses/${ada.id}/deviceStatuses`)).body.value;
    const missing = [
      `${apps}/none/deviceStatuses`,
      `${path}/userStatuses/none/deviceStatuses`,
      `${path}/deviceStatuses/none`,
      `${path}/userStatuses/${grace.id}/deviceStatuses/${row.id}`,
    ];
    for (const one of missing) expect((await get(one)).status, one).toBe(404);
  });

  it('hides from v1.0 what only beta has', async () => {
    const paths = [
      'mobileApps/x/deviceStatuses',
      'mobileApps/x/userStatuses',
      'mobileApps/x/installSummary',
      'mobileApps/x/relationships',
      'iosLobAppProvisioningConfigurations',
    ];
    for (const path of paths) {
      const { status, body } = await get(`/v1.0/deviceAppManagement/${path}`);
      expect([status, body.error], path).toMatchObject([400, segmentError(path.split('/').at(-1) ?? '')]);
    }
  });

  it('omits beta-only app types and properties from v1.0 lists, yet answers for such an app by id with base fields', async () => {
    const list = (await get('/v1.0/deviceAppManagement/mobileApps')).body.value;
    expect(list.length).toBeGreaterThan(20);
    expect(
      list.filter(
        (one: Record<string, string>) =>
          one['@odata.type'] === '#microsoft.graph.winGetApp' || 'isAssigned' in one,
      ),
    ).toEqual([]);
    const path = (await app('Company Portal')).replace('/beta/', '/v1.0/');
    const { body } = await get(path);
    expect(body).toMatchObject({
      '@odata.type': '#microsoft.graph.mobileApp',
      displayName: 'Company Portal',
    });
    expect(body).not.toHaveProperty('packageIdentifier');
  });

  it('does not know the three removed segments in mode live, in any spelling', async () => {
    const path = await live.app('Microsoft Word');
    for (const segment of ['deviceStatuses', 'userStatuses', 'installSummary']) {
      for (const cast of ['', '/microsoft.graph.iosVppApp']) {
        const { status, body } = await live.ask('PATCH', `${path}${cast}/${segment}`, { body: {} });
        expect([status, body.error]).toMatchObject([400, segmentError(segment)]);
      }
    }
    const configurations = '/v1.0/deviceAppManagement/mobileAppConfigurations';
    const id = (await live.get(configurations)).body.value[0].id;
    expect((await live.get(`${configurations}/${id}/userStatuses`)).status).toBe(200);
  });

  it('answers 405 for a verb that a known path does not take', async () => {
    expect((await ask('DELETE', apps)).body.error.code).toBe('Request_BadRequest');
    expect((await ask('PUT', apps, { body: {} })).status).toBe(405);
    expect((await ask('POST', `${await app('Microsoft Word')}/installSummary`, { body: {} })).status).toBe(
      405,
    );
  });
});
