import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareGateway } from '../support/gateway.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { expectKnownPaths } from '../support/knownPaths.ts';
import { listen } from '../support/listen.ts';
import { mutatedJson, mutatedText } from '../support/mutated.ts';
import { posted } from '../support/posted.ts';
import { fuzzedRuns, printSeed, random, timeout } from '../support/randomRuns.ts';

printSeed();
const { gateway, sandbox } = await shareGateway({ apps: 6, devices: 30 }, { limits: { backoffMs: 5 } });

const request = {
  query: 'query A($id: ID!) { mobileApp(id: $id) { id displayName installSummary { failedDeviceCount } } }',
  operationName: 'A',
  variables: { id: 'a' },
  extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
};
const numbers = fc.array(fc.nat(100_000), { minLength: 12, maxLength: 30, size: 'max' });

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const paths = [
  '/graphql',
  '/graphql/',
  '/graphql/stream',
  '/health',
  '/',
  '/%2e%2e/graphql',
  '/graphql?query={__typename}',
];
const types = [
  'application/json',
  'application/json; charset=utf-7',
  'application/graphql',
  'application/graphql-response+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=a',
  'multipart/form-data',
  'text/plain',
  'text/event-stream',
  'multipart/mixed',
  '*/*',
  'nonsense',
  ';;;',
];
const credentials = ['Bearer a.b.c', 'Bearer', 'Basic YTpi', 'Bearer ü', `Bearer ${'x'.repeat(9_000)}`, ''];
const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const headers = fc.record(
  {
    'content-type': anyOf(types),
    accept: anyOf(types),
    authorization: anyOf(credentials),
    origin: anyOf(['null', 'https://elsewhere.example', 'http://gateway.test']),
    'sec-fetch-site': anyOf(['cross-site', 'same-origin', 'none', 'elsewhere']),
    'content-length': anyOf(['0', '-1', '5', 'many', '99999999999999']),
    'content-encoding': anyOf(['gzip', 'br', 'nonsense']),
    'x-graphql-event-stream-token': anyOf(hostileTexts.filter((text) => /^[\x20-\x7e]*$/.test(text))),
  },
  { requiredKeys: [] },
);

/** Answers of event streams do not end by themselves. */
const bodyOf = async (response: Response): Promise<string> => {
  if (!response.headers.get('content-type')?.includes('text/event-stream')) return response.text();
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return first?.value ? new TextDecoder().decode(first.value) : '';
};

const expectNoDefect = async (response: Response): Promise<void> => {
  const body = await bodyOf(response);
  expect(body).not.toMatch(/INTERNAL_SERVER_ERROR|Unexpected error|\bat \S+ \(|node_modules/);
  expect([200, 201, 204, 400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 431]).toContain(response.status);
  expectKnownPaths(sandbox);
  sandbox.log.clear();
};

it(
  'no request, whatever its method, path, headers and text, is a defect',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyOf(methods),
        anyOf(paths),
        headers,
        numbers,
        async (method, path, given, chosen) => {
          const hasBody = method !== 'GET' && method !== 'HEAD';
          const whole = JSON.stringify(request);
          const body = (chosen[0] ?? 0) % 2 === 0 ? whole : mutatedText(whole, chosen);
          const url = hasBody
            ? path
            : `${path}${path.includes('?') ? '&' : '?'}query=${encodeURIComponent(body.replace(/[\ud800-\udfff]/g, ''))}`;
          const sent = Object.entries(given).filter(([, value]) => /^[\x20-\x7e]*$/.test(value));
          const response = await gateway.fetch(`http://gateway.test${url}`, {
            method,
            headers: Object.fromEntries(sent),
            ...(hasBody ? { body } : {}),
          });
          await expectNoDefect(response);
        },
      ),
      random(fuzzedRuns),
    );
  },
  timeout,
);

it(
  'no parameters of an address, whatever they hold and however often they come, are a defect',
  async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['query', request.query],
      ['operationName', request.operationName],
      ['variables', JSON.stringify(request.variables)],
      ['extensions', JSON.stringify(request.extensions)],
    ];
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const sent = texts.filter((_, index) => (chosen[index] ?? 0) % 5 > 0);
        const [at = 0, again = 0, encoded = 0] = chosen.slice(texts.length);
        const parameters = [...sent, ...sent.slice(0, again % 3)].map(([name, text], index, all) => {
          const value = index === at % all.length ? mutatedText(text, chosen) : text;
          return encoded % 4 === 0
            ? `${name}=${value.replaceAll(/[^\x21-\x7e]/g, '')}`
            : new URLSearchParams([[name, value]]);
        });
        await expectNoDefect(await gateway.fetch(`http://gateway.test/graphql?${parameters.join('&')}`));
      }),
      random(fuzzedRuns),
    );
  },
  timeout,
);

it(
  'no JSON, whatever stands where in it, is a defect',
  async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const response = await gateway.fetch(
          'http://gateway.test/graphql',
          posted(mutatedJson(request, chosen)),
        );
        await expectNoDefect(response);
      }),
      random(fuzzedRuns),
    );
  },
  timeout,
);

it(
  'no bytes on a connection keep others from being answered',
  async () => {
    const { origin, close } = await listen(gateway);
    const { port } = new URL(origin);
    const whole = [
      'POST /graphql HTTP/1.1',
      'host: gateway.test',
      'content-type: application/json',
      `content-length: ${JSON.stringify(request).length}`,
      '',
      JSON.stringify(request),
    ].join('\r\n');
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const connection = connect(Number(port), '127.0.0.1');
        connection.on('error', () => {});
        connection.end(Buffer.from(mutatedText(whole, chosen), 'latin1'));
        let answer = '';
        connection.on('data', (bytes) => {
          answer += bytes.toString();
        });
        await once(connection, 'close');
        // Nothing, where the connection ended amid what should have been a request.
        expect(answer).toMatch(/^$|^HTTP\/1\.1 [24]\d\d /);
        expect(answer).not.toMatch(/INTERNAL_SERVER_ERROR|Unexpected error/);
        expectKnownPaths(sandbox);
        sandbox.log.clear();
      }),
      random(fuzzedRuns),
    );
    const response = await fetch(`${origin}/health`);
    expect(response.status).toBe(200);
    close();
  },
  timeout,
);
