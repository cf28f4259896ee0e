import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { readCommandLine } from '../../sandbox/commandLine.ts';
import { takenPort } from '../support/port.ts';

describe('the command line', () => {
  it('has defaults, which the environment and then the options replace', () => {
    expect(readCommandLine([], {})).toMatchObject({
      kind: 'start',
      options: { port: 4001, mode: 'classic', apps: 40, devices: 2500, seed: 1 },
    });
    expect(readCommandLine([], { SANDBOX_PORT: '5', SANDBOX_MODE: 'live' })).toMatchObject({
      options: { port: 5, mode: 'live' },
    });
    expect(
      readCommandLine(['--port', '6', '--mode', 'classic'], { SANDBOX_PORT: '5', SANDBOX_MODE: 'live' }),
    ).toMatchObject({ options: { port: 6, mode: 'classic' } });
  });

  it('turns throttling on, off, or to given limits', () => {
    expect(readCommandLine([], {})).toMatchObject({
      options: { throttle: { writes: 100, any: 1000, windowMs: 20_000 } },
    });
    expect(readCommandLine(['--throttle', 'off'], {})).toMatchObject({ options: { throttle: false } });
    expect(readCommandLine(['--throttle', '3,9'], {})).toMatchObject({
      options: { throttle: { writes: 3, any: 9 } },
    });
  });

  it('makes reports hard to read, all at once or one by one', () => {
    expect(readCommandLine(['--hard', '--short-rows', 'off', '--report-cap', 'none'], {})).toMatchObject({
      kind: 'start',
      options: {
        reportCap: Number.POSITIVE_INFINITY,
        shuffledColumns: 'perResponse',
        unstablePages: 'overlaps',
        duplicateRows: true,
        unknownStates: true,
        shortRows: false,
        throttle: { writes: 100, retryAfter: 'absent' },
      },
    });
    const flags =
      '--unstable-pages losses --shuffled-columns perReport --duplicate-rows on --retired-reports on';
    expect(
      readCommandLine([...flags.split(' '), '--retry-after', 'integer', '--token-lifetime', '60'], {}),
    ).toMatchObject({
      options: {
        unstablePages: 'losses',
        shuffledColumns: 'perReport',
        duplicateRows: true,
        retiredReports: true,
        throttle: { retryAfter: 'integer' },
        tokenLifetime: 60,
      },
    });
    const wrong = readCommandLine(['--report-cap', '0', '--short-rows', 'yes', '--retry-after', 'never'], {});
    expect(wrong.kind === 'wrong' && wrong.problems).toHaveLength(3);
  });

  it('names everything that is wrong at once', () => {
    const command = readCommandLine(['--port', 'x', '--apps', '-1', '--throttle', 'maybe'], {
      SANDBOX_MODE: 'old',
    });
    expect(command.kind === 'wrong' && command.problems).toHaveLength(4);
    expect(readCommandLine(['--prot', '1'], {})).toMatchObject({
      kind: 'wrong',
      problems: ['There is no option --prot.', "'1' belongs to no option."],
    });
    expect(readCommandLine(['--help'], {})).toEqual({ kind: 'help' });
  });
});

describe('the command as a child process', () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));
  const start = (...args: string[]) => {
    child = fork(fileURLToPath(new URL('../../sandbox/main.ts', import.meta.url)), args, {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return child;
  };

  it('tells its parent when it is ready, and answers', async () => {
    const [message] = await once(start('--port', '0'), 'message');
    expect(message).toMatchObject({ type: 'ready' });
    const response = await fetch(`${message.url}/v1.0/deviceAppManagement/mobileApps?$top=1`, {
      headers: { authorization: `Bearer ${message.token}` },
    });
    expect(response.status).toBe(200);
  });

  it('ends when its parent goes away, and on SIGTERM', async () => {
    const orphan = start('--port', '0');
    await once(orphan, 'message');
    orphan.disconnect();
    expect(await once(orphan, 'exit')).toEqual([0, null]);
    const stopped = start('--port', '0');
    await once(stopped, 'message');
    stopped.kill('SIGTERM');
    expect(await once(stopped, 'exit')).toEqual([0, null]);
  });

  it('tells its parent why it cannot start', async () => {
    const failing = start('--port', `${await takenPort()}`);
    const exit = once(failing, 'exit');
    const [message] = await once(failing, 'message');
    expect(message).toMatchObject({ type: 'failed', message: expect.stringContaining('EADDRINUSE') });
    expect(await exit).toEqual([1, null]);
    const [wrong] = await once(start('--mode', 'x'), 'message');
    expect(wrong).toMatchObject({ type: 'failed', message: expect.stringContaining('classic or live') });
  });
});
