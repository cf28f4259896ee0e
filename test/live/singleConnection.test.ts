import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startLive, summaryOf } from '../support/live.ts';
import { bearer, posted } from '../support/posted.ts';

/** Speaks the protocol by hand. */
const startSpeaking = async (...options: Parameters<typeof startLive>) => {
  const live = await startLive(...options);
  const { sandbox, gateway } = live;
  const ada = sandbox.tokenFor({ user: 'ada@contoso.example' });
  const bob = sandbox.tokenFor({ user: 'bob@contoso.example' });

  const request = (
    method: string,
    by: string | undefined,
    stream?: string,
    init: RequestInit = {},
    query = '',
  ) =>
    gateway.fetch(`http://gateway.test/graphql/stream${query}`, {
      method,
      ...init,
      headers: {
        ...bearer(by),
        ...(stream === undefined ? {} : { 'x-graphql-event-stream-token': stream }),
        ...init.headers,
      },
    });
  const reserve = async (by?: string): Promise<string> => {
    const response = await request('PUT', by);
    expect(response.status).toBe(201);
    return response.text();
  };
  const open = (by: string | undefined, stream: string) =>
    request('GET', by, stream, { headers: { accept: 'text/event-stream' } });
  const send = (by: string | undefined, stream: string, query: string, operationId: unknown = 'one') =>
    request('POST', by, stream, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { app: live.app }, extensions: { operationId } }),
    });
  const stop = (by: string | undefined, stream: string, operationId: string) =>
    request('DELETE', by, stream, {}, `?operationId=${operationId}`);
  return { ...live, ada, bob, request, reserve, open, send, stop };
};

/** Reads a stream bit by bit: the events that have come when there are so many. */
const readerOf = (response: Response) => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const events = () =>
    [...text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, event, data]) => ({
      event,
      ...JSON.parse(data || '{}'),
    }));
  const until = async (count: number) => {
    while (events().length < count) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    return events();
  };
  return { until, cancel: () => reader?.cancel() };
};

