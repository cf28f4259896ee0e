import { writeSync } from 'node:fs';
import { describeDefect } from '../defect.ts';

/**
 * Ends the process when something was thrown that nobody caught. What it was doing then is unknown, and so is what it
 * holds: whatever supervises it starts it anew. Says what happened first, without what the error may carry of a request.
 */
export const endOnCrash = (): void => {
  const end = (what: string) => (reason: unknown) => {
    say(`intune-graphql ends after an ${what}: ${describeDefect(reason)}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end('uncaught exception'));
  process.on('unhandledRejection', end('unhandled rejection'));
};

/** Written before the process is gone; a reader that has gone away changes nothing. */
const say = (text: string): void => {
  try {
    writeSync(process.stderr.fd, text);
  } catch {
    // There is nobody left to tell.
  }
};

/** Goes on when nobody reads what the process prints any more: that is no reason to stop serving. */
export const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
};
