import { expect, it } from 'vitest';
import { preloading, runGateway, startGatewayProcess } from '../support/gatewayProcess.ts';

const marks = ['marked-TOKEN-f00d', 'ada.lovelace@contoso.example', "Ada's iPhone", 'marked-COOKIE'];

/** An error as undici, a parser and graphql-js would make it together, with all that must not be told. */
const laden = `
  const [token, person, device, cookie] = ${JSON.stringify(marks)};
  const headers = { authorization: 'Bearer ' + token, cookie };
  const cause = new Error('headers were ' + JSON.stringify(headers) + ' of ' + person);
  const error = new TypeError('cannot represent value: "' + device + '" for ' + person, { cause });
  Object.assign(cause, { headers });
  Object.assign(error, { request: { headers }, code: 'ERR_OF_A_TEST' });
`;

it.each([
  ['an uncaught exception', 'throw error;'],
  ['an unhandled rejection', 'Promise.reject(error);'],
])('ends with 1 after %s, and tells what it was without what it carried', async (what, crash) => {
  const { kill, ended, said } = await startGatewayProcess(
    preloading(`process.on('SIGUSR2', () => { ${laden} ${crash} });`),
  );
  kill('SIGUSR2');
  expect(await ended).toBe(1);
  const [first, ...others] = said.err.split('\n');
  expect(first).toBe(
    `intune-graphql ends after ${what}: TypeError [ERR_OF_A_TEST]: cannot represent value: "…" for …`,
  );
  expect(others).toContain('caused by Error: headers were {"…":"…","…":"…"} of …');
  for (const mark of marks) expect(said.err).not.toContain(mark);
});

it.each(['undefined', '"marked-TOKEN-f00d"'])(
  'ends with 1 when what was thrown is no error: %s',
  async (thrown) => {
    const { kill, ended, said } = await startGatewayProcess(
      preloading(`process.on('SIGUSR2', () => { throw ${thrown}; });`),
    );
    kill('SIGUSR2');
    expect(await ended).toBe(1);
    expect(said.err).toMatch(/^intune-graphql ends after an uncaught exception: a value that is no error/);
    expect(said.err).not.toContain('marked');
  },
);

it('goes on when nobody reads what it prints any more', async () => {
  const { origin, kill, ended, stopReading } = await startGatewayProcess(
    preloading(
      `process.on('SIGUSR2', () => { console.log('lost'); process.stdout.write('lost'); console.error('lost'); });`,
    ),
  );
  stopReading();
  kill('SIGUSR2');
  for (let probe = 0; probe < 3; probe += 1) {
    expect((await fetch(new URL('/health', origin))).status).toBe(200);
  }
  kill('SIGTERM');
  expect(await ended).toBe(0);
});

// https://www.rfc-editor.org/rfc/rfc5737 and https://www.rfc-editor.org/rfc/rfc6761: nobody has these.
it.each([
  ['203.0.113.7', 'this machine has no such address'],
  ['nobody.invalid', /there is no host of that name|the name of the host cannot be looked up/],
])('says in one line why it cannot listen on HOST=%s', async (host, reason) => {
  const { ended, said } = runGateway({ HOST: host, GRAPH_ROOT_URL: 'http://127.0.0.1:1' });
  expect(await ended).toBe(1);
  expect(said.out).toBe('');
  expect(said.err).toMatch(reason);
  expect(said.err).toMatch(/^intune-graphql cannot start: cannot listen on [^\n]+; set HOST to [^\n]+\n$/);
});
