import { serverAudits } from 'graphql-http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Misfortune } from '../sandbox/graph/faults.ts';
import { createGateway } from '../src/server.ts';
import { shareGateway, startGateway } from './support/gateway.ts';

const { gateway, sandbox } = await shareGateway();

const post = (body: unknown, headers: Record<string, string> = {}, to = gateway): Promise<Response> =>
  Promise.resolve(
    to.fetch('http://gateway.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: 'http://gateway.test/graphql', fetchFn: gateway.fetch });
  const required = audits.filter(({ name }) => /^(MUST|SHOULD)\b/.test(name));

  it('is audited in all that it demands', () => {
    expect(required.length).toBeGreaterThan(30);
  });

  it.each(required)('$name', async ({ fn }) => {
    const result = await fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });

  it('never changes anything through GET', async () => {
    sandbox.log.clear();
    const query =
      'mutation { updateMobileAppInstallSummary(input: { mobileAppId: "a", failedUserCount: 1 }) { __typename } }';
    const response = await gateway.fetch(`http://gateway.test/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(405);
    expect(sandbox.log.requests).toEqual([]);
  });

  it.each(['variables', 'extensions'])('is 400 where %s in the address are no JSON', async (name) => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const logging = createGateway({ rootUrl: sandbox.url, fallbackToken: sandbox.token });
    onTestFinished(() => logging.dispose());
    const address = `http://gateway.test/graphql?query={__typename}&${name}={marked`;
    const response = await logging.fetch(address, { headers: { accept: 'application/json' } });
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(text).not.toContain('marked');
    expect(said).not.toHaveBeenCalled();
  });

  it('takes no lists of operations, nor texts and files that a foreign page could send', async () => {
    sandbox.log.clear();
    const query = '{ mobileApps { nodes { id } } }';
    const list = await post([{ query }, { query }]);
    expect(list.status).toBe(400);
    const types = ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'];
    for (const type of types) {
      const response = await post(`query=${encodeURIComponent(query)}`, { 'content-type': type });
      expect(response.status).toBe(415);
    }
    expect(sandbox.log.requests).toEqual([]);
  });
});

describe('a request without a token', () => {
  it('is 401 where there is no other, and nothing is sent', async () => {
    const strict = createGateway({ rootUrl: sandbox.url, logging: false });
    onTestFinished(() => strict.dispose());
    sandbox.log.clear();
    for (const authorization of [undefined, '', 'Bearer', 'Bearer  ', 'Basic dXNlcjpwYXNz', 'Bearer a b']) {
      const response = await post(
        { query: '{ mobileApps { nodes { id } } }' },
        authorization === undefined ? {} : { authorization },
        strict,
      );
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer\b/);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        extensions: { cost: { upstreamRequests: 0 } },
      });
    }
    expect(sandbox.log.requests).toEqual([]);
  });

  it('is 401 even for a query that is wrong in itself', async () => {
    const strict = createGateway({ rootUrl: sandbox.url, logging: false });
    onTestFinished(() => strict.dispose());
    const response = await post({ query: '{ nothing }' }, {}, strict);
    expect(response.status).toBe(401);
  });
});

describe('a token', () => {
  it('is sent upstream as it came, also around a batch', async () => {
    const token = sandbox.tokenFor({ user: 'ada.lovelace@contoso.example' });
    sandbox.log.clear();
    await post(
      { query: '{ a: mobileApp(id: "a") { id } b: mobileApp(id: "b") { id } }' },
      { authorization: `Bearer ${token}` },
    );
    expect(sandbox.log.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${token}`]);
  });

  it('that Graph refuses is UNAUTHENTICATED at each field that needed it', async () => {
    const { executeWithErrors, requests } = await startGateway();
    const headers = { authorization: `Bearer ${sandbox.tokenFor({ expired: true })}` };
    const { data, errors } = await executeWithErrors('{ mobileApp(id: "a") { id } }', {}, headers);
    expect(data).toEqual({ mobileApp: null });
    expect(errors).toMatchObject([{ path: ['mobileApp'], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(requests()).toHaveLength(1);
  });

  it('that may read nothing of the kind is FORBIDDEN, with the scopes of which one is missing', async () => {
    const { executeWithErrors } = await startGateway();
    const headers = { authorization: `Bearer ${sandbox.tokenFor({ scopes: ['User.Read'] })}` };
    const { errors } = await executeWithErrors('{ mobileApp(id: "a") { id } }', {}, headers);
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'FORBIDDEN',
          missingScopes: expect.arrayContaining(['DeviceManagementApps.Read.All']),
        },
      },
    ]);
  });
});

describe('an answer', () => {
  const marker = 'TOP-SECRET-9f2c';
  const graphSays = {
    error: { code: marker, message: marker, innerError: { 'request-id': `${marker} <b>` } },
  };
  const mishaps: [string, Misfortune][] = [
    ...[400, 401, 403, 404, 409, 418, 429, 500, 503, 504].map((status): [string, Misfortune] => [
      `status ${status}`,
      { status, body: graphSays, retryAfter: '600', headers: { 'x-secret': marker } },
    ]),
    ['a web page', { status: 200, body: `<html>${marker}</html>`, contentType: 'text/html' }],
    ['a list of something else', { status: 200, body: { value: [{ [marker]: marker }], [marker]: 1 } }],
    [
      'values of other types',
      { status: 200, body: { id: 'a', displayName: { [marker]: 1 }, isFeatured: marker } },
    ],
    ['a connection that ends', { reset: true }],
  ];

  it.each(mishaps)(
    'holds nothing of the token, of the upstream or of our code after %s',
    async (_, effect) => {
      const { gateway, sandbox } = await startGateway({}, { limits: { retries: 1, backoffMs: 1 } });
      sandbox.faults.inject({ effect });
      const token = sandbox.tokenFor({});
      const response = await post(
        {
          query: `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "a", failedUserCount: 1 }) {
          __typename ... on MobileAppInstallSummary { id failedUserCount } ... on Error { code message requestId }
        } }`,
        },
        { authorization: `Bearer ${token}` },
        gateway,
      );
      const read = await post(
        {
          query:
            '{ mobileApps { nodes { id displayName isFeatured } } mobileApp(id: "a") { id displayName isFeatured } }',
        },
        { authorization: `Bearer ${token}` },
        gateway,
      );
      for (const one of [response, read]) {
        const text = (await one.text()) + JSON.stringify([...one.headers]);
        expect(text).not.toContain(marker);
        expect(text).not.toContain(token);
        expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|\.ts\b|stack|127\.0\.0\.1/);
      }
    },
  );

  it('says no more of a defect than that there is one', async () => {
    // Nothing could ever go out: a library refuses that with an error of its own, wherever that surfaces.
    const broken = createGateway({
      rootUrl: sandbox.url,
      fallbackToken: sandbox.token,
      limits: { concurrency: 0 },
      logging: false,
    });
    onTestFinished(() => broken.dispose());
    const response = await post({ query: '{ mobileApps { nodes { id } } }' }, {}, broken);
    const text = await response.text();
    expect(text).toContain('Unexpected error.');
    expect(text).not.toMatch(/concurrency|number|\bat /i);
  });
});
