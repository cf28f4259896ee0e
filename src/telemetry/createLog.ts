import type { Logger } from 'pino';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/**
 * So many bytes are written to a pipe as a whole (https://pubs.opengroup.org/onlinepubs/9799919799/functions/write.html):
 * workers share one, and their lines would get into each other's.
 */
const pipeBuffer = 4096;

/**
 * A log of JSON lines on standard output: time, level, message, and what is given with it.
 * @returns what has to be called before the process ends by itself, too.
 */
export const createLog = async (level: LogLevel): Promise<{ log: Logger; flush: () => void }> => {
  const { destination, pino, stdTimeFunctions } = await import('pino');
  const output = destination({ dest: 1, sync: false, maxWrite: pipeBuffer });
  const log = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    output,
  );
  // Where nobody reads any more there is nobody to tell.
  output.on('error', () => {});
  return { log, flush: () => output.flushSync() };
};
