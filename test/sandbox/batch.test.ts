import { describe, expect, it } from 'vitest';
import { type Answer, useSandbox } from './client.ts';

const list = '/deviceAppManagement/mobileApps?$top=1&$select=id';

describe('$batch', () => {
  const { sandbox, ask, get, batch, app } = useSandbox();
  /** The one answer with that id. */
  const of = (id: string, { body }: Answer) => body.responses.find((one: { id: string }) => one.id === id);

  it('answers each item under its id, with status, headers and a body that is an object', async () => {
    const answer = await batch([
      { id: 'a', method: 'GET', url: list },
      { id: 'b', method: 'GET', url: 'deviceAppManagement/mobileApps/none' },
    ]);
    const [a, b] = [of('a', answer), of('b', answer)];
    expect([answer.status, a.status, b.status]).toEqual([200, 200, 404]);
    expect(a.body.value).toHaveLength(1);
    expect(a.headers['Content-Type']).toContain('application/json');
    expect(b.body.error.code).toBe('ResourceNotFound');
  });

  it('answers 200 even if every item failed', async () => {
    const { status, body } = await batch([{ id: '1', method: 'GET', url: '/nowhere' }]);
    expect([status, body.responses[0].status]).toEqual([200, 400]);
  });

  it('takes 20 items and answers them in another order, but the same one in each run', async () => {
    const items = Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, method: 'GET', url: list }));
    const { body } = await batch(items);
    const ids = body.responses.map(({ id }: { id: string }) => id);
    expect([...ids].sort((a, b) => a - b)).toEqual(items.map(({ id }) => id));
    expect(ids).not.toEqual(items.map(({ id }) => id));
    const other = await batch([...items, { id: '20', method: 'GET', url: list }]);
    expect([other.status, other.body.error.code]).toEqual([400, 'BadRequest']);
  });

  it('refuses the whole batch when the envelope is malformed', async () => {
    const get1 = { id: '1', method: 'GET', url: list };
    const malformed: unknown[] = [
      undefined,
      {},
      [],
      'requests',
      [null],
      [{ ...get1, id: 1 }],
      [{ method: 'GET', url: list }],
      [{ id: '1', url: list }],
      [
        { ...get1, id: 'A' },
        { ...get1, id: 'a' },
      ],
      [{ ...get1, dependsOn: ['2'] }],
      [
        { ...get1, dependsOn: ['2'] },
        { ...get1, id: '2', dependsOn: ['1'] },
      ],
      [{ ...get1, headers: [] }],
    ];
    for (const requests of malformed)
      expect((await batch(requests)).status, JSON.stringify(requests)).toBe(400);
    expect((await ask('POST', '/beta/$batch', { body: '{"requests":' })).status).toBe(400);
    expect((await ask('GET', '/beta/$batch')).status).toBe(405);
  });

  it('refuses items with a host, a version, another batch, or a body without Content-Type, and only these', async () => {
    const word = (await app('Microsoft Word')).replace('/beta', '');
    const { body } = await batch([
      { id: 'host', method: 'GET', url: `${sandbox().url}/beta${list}` },
      { id: 'version', method: 'GET', url: `/beta${list}` },
      {
        id: 'nested',
        method: 'POST',
        url: '/$batch',
        headers: { 'Content-Type': 'application/json' },
        body: { requests: [] },
      },
      { id: 'type', method: 'PATCH', url: `${word}/installSummary`, body: { failedDeviceCount: 1 } },
      { id: 'fine', method: 'GET', url: list },
    ]);
    expect(
      body.responses.map(({ id, status }: { id: string; status: number }) => [id, status]).sort(),
    ).toEqual([
      ['fine', 200],
      ['host', 400],
      ['nested', 400],
      ['type', 400],
      ['version', 400],
    ]);
  });

  it('carries out writes, with the version of the batch for all items', async () => {
    const word = (await app('Microsoft Word')).replace('/beta', '');
    const write = {
      id: '1',
      method: 'PATCH',
      url: `${word}/installSummary`,
      headers: { 'content-type': 'application/json' },
      body: { notInstalledUserCount: 77 },
    };
    const { body } = await batch([write]);
    expect(body.responses[0].body).toMatchObject({ notInstalledUserCount: 77 });
    expect((await get(`/beta${word}/installSummary`)).body.notInstalledUserCount).toBe(77);
    expect((await batch([write], 'v1.0')).body.responses[0].body.error.message).toBe(
      "Resource not found for the segment 'installSummary'.",
    );
  });

  it('waits for what an item depends on, and fails it with 424 when that failed', async () => {
    const { body } = await batch([
      { id: '3', method: 'GET', url: list, dependsOn: ['2'] },
      { id: '2', method: 'GET', url: list, dependsOn: ['1'] },
      { id: '1', method: 'GET', url: '/deviceAppManagement/mobileApps/none' },
      { id: '4', method: 'GET', url: list, dependsOn: ['5'] },
      { id: '5', method: 'GET', url: list },
    ]);
    const statuses = Object.fromEntries(
      body.responses.map(({ id, status }: { id: string; status: number }) => [id, status]),
    );
    expect(statuses).toEqual({ 1: 404, 2: 424, 3: 424, 4: 200, 5: 200 });
  });

  it('gives absolute next links in item bodies', async () => {
    const { body } = await batch([{ id: '1', method: 'GET', url: list }]);
    const next = body.responses[0].body['@odata.nextLink'];
    expect(next.startsWith(`${sandbox().url}/beta/deviceAppManagement/mobileApps?`)).toBe(true);
    expect((await get(next)).body.value).toHaveLength(1);
  });

  it('checks the scopes of each item by itself', async () => {
    const token = sandbox().tokenFor({ scopes: ['DeviceManagementConfiguration.Read.All'] });
    const word = (await app('Microsoft Word')).replace('/beta', '');
    const requests = [
      { id: 'apps', method: 'GET', url: list },
      { id: 'statuses', method: 'GET', url: `${word}/deviceStatuses` },
    ];
    const answer = await ask('POST', '/beta/$batch', {
      body: { requests },
      headers: { authorization: `Bearer ${token}` },
    });
    expect([of('apps', answer).status, of('statuses', answer).status]).toEqual([200, 403]);
  });

  it('logs each item with its status in one logged request', async () => {
    await batch([
      { id: '1', method: 'GET', url: list, headers: { Prefer: 'x' } },
      { id: '2', method: 'GET', url: '/nowhere' },
    ]);
    const [request, ...others] = sandbox().log.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      method: 'POST',
      url: '/beta/$batch',
      status: 200,
      tenant: expect.any(String),
    });
    expect(request?.items).toMatchObject([
      { id: '1', method: 'GET', url: list, headers: { prefer: 'x' }, status: 200 },
      { id: '2', status: 400 },
    ]);
  });
});
