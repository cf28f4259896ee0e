import type { Logger } from 'pino';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/**
 * A log of JSON lines on standard output: time, level, message, and what is given with it.
 * @returns what has to be called before the process ends by itself, too.
 */
export const createLog = async (level: LogLevel): Promise<{ log: Logger; flush: () => void }> => {
  const { destination, pino, stdTimeFunctions } = await import('pino');
  const output = destination({ dest: 1, sync: false });
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
