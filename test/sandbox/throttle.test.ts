import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { retryAfterText } from '../../sandbox/graph/throttle.ts';
import { useSandbox } from './client.ts';

describe('throttling', () => {
  const { sandbox, ask, batch, apps } = useSandbox({
    throttle: { writes: 2, any: 5, windowMs: 300, retryAfter: 'decimal' },
  });
  let client = 0;
  /** Each test is an app, in a tenant, of its own. */
  const newcomer = () => {
    client += 1;
    return { app: `app-${client}`, tenant: `tenant-${client}` };
  };
  const asking = (claims: { app?: string; tenant?: string }) => {
    const headers = { authorization: `Bearer ${sandbox().tokenFor(claims)}` };
    return (method = 'GET') =>
      ask(method, `${apps}/none`, { headers, ...(method === 'GET' ? {} : { body: {} }) });
  };
  const statuses = async (count: number, one: () => Promise<{ status: number }>) => {
    const found: number[] = [];
    for (let index = 0; index < count; index += 1) found.push((await one()).status);
    return found;
  };

  it('refuses what an app sends beyond its limit in a window, and says how long to wait', async () => {
    const send = asking(newcomer());
    expect(await statuses(6, send)).toEqual([404, 404, 404, 404, 404, 429]);
    const { headers, body } = await send();
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(0.3);
    expect(body.error.code).toBe('TooManyRequests');
  });

  it('has a smaller limit for writes, which does not hinder reads', async () => {
    const send = asking(newcomer());
    expect(await statuses(3, () => send('PATCH'))).toEqual([404, 404, 429]);
    expect((await send()).status).toBe(404);
  });

  it('grants a whole tenant twice as much as one app', async () => {
    const { tenant } = newcomer();
    for (const app of ['one', 'two']) expect(await statuses(5, asking({ tenant, app }))).not.toContain(429);
    expect((await asking({ tenant, app: 'three' })()).status).toBe(429);
    expect((await asking(newcomer())()).status).toBe(404);
  });

  it('opens again after the time that Retry-After names', async () => {
    const send = asking(newcomer());
    await statuses(5, send);
    const { headers } = await send();
    await pause(Number(headers.get('retry-after')) * 1000);
    expect((await send()).status).toBe(404);
  });

  it('charges refused requests to the next window', async () => {
    const send = asking(newcomer());
    await statuses(9, send);
    await pause(310);
    expect(await statuses(2, send)).toEqual([404, 429]);
  });

  it('counts each item of a batch, and throttles items one by one', async () => {
    const claims = newcomer();
    const requests = Array.from({ length: 8 }, (_, index) => ({
      id: `${index}`,
      method: 'GET',
      url: '/deviceAppManagement/mobileApps?$top=1',
    }));
    const { status, body } = await ask('POST', '/beta/$batch', {
      body: { requests },
      headers: { authorization: `Bearer ${sandbox().tokenFor(claims)}` },
    });
    expect(status).toBe(200);
    const throttled = body.responses.filter((one: { status: number }) => one.status === 429);
    expect(throttled).toHaveLength(3);
    expect(throttled[0].headers['Retry-After']).toMatch(/^0\.\d{3}$/);
    expect(
      sandbox().log.requests[0]?.items?.filter(({ retryAfter }) => retryAfter !== undefined),
    ).toHaveLength(3);
  });

  it('does not count paths that do not exist', async () => {
    const { responses } = (
      await batch(Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, method: 'GET', url: '/nowhere' })))
    ).body;
    expect(responses.every(({ status }: { status: number }) => status === 400)).toBe(true);
  });

  it('answers with each of the three bodies that Intune is known for', async () => {
    const send = asking(newcomer());
    await statuses(5, send);
    const errors = [(await send()).body.error, (await send()).body.error, (await send()).body.error];
    const forms = errors.map(({ message, details, innerError }) =>
      details ? 'flat' : innerError.code ? 'inner' : JSON.parse(message)._version,
    );
    expect(forms.map(String).sort()).toEqual(['3', 'flat', 'inner']);
  });
});

describe('Retry-After', () => {
  it('is written as whole seconds, decimal or date, never shorter than the wait', () => {
    expect(retryAfterText('integer', 1200, 0)).toBe('2');
    expect(retryAfterText('decimal', 1200.4, 0)).toBe('1.201');
    expect(Date.parse(retryAfterText('date', 1200, 0) ?? '') - Date.now()).toBeGreaterThanOrEqual(1190);
    expect(retryAfterText('absent', 1200, 0)).toBeUndefined();
  });

  it('is left out about every second time when forms are mixed', () => {
    const texts = Array.from({ length: 400 }, (_, nth) => retryAfterText('mixed', 1000, nth));
    const absent = texts.filter((text) => text === undefined).length;
    expect(absent).toBeGreaterThan(150);
    expect(absent).toBeLessThan(250);
  });
});
