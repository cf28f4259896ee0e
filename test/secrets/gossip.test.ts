import { expect, it, onTestFinished } from 'vitest';
import { runGateway } from '../support/gatewayProcess.ts';
import { listen } from '../support/listen.ts';
import { bearer, posted } from '../support/posted.ts';
import { expectNone, partsOf } from './marks.ts';
import { mistakesWith, operationsOn } from './operations.ts';

const person = 'marked.person@contoso.example';

const token =
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJ1cG4iOiJtYXJrZWQuY2FsbGVyIn0.bWFya2VkLXNpZ25hdHVyZS1vZi1hLXRva2Vu';

const statuses = [200, 201, 204, 301, 400, 401, 403, 404, 405, 409, 412, 418, 422, 500, 501];

/** An upstream that sends the token back in every header that Graph knows, and in all of its body. */
const startEcho = async () => {
  const answers = { status: 200 };
  const { origin, close } = await listen((request, response) => {
    const said = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const text = `${said} of ${person}`;
    response.writeHead(answers.status, {
      'content-type': 'application/json',
      'request-id': text,
      'client-request-id': text,
      'x-ms-ags-diagnostic': text,
      'www-authenticate': `Bearer realm="${text}", error="${text}", claims="${said}"`,
      'retry-after': text,
      'set-cookie': `token=${said}`,
      location: `/${said}`,
      link: text,
    });
    const inner = { 'request-id': text, 'client-request-id': text, date: text };
    const error = { code: text, message: JSON.stringify({ Message: text }), innerError: inner };
    request.resume().on('end', () => response.end(JSON.stringify({ error, value: [text], id: { text } })));
  });
  onTestFinished(close);
  return { origin, answers };
};

it('passes on nothing of an upstream that sends the token back, whatever its status', async () => {
  const output: Record<string, string> = {};
  const { origin, answers } = await startEcho();
  const gateway = runGateway({ GRAPH_ROOT_URL: origin });
  const [, url = ''] = await gateway.says(/GraphQL at (\S+)/);
  for (const status of statuses) {
    answers.status = status;
    const keys = { app: 'a', userStatus: 'u', deviceStatus: 'd', configuration: 'c' };
    const operations = operationsOn({ ...keys, configurationUserStatus: 's', profile: 'p', person });
    await Promise.all(
      [...operations, ...mistakesWith('x')].map(async (query) => {
        const response = await fetch(url, posted({ query }, bearer(token)));
        output[`${status} ${query}`] = `${[...response.headers].join('\n')}\n${await response.text()}`;
      }),
    );
  }
  const ready = await fetch(new URL('/ready', url));
  output.ready = `${[...ready.headers].join('\n')}\n${await ready.text()}`;
  gateway.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);
  Object.assign(output, gateway.said);
  expect(JSON.stringify(output)).toContain('UPSTREAM_ERROR');
  expectNone([...partsOf(token), 'marked.caller', person], output);
});