describe('a stream', () => {
  it('carries many operations, and each can be stopped by itself', async () => {
    const { ada, app, reserve, open, send, stop, setSummary, requestsFor } = await startSpeaking();
    const stream = await reserve(ada);
    const response = await open(ada, stream);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const { until } = readerOf(response);
    expect((await send(ada, stream, summaryOf(), 'one')).status).toBe(202);
    expect((await send(ada, stream, summaryOf('installedDeviceCount'), 'two')).status).toBe(202);
    expect((await until(2)).map(({ event, id }) => `${event} ${id}`).sort()).toEqual([
      'next one',
      'next two',
    ]);

    expect((await stop(ada, stream, 'one')).status).toBe(200);
    await setSummary(app, { failedDeviceCount: 4321, installedDeviceCount: 1234 });
    const [, , third] = await until(3);
    expect(third).toMatchObject({
      id: 'two',
      payload: { data: { mobileAppInstallSummaryChanged: { installedDeviceCount: 1234 } } },
    });
    await stop(ada, stream, 'two');
    await pause(100);
    const asked = requestsFor('installSummary').length;
    await pause(200);
    expect(requestsFor('installSummary')).toHaveLength(asked);
  });

  it('carries what was asked before it was opened', async () => {
    const { ada, reserve, open, send } = await startSpeaking();
    const stream = await reserve(ada);
    expect((await send(ada, stream, '{ mobileApps(first: 1) { nodes { id } } }')).status).toBe(202);
    const events = await readerOf(await open(ada, stream)).until(2);
    expect(events).toMatchObject([
      { event: 'next', id: 'one' },
      { event: 'complete', id: 'one' },
    ]);
  });

  it('takes its operations along when it ends', async () => {
    const { ada, reserve, open, send, requestsFor } = await startSpeaking();
    const stream = await reserve(ada);
    const { until, cancel } = readerOf(await open(ada, stream));
    await send(ada, stream, summaryOf());
    await until(1);
    await cancel();
    await pause(100);
    const asked = requestsFor('installSummary').length;
    await pause(200);
    expect(requestsFor('installSummary')).toHaveLength(asked);
    expect((await send(ada, stream, summaryOf())).status).toBe(404);
  });

  it('is of no use to anybody but the one who reserved it', async () => {
    const { ada, bob, reserve, open, send, stop, sandbox } = await startSpeaking();
    const stream = await reserve(ada);
    for (const stranger of [bob, undefined]) {
      expect((await open(stranger, stream)).status).toBe(404);
      expect((await send(stranger, stream, '{ mobileApps { nodes { id } } }')).status).toBe(404);
      expect((await stop(stranger, stream, 'one')).status).toBe(404);
    }
    expect(sandbox.log.requests).toEqual([]);
    expect((await open(ada, stream)).status).toBe(200);
  });

  it('is one connection', async () => {
    const { ada, reserve, open } = await startSpeaking();
    const stream = await reserve(ada);
    expect((await open(ada, stream)).status).toBe(200);
    expect((await open(ada, stream)).status).toBe(409);
  });

  it('is reserved by nobody who brings no token where one is wanted', async () => {
    const { request } = await startSpeaking({}, { fallbackToken: undefined });
    const response = await request('PUT', undefined);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('that is never opened gives way when there are very many', async () => {
    const { reserve, open } = await startSpeaking();
    const streams: string[] = [];
    for (let count = 0; count < 1_001; count += 1) streams.push(await reserve());
    expect((await open(undefined, streams[0] ?? '')).status).toBe(404);
    expect((await open(undefined, streams[1] ?? '')).status).toBe(200);
  });
});

describe('a request about a stream', () => {
  it('that names no operation, or one that is under way, is refused, and nothing is asked', async () => {
    const { ada, reserve, open, send, sandbox } = await startSpeaking({}, { liveIntervalMs: 60_000 });
    const stream = await reserve(ada);
    const { until } = readerOf(await open(ada, stream));
    for (const id of [null, 7, '']) {
      const response = await send(ada, stream, summaryOf(), id);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
    await send(ada, stream, summaryOf());
    await until(1);
    expect((await send(ada, stream, summaryOf())).status).toBe(409);
    expect(sandbox.log.requests).toHaveLength(1);
  });

  it('is refused when the stream carries very many operations already', async () => {
    const { ada, reserve, open, send } = await startSpeaking({}, { liveIntervalMs: 60_000 });
    const stream = await reserve(ada);
    await open(ada, stream);
    const statuses: number[] = [];
    for (let count = 0; count < 101; count += 1) {
      statuses.push((await send(ada, stream, summaryOf(), `operation ${count}`)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 100 }, () => 202), 409]);
  });

  it('that is no GraphQL, or of another method, is refused as at /graphql', async () => {
    const { ada, request, reserve } = await startSpeaking();
    const stream = await reserve(ada);
    const json = { headers: { 'content-type': 'application/json' } };
    expect((await request('POST', ada, stream, { ...json, body: '{' })).status).toBe(400);
    expect((await request('POST', ada, stream, { ...json, body: '{}' })).status).toBe(400);
    expect((await request('PATCH', ada, stream)).status).toBe(405);
    expect(
      (await request('POST', ada, undefined, { ...json, body: '{"query":"{ __typename }"}' })).status,
    ).toBe(200);
  });

  it('leaves nothing of what goes wrong inside in the answer but that it did', async () => {
    const { ada, reserve, open, send, sandbox } = await startSpeaking();
    sandbox.faults.inject({
      effect: { status: 403, body: { error: { message: 'Secret of the upstream' } } },
    });
    const stream = await reserve(ada);
    const { until } = readerOf(await open(ada, stream));
    await send(ada, stream, summaryOf());
    const events = await until(2);
    expect(events).toMatchObject([
      { event: 'next', payload: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } },
      { event: 'complete' },
    ]);
    expect(JSON.stringify(events)).not.toContain('Secret');
  });
});

it.each(['/graphql', '/graphql/stream'])(
  'a client of %s that reads slowly is told what is there when it reads, and nothing is kept for it',
  async (path) => {
    const { gateway, ada, app, reserve, open, send, setSummary, requestsFor } = await startSpeaking(
      {},
      { queryLimits: { aliases: 2_000, tokens: 10_000 } },
    );
    // Some 60 kB an event: more than a few do not fit into what lies between the gateway and a socket.
    const query = summaryOf(
      Array.from({ length: 2_000 }, (_, index) => `alias${index}: failedDeviceCount`).join(' '),
    );
    const stream = await reserve(ada);
    const response =
      path === '/graphql'
        ? await gateway.fetch(
            `http://gateway.test${path}`,
            posted({ query, variables: { app } }, { accept: 'text/event-stream' }),
          )
        : await open(ada, stream);
    if (path !== '/graphql') await send(ada, stream, query);
    const { until } = readerOf(response);
    await until(1);
    for (let count = 1; count <= 20; count += 1) {
      await setSummary(app, { failedDeviceCount: count });
      const looks = requestsFor('installSummary').length;
      await expect.poll(() => requestsFor('installSummary').length).toBeGreaterThan(looks + 1);
    }
    let events = await until(2);
    while (!JSON.stringify(events.at(-1)).includes(':20}')) events = await until(events.length + 1);
    expect(events.length).toBeLessThan(8);
  },
);
