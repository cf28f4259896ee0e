import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/**
 * Runs a script with this Node, in an environment of which only `PATH` is inherited, and collects what it says. The
 * process is gone when the test is.
 */
export const run = (
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd?: string,
) => {
  const child: ChildProcess = spawn(process.execPath, [script, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said.err += chunk;
  });
  // `close` comes when all that was said has been read.
  const ended: Promise<number | null> = once(child, 'close').then(([code]) => code);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });

  return {
    said,
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Goes away from the other end of what it prints. */
    stopReading(): void {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    /** Waits until the output matches; fails with all that was said when the process ends without it. */
    async says(pattern: RegExp): Promise<RegExpMatchArray> {
      for (;;) {
        const match = said.out.match(pattern);
        if (match) return match;
        const isOver = child.exitCode !== null || child.signalCode !== null;
        if (isOver) throw new Error(`It ended without saying ${pattern}.\n${said.out}\n${said.err}`);
        await pause(20);
      }
    },
  };
};
