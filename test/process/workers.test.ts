import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { childrenOf } from '../support/childrenOf.ts';
import {
  asking,
  expectOrderlyEndOnCtrlC,
  preloading,
  runGateway,
  startGatewayProcess,
} from '../support/gatewayProcess.ts';
import { codeOf, keptConnection } from '../support/keptConnection.ts';
import { takenPort } from '../support/port.ts';

/** Starting a process takes a second of a machine that has nothing else to do. */
const patient = { timeout: 15_000 };

const startWorkers = async (env: Record<string, string> = {}, sandboxOptions = {}) => {
  const command = await startGatewayProcess({ WORKERS: '2', ...env }, sandboxOptions);
  await command.says(/Workers: 2/);
  return { ...command, workers: childrenOf(command.pid) };
};

/** What has ended may stay in the list of processes until somebody asks how. */
const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

it('hands connections to its workers in turn', async () => {
  const { origin, workers, said } = await startWorkers();
  expect(workers).toHaveLength(2);
  expect(said.out.match(/GraphQL at/g)).toHaveLength(1);
  const [halted = 0] = workers;
  process.kill(halted, 'SIGSTOP');
  const answered: number[] = [];
  const asked = [0, 1].map(async (each) => {
    expect(await keptConnection()(`${origin}/health`)).toMatchObject({ status: 200 });
    answered.push(each);
  });
  await expect.poll(() => answered.length, patient).toBe(1);
  process.kill(halted, 'SIGCONT');
  await Promise.all(asked);
});

it('on SIGTERM under load answers all that its workers have taken, and ends with 0', async () => {
  const { url, sandbox, workers, kill, ended, said } = await startWorkers({}, { latencyMs: 100 });
  const failures: string[] = [];
  let answers = 0;
  const client = async (): Promise<void> => {
    const ask = keptConnection();
    try {
      for (;;) {
        const { status, text } = await ask(url, asking(sandbox.token));
        expect(status).toBe(200);
        expect(JSON.parse(text)).toMatchObject({ data: { mobileApps: { nodes: [{}, {}] } } });
        answers += 1;
      }
    } catch (error) {
      failures.push(codeOf(error));
    }
  };
  const clients = Array.from({ length: 20 }, client);
  await expect.poll(() => answers, patient).toBeGreaterThanOrEqual(40);
  kill('SIGTERM');
  await Promise.all(clients);

  expect(await ended).toBe(0);
  expect(said.err).toBe('');
  // One that came while the workers closed, one after the other, may be reset. Nothing of it had been taken.
  expect(new Set([...failures, 'ECONNRESET'])).toEqual(new Set(['ECONNREFUSED', 'ECONNRESET']));
  expect(sandbox.log.requests).toHaveLength(answers);
  expect(workers.filter(isAlive)).toEqual([]);
});

it('ends at once, with all workers, on a second signal', async () => {
  const { url, sandbox, workers, says, kill, ended } = await startWorkers();
  sandbox.faults.inject({ effect: { delayMs: 20_000 } });
  const lost = keptConnection()(url, asking(sandbox.token)).catch(codeOf);
  await expect.poll(() => sandbox.log.requests.length, patient).toBe(1);
  kill('SIGTERM');
  await says(/Requests under way: 1/);
  kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(await lost).toBe('ECONNRESET');
  await expect.poll(() => workers.filter(isAlive), patient).toEqual([]);
});

it('ends with 1 when a worker had to cut something off', async () => {
  const { url, sandbox, kill, ended, said } = await startWorkers({ SHUTDOWN_GRACE_SECONDS: '1' });
  sandbox.faults.inject({ effect: { delayMs: 20_000 } });
  const lost = keptConnection()(url, asking(sandbox.token)).catch(codeOf);
  await expect.poll(() => sandbox.log.requests.length, patient).toBe(1);
  kill('SIGTERM');
  expect(await ended).toBe(1);
  expect(said.err).toBe('The grace period of 1 s is over. Requests cut off: 1\n');
  expect(await lost).toBe('ECONNRESET');
});

it('starts a worker anew that has crashed, and waits longer each time that it does so soon', async () => {
  const { url, sandbox, workers, pid, said, kill, ended } = await startWorkers(
    preloading(`process.on('SIGUSR2', () => { throw new Error('of a test'); });`),
  );
  const [, second = 0] = workers;
  const crash = async (victim: number): Promise<number> => {
    process.kill(victim, 'SIGUSR2');
    const others = () => childrenOf(pid).filter((child) => !workers.includes(child) && child !== victim);
    await expect.poll(() => others().length, patient).toBe(1);
    return others()[0] ?? 0;
  };
  const third = await crash(second);
  // The other one serves meanwhile.
  expect(await keptConnection()(url, asking(sandbox.token))).toMatchObject({ status: 200 });
  process.kill(third, 'SIGKILL');
  await expect
    .poll(() => said.err, patient)
    .toMatch(/Worker 2 has ended with SIGKILL\. It is started anew in 1 s\./);
  await expect.poll(() => childrenOf(pid).length, patient).toBe(2);

  expect(said.err).toMatch(/^intune-graphql ends after an uncaught exception: Error: of a test/);
  expect(said.err).toContain('Worker 2 has ended with exit code 1. It is started anew now.');
  expect(await keptConnection()(url, asking(sandbox.token))).toMatchObject({ status: 200 });
  kill('SIGTERM');
  expect(await ended).toBe(0);
});

it('lets no worker live on without its primary process', async () => {
  const { workers, kill, ended } = await startWorkers();
  kill('SIGKILL');
  await ended;
  await expect.poll(() => workers.filter(isAlive), patient).toEqual([]);
});

it('starts one sandbox for all, and on Ctrl+C keeps it until all is answered', async () => {
  const command = runGateway({ WORKERS: '2' }, { detached: true });
  await command.says(/Workers: 2/);
  expect(childrenOf(command.pid)).toHaveLength(3);
  await expectOrderlyEndOnCtrlC(command);
});

it('says once what keeps it from starting', async () => {
  const port = await takenPort();
  const { ended, said } = runGateway({ WORKERS: '2', PORT: `${port}`, GRAPH_ROOT_URL: 'http://127.0.0.1:1' });
  expect(await ended).toBe(1);
  expect(said.err).toMatch(
    /^intune-graphql cannot start: cannot listen on [^\n]+ the port is in use[^\n]+\n$/,
  );
});

it('ends with 0 when it is stopped before its workers serve', async () => {
  const { pid, kill, ended, said } = runGateway({ WORKERS: '2', GRAPH_ROOT_URL: 'http://127.0.0.1:1' });
  await expect.poll(() => childrenOf(pid).length, patient).toBe(1);
  kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.err).toBe('');
});

it('is one process where nothing else is said', async () => {
  const { pid } = await startGatewayProcess();
  expect(childrenOf(pid)).toEqual([]);
});
