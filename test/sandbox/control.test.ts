import { describe, expect, it } from 'vitest';
import { useSandbox } from './client.ts';

describe('the control routes', () => {
  const { sandbox, ask, get, apps } = useSandbox();

  it('give the log and empty it, without being logged themselves', async () => {
    await get(`${apps}?$top=1`, { 'x-mine': '1' });
    const { body } = await get('/_sandbox/requests');
    expect(body).toMatchObject([
      { method: 'GET', url: `${apps}?$top=1`, status: 200, headers: { 'x-mine': '1' } },
    ]);
    expect(body[0].answeredAt).toBeGreaterThanOrEqual(body[0].at);
    expect((await ask('DELETE', '/_sandbox/requests')).status).toBe(204);
    expect((await get('/_sandbox/requests')).body).toEqual([]);
  });

  it('inject faults and presets, and clear them', async () => {
    await ask('POST', '/_sandbox/faults', {
      body: [
        { match: { path: '/mobileApps$/' }, times: 1, effect: { status: 503 } },
        { preset: 'gatewayTimeout' },
      ],
    });
    expect([(await get(apps)).status, (await get(apps)).status, (await get(apps)).status]).toEqual([
      503, 504, 200,
    ]);
    await ask('POST', '/_sandbox/faults', { body: { effect: { status: 503 } } });
    await ask('DELETE', '/_sandbox/faults');
    expect((await get(apps)).status).toBe(200);
  });

  it('refuse what is no fault, and say what is', async () => {
    for (const body of [{}, { effect: {} }, { preset: 'nope' }, { effect: { malformed: 'nope' } }, '{']) {
      const { status, body: answer } = await ask('POST', '/_sandbox/faults', { body });
      expect([status, typeof answer.error]).toEqual([400, 'string']);
    }
    expect((await get('/_sandbox/nothing')).status).toBe(404);
  });

  it('mint tokens', async () => {
    const { body } = await ask('POST', '/_sandbox/tokens', { body: { scopes: ['User.Read'] } });
    expect((await get(apps, { authorization: `Bearer ${body.token}` })).status).toBe(403);
    expect((await ask('POST', '/_sandbox/tokens', { body: { scopes: 'User.Read' } })).status).toBe(400);
  });

  it('leave the log of the sandbox in arrival order', async () => {
    await Promise.all([1, 2, 3].map((top) => get(`${apps}?$top=${top}`)));
    const times = sandbox().log.requests.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('the log', () => {
  const { sandbox, get } = useSandbox({ logSize: 10 });

  it('keeps the newest requests only', async () => {
    for (let index = 0; index < 25; index += 1) await get(`/beta/${index}`);
    expect(sandbox().log.requests.map(({ url }) => url)).toEqual(
      Array.from({ length: 10 }, (_, index) => `/beta/${15 + index}`),
    );
  });
});
