import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { faultPresets } from '../../sandbox/faultPresets.ts';
import type { Fault } from '../../sandbox/graph/faults.ts';
import type { Malformation } from '../../sandbox/graph/malformation.ts';
import { useSandbox } from './client.ts';

describe('faults', () => {
  const { sandbox, get, patch, batch, app, apps } = useSandbox();
  const inject = (...faults: Fault[]) => {
    for (const fault of faults) sandbox().faults.inject(fault);
  };
  const list = '/deviceAppManagement/mobileApps?$top=3';
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${index}`, method: 'GET', url: list }));
  const responses = async (count: number) => (await batch(items(count))).body.responses;

  it('let as many matches pass as they skip, and strike as often as they say', async () => {
    inject({
      match: { path: '/mobileApps', method: 'get' },
      skip: 1,
      times: 2,
      effect: { status: 503, retryAfter: '7' },
    });
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await get(apps)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    const refused = sandbox().log.requests[1];
    expect([refused?.status, refused?.retryAfter]).toEqual([503, '7']);
  });

  it('match by method, by part of the path, and by regular expression, also as a text', async () => {
    inject(
      { match: { path: /mobileApps\?.*top=1\b/ }, effect: { status: 500 } },
      { match: { path: '/Configurations$/i' }, effect: { status: 502 } },
    );
    inject({ match: { method: 'PATCH' }, effect: { status: 504, body: '' } });
    expect((await get(`${apps}?$top=1`)).body.error.code).toBe('InternalServerError');
    expect((await get(`${apps}?$top=10`)).status).toBe(200);
    expect((await get('/beta/deviceAppManagement/mobileAppConfigurations')).status).toBe(502);
    const { status, text } = await patch(`${apps}/x`, {});
    expect([status, text]).toEqual([504, '']);
  });

  it('take a path with several slashes for a part of the path, as it stands', async () => {
    inject({ match: { path: '/deviceAppManagement/mobileApps' }, effect: { status: 503 } });
    expect((await get(apps)).status).toBe(503);
    expect((await get('/beta/deviceAppManagement/mobileAppConfigurations')).status).toBe(200);
  });

  it('tell items from requests of their own, and both from the batch itself', async () => {
    inject({ match: { item: true }, effect: { status: 503 } });
    expect((await get(apps)).status).toBe(200);
    expect((await responses(1))[0].status).toBe(503);
    sandbox().faults.clear();
    inject({ match: { item: false }, effect: { status: 503 } });
    expect((await responses(1))[0].status).toBe(200);
    expect((await get(apps)).status).toBe(503);
    sandbox().faults.clear();
    inject({ match: { envelope: true }, effect: { status: 429, retryAfter: 'integer', waitMs: 3000 } });
    expect((await get(apps)).status).toBe(200);
    const { status, headers } = await batch(items(1));
    expect([status, headers.get('retry-after')]).toEqual([429, '3']);
  });

  it('strike a share of the items, the same ones in each run, half of them without Retry-After', async () => {
    inject({ ...faultPresets.throttledItems, share: 0.5 });
    for (let round = 0; round < 20; round += 1) await responses(20);
    const throttled = sandbox()
      .log.requests.flatMap((request) => request.items ?? [])
      .filter(({ status }) => status === 429);
    const silent = throttled.filter(({ retryAfter }) => retryAfter === undefined).length;
    expect(throttled.length).toBeGreaterThan(160);
    expect(throttled.length).toBeLessThan(240);
    expect(silent / throttled.length).toBeGreaterThan(0.35);
    expect(silent / throttled.length).toBeLessThan(0.65);
  });

  it('end the connection before, after and amid the work', async () => {
    const path = `${await app('Microsoft Word')}/installSummary`;
    const before = (await get(path)).body.failedUserCount;
    for (const reset of [true, 'afterBody', 'midAnswer'] as const) {
      inject({ times: 1, effect: { reset } });
      await expect(get(path), String(reset)).rejects.toThrow();
    }
    inject({ times: 1, effect: { reset: 'afterBody' } });
    await expect(patch(path, { failedUserCount: 50 })).rejects.toThrow();
    expect((await get(path)).body.failedUserCount).toBe(before);
    inject({ times: 1, effect: { reset: 'afterAction' } });
    await expect(patch(path, { failedUserCount: 51 })).rejects.toThrow();
    expect((await get(path)).body.failedUserCount).toBe(51);
  });

  it('end the connection of a batch through one of its items', async () => {
    inject({ match: { item: true }, skip: 1, times: 1, effect: { reset: true } });
    await expect(responses(3)).rejects.toThrow();
    await pause(20);
    expect(sandbox().log.requests.at(-1)).toMatchObject({ aborted: true });
    expect(await responses(3)).toHaveLength(3);
  });

  it('leave an item out, or spoil it around its body', async () => {
    inject({ match: { item: true }, skip: 1, times: 1, effect: { drop: true } });
    expect((await responses(3)).map(({ id }: { id: string }) => id).sort()).toEqual(['0', '2']);
    inject({ match: { item: true }, times: 1, effect: { malformed: 'noStatus' } });
    expect((await responses(1))[0]).not.toHaveProperty('status');
    inject({ match: { item: true }, times: 1, effect: { malformed: 'statusAsText' } });
    expect((await responses(1))[0].status).toBe('200');
    inject({ match: { item: true }, times: 1, effect: { malformed: 'nullItem' } });
    expect(await responses(1)).toEqual([null]);
    inject({ match: { item: true }, times: 1, effect: { malformed: 'html' } });
    expect((await responses(1))[0]).toMatchObject({
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: expect.stringContaining('<html>'),
    });
  });

  it('spoil the body of an answer', async () => {
    const path = `${await app('Microsoft Word')}/userStatuses?$top=2`;
    const under = async (malformed: Malformation) => {
      inject({ times: 1, effect: { malformed } });
      return get(path);
    };
    expect((await under('html')).headers.get('content-type')).toBe('text/html');
    const truncated = await under('truncated');
    expect([truncated.status, truncated.body]).toEqual([200, undefined]);
    expect(truncated.text.startsWith('{"@odata.context"')).toBe(true);
    expect((await under('empty')).text).toBe('');
    expect((await under('notObject')).body).toEqual(['unexpected']);
    expect(typeof (await under('wrongTypes')).body.value[0].installedDeviceCount).toBe('string');
    expect((await under('noValue')).body).not.toHaveProperty('value');
    expect((await under('nullRow')).body.value[0]).toBeNull();
    expect((await under('rowsWithoutId')).body.value[0]).not.toHaveProperty('id');
    expect(new URL((await under('foreignNextLink')).body['@odata.nextLink']).host).toBe('graph.example.net');
    expect((await under('endlessNextLink')).body['@odata.nextLink']).toBe(`${sandbox().url}${path}`);
    inject({ match: { envelope: true }, times: 1, effect: { malformed: 'noResponses' } });
    expect((await batch(items(1))).body).toEqual({});
  });

  it('wait before the answer, and send it a byte at a time', async () => {
    inject(
      { match: { path: 'top=1' }, effect: { delayMs: 120 } },
      { match: { path: 'none' }, effect: { dribbleMs: 1 } },
    );
    await get(`${apps}?$top=1`);
    const answer = await get(`${apps}/none/nope`);
    expect(answer.body.error.code).toBe('BadRequest');
    const [slow, dribbled] = sandbox().log.requests;
    expect((slow?.answeredAt ?? 0) - (slow?.at ?? 0)).toBeGreaterThanOrEqual(119);
    expect((dribbled?.answeredAt ?? 0) - (dribbled?.at ?? 0)).toBeGreaterThanOrEqual(answer.text.length);
  });

  it('exist as presets', async () => {
    inject(faultPresets.gatewayTimeout, faultPresets.unavailableWithoutRetryAfter);
    expect((await get(apps)).text).toBe('');
    const { status, headers } = await get(apps);
    expect([status, headers.get('retry-after')]).toEqual([503, null]);
  });

  it('stop when they are cleared', async () => {
    inject({ effect: { status: 503 } });
    sandbox().faults.clear();
    expect((await get(apps)).status).toBe(200);
  });

  it('show in the log who went away before the answer', async () => {
    inject({ effect: { delayMs: 80 } });
    await expect(fetch(`${sandbox().url}${apps}`, { signal: AbortSignal.timeout(20) })).rejects.toThrow();
    await pause(120);
    expect(sandbox().log.requests[0]).toMatchObject({ method: 'GET', aborted: true });
    expect(sandbox().log.requests[0]?.answeredAt).toBeUndefined();
  });
});
