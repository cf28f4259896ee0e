import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort } from './port.ts';

const places = ['redis-server', 'valkey-server'].flatMap((name) =>
  ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) => join(folder, name)),
);
const server = places.find((place) => existsSync(place));

const howToGetIt = 'There is no redis-server and no valkey-server. On Debian: apt-get install redis-server.';

if (!server && process.env.CI) throw new Error(howToGetIt);
if (!server) console.warn(`\nTests with Redis are SKIPPED. ${howToGetIt}\n`);

/** False where tests with Redis cannot run. */
export const hasRedis = server !== undefined;

/**
 * A Redis of the test's own that keeps nothing on disk, gone when the test is.
 * @param more settings than that.
 */
export const startRedis = async (...more: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...more];
    child = spawn(server ?? '', settings, { stdio: 'ignore' });
    while (!(await answersAt(port))) await pause(10);
  };
  const stop = async (): Promise<void> => {
    if (!child || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    /** Kills it; what it knew is lost. */
    stop,
    start,
    /** It is there, and answers nothing. */
    freeze: () => child?.kill('SIGSTOP'),
    thaw: () => child?.kill('SIGCONT'),
    /** What redis-cli prints. */
    ask: (...command: readonly string[]): string =>
      execFileSync(`${server?.replace('-server', '-cli')}`, ['-p', String(port), ...command]).toString(),
  };
};

const answersAt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (data) => end(/^(?:\+PONG|-NOAUTH)/.test(data.toString())));
    socket.once('error', () => end(false));
  });
