import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, onTestFinished } from 'vitest';
import { freePort } from './freePort.ts';

const redisPath = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/usr/bin/valkey-server'].find(
  existsSync,
);

if (!redisPath && process.env.CI)
  throw new Error('There is no redis-server. On Debian: apt-get install redis-server.');

/** Tests that need a Redis. Without one they are skipped, and fail in CI. */
export const describeWithRedis: (name: string, tests: () => void) => void = describe.skipIf(!redisPath);

/** A Redis that keeps nothing on disk, on a port of its own; gone with the test. */
export const startRedis = async () => {
  const port = await freePort();
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    server = spawn(redisPath ?? 'redis-server', args, { stdio: 'ignore' });
    while (!(await isListening(port))) await pause(20);
  };
  const stop = async (): Promise<void> => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  onTestFinished(stop);
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    /** Answers nothing for the moment, with all connections open. */
    freeze: () => server?.kill('SIGSTOP'),
    thaw: () => server?.kill('SIGCONT'),
  };
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
