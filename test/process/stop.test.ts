import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import {
  asking,
  expectOrderlyEndOnCtrlC,
  runGateway,
  startGatewayProcess,
} from '../support/gatewayProcess.ts';
import { codeOf, type KeptAnswer, keptConnection } from '../support/keptConnection.ts';

it('on SIGTERM under load answers all that it has taken, refuses new connections, and ends with 0', async () => {
  const { url, sandbox, kill, ended, said } = await startGatewayProcess({}, { latencyMs: 100 });
  const answers: KeptAnswer[] = [];
  const failures: string[] = [];
  let first = () => {};
  const isUnderLoad = new Promise<void>((resolve) => {
    first = resolve;
  });
  // Each asks again as soon as it has its answer, until it cannot connect any more.
  const client = async (): Promise<void> => {
    const ask = keptConnection();
    try {
      for (;;) {
        answers.push(await ask(url, asking(sandbox.token)));
        if (answers.length >= 100) first();
      }
    } catch (error) {
      failures.push(codeOf(error));
    }
  };
  const clients = Array.from({ length: 50 }, client);
  await isUnderLoad;
  const before = answers.length;
  kill('SIGTERM');
  await Promise.all(clients);

  expect(await ended).toBe(0);
  expect(said.err).toBe('');
  expect(new Set(failures)).toEqual(new Set(['ECONNREFUSED']));
  for (const { status, text } of answers) {
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { mobileApps: { nodes: [{}, {}] } } });
  }
  // Nothing was asked of the upstream whose answer nobody got.
  expect(sandbox.log.requests).toHaveLength(answers.length);
  expect(answers.length).toBeGreaterThanOrEqual(before + 50);
  expect(answers.filter(({ headers }) => headers.connection === 'close')).toHaveLength(50);
});

it('while it stops, tells load balancers that it is not ready, and that it is alive', async () => {
  const { url, origin, sandbox, says, kill, ended } = await startGatewayProcess();
  sandbox.faults.inject({ match: { path: 'mobileApps?' }, effect: { delayMs: 1_500 } });
  const [first, second, third] = [keptConnection(), keptConnection(), keptConnection()];
  const slow = third(url, asking(sandbox.token));
  await Promise.all([first(`${origin}/health`), second(`${origin}/health`)]);
  kill('SIGTERM');
  await says(/SIGTERM: stopping\. Requests under way: 1/);

  const notReady = await first(`${origin}/ready`);
  expect(notReady).toMatchObject({ status: 503, headers: { connection: 'close' } });
  expect(JSON.parse(notReady.text)).toEqual({
    ready: false,
    problems: [
      {
        part: 'gateway',
        code: 'STOPPING',
        message: 'The gateway is stopping: it takes no new connections.',
      },
    ],
  });
  expect(await second(`${origin}/health`)).toMatchObject({ status: 200 });
  expect(await slow).toMatchObject({ status: 200, headers: { connection: 'close' } });
  expect(await ended).toBe(0);
  // Of the three, one asked something of Graph.
  expect(sandbox.log.requests).toHaveLength(1);
});

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('ends at once on a second signal: %s', async (signal, code) => {
  const { url, sandbox, says, kill, ended } = await startGatewayProcess();
  sandbox.faults.inject({ effect: { delayMs: 20_000 } });
  const lost = keptConnection()(url, asking(sandbox.token)).catch(codeOf);
  await expect.poll(() => sandbox.log.requests.length).toBe(1);
  kill('SIGTERM');
  await says(/stopping/);
  kill(signal);
  expect(await ended).toBe(code);
  expect(await lost).toBe('ECONNRESET');
});

it('cuts off what is still under way when the grace period is over, and says so', async () => {
  const { url, sandbox, kill, ended, said } = await startGatewayProcess({ SHUTDOWN_GRACE_SECONDS: '1' });
  sandbox.faults.inject({ effect: { delayMs: 20_000 } });
  const lost = keptConnection()(url, asking(sandbox.token)).catch(codeOf);
  await expect.poll(() => sandbox.log.requests.length).toBe(1);
  kill('SIGTERM');
  expect(await ended).toBe(1);
  expect(said.err).toBe('The grace period of 1 s is over. Requests cut off: 1\n');
  expect(await lost).toBe('ECONNRESET');
  // The upstream is not left waiting for a reader either.
  await expect.poll(() => sandbox.log.requests[0]?.aborted).toBe(true);
});

it('is not kept by clients that send nothing, or never end what they send', async () => {
  const { origin, kill, ended, said } = await startGatewayProcess();
  const { port, hostname } = new URL(origin);
  for (const text of ['', 'POST /graphql HTTP/1.1\r\nHost: a', 'GET /health HTTP/1.1\r\nHost: a\r\n\r\n']) {
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => {});
    await new Promise<void>((resolve) => socket.once('connect', () => socket.write(text, () => resolve())));
  }
  kill('SIGTERM');
  // Within the grace period, that is: nothing was cut off.
  expect(await ended).toBe(0);
  expect(said.err).toBe('');
});

it('on Ctrl+C, which a terminal sends to all processes of the command, keeps its sandbox until all is answered', async () => {
  await expectOrderlyEndOnCtrlC(runGateway({}, { detached: true }));
});
