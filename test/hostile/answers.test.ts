import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { listen } from '../support/listen.ts';
import { mutatedJson, mutatedText } from '../support/mutated.ts';
import { bearer, posted } from '../support/posted.ts';
import { fuzzedRuns, printSeed, random, timeout } from '../support/randomRuns.ts';

printSeed();
const numbers = fc.array(fc.nat(100_000), { minLength: 12, maxLength: 30, size: 'max' });
const headers = fc.record(
  {
    'retry-after': fc.constantFrom('0', '-5', '1e9', 'soon', '99999999999', 'Fri, 31 Dec 1999 23:59:59 GMT'),
    'content-type': fc.constantFrom(
      'text/html',
      'application/json;charset=utf-16',
      'application/octet-stream',
    ),
    'content-encoding': fc.constantFrom('gzip', 'br', 'nonsense'),
    'www-authenticate': fc.constantFrom(
      'Bearer',
      'Bearer claims="%%%"',
      'nonsense',
      'Bearer error="insufficient_claims", claims="bm8="',
    ),
    'request-id': fc.constantFrom('', '<script>', 'x'.repeat(2_000)),
    location: fc.constantFrom('https://elsewhere.example/'),
  },
  { requiredKeys: [] },
);
// None of 500 and above: after a few of these the gateway would ask no more, and nothing would be tried.
const statuses = [
  200, 200, 200, 200, 201, 204, 206, 207, 301, 304, 400, 401, 403, 404, 408, 409, 412, 418, 423, 428, 429,
];

/** What becomes of the sandbox's answers on their way; replaced for each case. */
let alter = (body: string): { status?: number; headers?: Record<string, string>; body: string } => ({ body });

const sandbox = await startSandbox({ apps: 4, devices: 20, throttle: false });
const upstream = await listen(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const answer = await fetch(`${sandbox.url}${request.url}`, {
    method: request.method ?? 'GET',
    headers: { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' },
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
  const altered = alter((await answer.text()).replaceAll(sandbox.url, upstream.origin));
  const status = altered.status ?? answer.status;
  response.writeHead(status, altered.headers ?? {});
  response.end(status === 204 || status === 304 ? undefined : altered.body);
});
const gateway = createGateway({
  rootUrl: upstream.origin,
  fallbackToken: sandbox.token,
  installStatusSource: 'segments',
  limits: { deadlineMs: 150, retries: 1, backoffMs: 1 },
  logging: false,
});
afterAll(async () => {
  await gateway.dispose();
  upstream.close();
  await sandbox.close();
});

/** Each case is asked by an app of its own, for one that was throttled would wait. */
let tokens = 0;
const anotherToken = () => sandbox.tokenFor({ app: `app-${++tokens}` });

const app = '2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1';
const operations = [
  '{ mobileApps(first: 3) { totalCount nodes { id displayName platform createdDateTime isFeatured installSummary { failedDeviceCount failedDevicePercentage } userStatuses(first: 2) { nodes { userName deviceStatuses(first: 2) { nodes { installState installStateCode installStateDetailCode errorCode errorCodeHex errorMeaning lastSyncDateTime } } } } } pageInfo { hasNextPage endCursor } } }',
  `{ mobileApp(id: "${app}") { id displayName largeIcon { type value } } }`,
  `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 3 }) { __typename ... on MobileAppInstallSummary { failedDeviceCount } ... on Error { code message requestId } } }`,
  '{ managedDeviceMobileAppConfigurations { nodes { id displayName userStatuses { nodes { status userPrincipalName } } } } }',
  `{ mobileApp(id: "${app}") { deviceStatusBreakdown { total byInstallState { installState count } byErrorCode { errorCodeHex errorMeaning count } byOs { osDescription } } } }`,
  '{ mobileAppInstallSummaries(first: 2, orderBy: { field: FAILED_DEVICE_PERCENTAGE, direction: DESC }) { nodes { failedDevicePercentage app { platform } } } }',
];

it(
  'no answer of Graph, whatever its status, headers and text, is a defect of the gateway',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        fc.constantFrom(...statuses),
        headers,
        fc.constantFrom('json', 'text', 'whole'),
        numbers,
        async (query, status, given, form, chosen) => {
          // One of the answers that the operation needs; the others are as they should be.
          let others = (chosen[0] ?? 0) % 4;
          alter = (body) =>
            others-- === 0 ? { status, headers: given, body: mutated(body, form, chosen) } : { body };
          const response = await gateway.fetch(
            'http://gateway.test/graphql',
            posted({ query }, bearer(anotherToken())),
          );
          const text = await response.text();
          expect(response.status).toBe(200);
          const { data, errors = [] } = JSON.parse(text);
          expect(data !== undefined || errors.length > 0).toBe(true);
          expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|Unexpected error/);
          expect(text).not.toContain(sandbox.token);
        },
      ),
      random(fuzzedRuns),
    );
  },
  timeout,
);

const mutated = (body: string, form: string, chosen: readonly number[]): string => {
  if (form === 'whole') return body;
  if (form === 'text') return mutatedText(body, chosen);
  try {
    return JSON.stringify(mutatedJson(JSON.parse(body), chosen));
  } catch {
    return body;
  }
};
