import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from './support/command.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { posted } from './support/posted.ts';

const { gateway, sandbox } = await shareGateway({}, { playground: [{ query: 'query A { __typename }' }] });

const query = '{ mobileApps(first: 1) { nodes { id } } }';
const asked = `http://gateway.test/graphql?query=${encodeURIComponent(query)}`;

/** The header `host` as a browser sets it; `fetch` alone sets none. */
const ask = async (headers: Record<string, string>, to = gateway) => {
  sandbox.log.clear();
  const response = await to.fetch(asked, { headers: { host: 'gateway.test', ...headers } });
  return { status: response.status, sent: sandbox.log.requests.length };
};

describe('a request of a page', () => {
  it.each<[string, Record<string, string>]>([
    ['of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['of the same site', { 'sec-fetch-site': 'same-site', origin: 'https://other.gateway.test' }],
    ['to which a link leads', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['of another origin, by an older browser or over http', { origin: 'http://elsewhere.test' }],
    ['of another port', { origin: 'http://gateway.test:8080' }],
    ['that hides its origin', { origin: 'null' }],
  ])('%s is refused, and nothing is sent', async (_, headers) => {
    expect(await ask(headers)).toEqual({ status: 403, sent: 0 });
    sandbox.log.clear();
    const change = 'mutation { updateMobileAppInstallSummary(input: { mobileAppId: "a" }) { __typename } }';
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted({ query: change }, { host: 'gateway.test', ...headers }),
    );
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(sandbox.log.requests).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['of this origin', { 'sec-fetch-site': 'same-origin', origin: 'https://proxied.test' }],
    ['of this origin, by an older browser or over http', { origin: 'http://gateway.test' }],
    ['that somebody opens by a bookmark', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
  ])('%s is answered', async (_, headers) => {
    expect(await ask(headers)).toEqual({ status: 200, sent: 1 });
  });

  it('for a stream of events is answered on this origin alone: EventSource sends no header of its own', async () => {
    const subscription = `http://gateway.test/graphql?query=${encodeURIComponent('subscription { mobileAppInstallSummaryChanged(mobileAppId: "a") { failedDeviceCount } }')}`;
    const accept = { accept: 'text/event-stream', host: 'gateway.test' };
    const own = await gateway.fetch(subscription, {
      headers: { ...accept, 'sec-fetch-site': 'same-origin' },
    });
    expect(own.headers.get('content-type')).toBe('text/event-stream');
    const reader = own.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const streams = ['/graphql/stream', '/graphql'].map((path) =>
      gateway.fetch(`http://gateway.test${path}`, {
        method: 'PUT',
        headers: { ...accept, 'sec-fetch-site': 'cross-site' },
      }),
    );
    for (const refused of await Promise.all(streams)) expect(refused.status).toBe(403);
  });

  it('that only leads to GraphiQL is answered from anywhere', async () => {
    const response = await gateway.fetch('http://gateway.test/graphql', {
      headers: { accept: 'text/html', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
  });
});

describe('what pages of other origins may read', () => {
  const preflight = (origin: string, to = gateway) =>
    to.fetch('http://gateway.test/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'sec-fetch-site': 'cross-site',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });

  it('is nothing unless they are named', async () => {
    const response = await preflight('https://portal.example');
    expect(response.ok).toBe(false);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('is what those may that are named, each by its own name, without credentials', async () => {
    const corsOrigins = ['https://portal.example', 'http://localhost:5173'];
    const { gateway: open } = await startGateway({}, { corsOrigins });
    for (const origin of corsOrigins) {
      const allowed = await preflight(origin, open);
      expect(allowed.status).toBe(204);
      expect(Object.fromEntries(allowed.headers)).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-headers': 'authorization,content-type',
        'access-control-allow-methods': 'GET, POST, PUT, DELETE',
        'access-control-max-age': '600',
      });
      const answer = await open.fetch(asked, { headers: { origin, 'sec-fetch-site': 'cross-site' } });
      expect(await answer.json()).toMatchObject({ data: { mobileApps: { nodes: [{}] } } });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('vary')).toContain('origin');
      for (const { headers } of [allowed, answer])
        expect(headers.has('access-control-allow-credentials')).toBe(false);
    }
    for (const origin of ['https://portal.example.evil.test', 'https://portal.example:444', 'null']) {
      expect((await preflight(origin, open)).headers.has('access-control-allow-origin')).toBe(false);
      const answer = await open.fetch(asked, { headers: { origin, 'sec-fetch-site': 'cross-site' } });
      expect([answer.status, answer.headers.has('access-control-allow-origin')]).toEqual([403, false]);
    }
  });
});

describe('every answer', () => {
  it.each<[string, string, RequestInit, number]>([
    ['of a query', '/graphql', { method: 'POST', body: JSON.stringify({ query }) }, 200],
    ['that is a refusal', '/graphql', { method: 'POST', body: '{' }, 400],
    ['to what is not there', '/nothing', {}, 404],
    ['to a method that is none', '/graphql', { method: 'DELETE' }, 405],
    ['of health', '/health', {}, 200],
    ['of readiness', '/ready', {}, 200],
  ])('%s is kept by nobody, and taken for nothing else', async (_, path, init, status) => {
    const response = await gateway.fetch(`http://gateway.test${path}`, {
      ...init,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('leaves what a page says of how long it may be kept', async () => {
    const response = await gateway.fetch('http://gateway.test/graphql', { headers: { accept: 'text/html' } });
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

/** Asks an address under the name of some host, as a page does whose name leads to this machine. */
const askAs = async (origin: string, host: string, path: string) => {
  const request = httpRequest(`${origin}${path}`, { headers: { host } }).end();
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (!response) throw new Error('No answer.');
  return { status: response.statusCode, body: await text(response) };
};

describe('under the name of another host', () => {
  it('nothing is answered but whether it is ready, where hosts are named', async () => {
    const { gateway, sandbox } = await startGateway({}, { hosts: ['gateway.example'] });
    const { origin, close } = await listen(gateway);
    onTestFinished(close);
    sandbox.log.clear();
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    for (const host of ['evil.test', 'evil.test:4000', 'gateway.example.evil.test', '127.0.0.1', ''])
      expect(await askAs(origin, host, path)).toEqual({
        status: 421,
        body: 'This host is not served here.\n',
      });
    expect(sandbox.log.requests).toEqual([]);
    expect((await askAs(origin, 'Gateway.Example:443', path)).status).toBe(200);
    expect((await askAs(origin, '10.0.0.7:4000', '/ready')).status).toBe(200);
  });

  it('the command answers nothing while it listens on this machine alone', async () => {
    const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));
    const { says } = run(bin, [], { PORT: '0', SANDBOX_PORT: '0' });
    const [, origin = ''] = await says(/GraphQL at (\S+)\/graphql/);
    const path = '/graphql?query={__typename}';
    expect((await askAs(origin, 'evil.test', path)).status).toBe(421);
    for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000'])
      expect((await askAs(origin, host, path)).status).toBe(200);
    // Node's own limit, 16 kB of headers.
    expect(
      (
        await askAs(
          origin,
          'localhost',
          `/graphql?query={__typename}${' '.repeat(17_000).replaceAll(' ', '%20')}`,
        )
      ).status,
    ).toBe(431);
  });
});
