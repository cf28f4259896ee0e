import { constants } from 'node:os';

/**
 * Stops the process on SIGTERM or SIGINT: with exit code 0 when `stop` has ended, with 1 when that takes longer than
 * the grace period, whose rest is cut off. A second signal ends it at once, with 128 and the number of the signal.
 * @param underWay how many requests are being answered.
 * @param say is told that it stops.
 */
export const stopOnSignal = (
  graceMs: number,
  underWay: () => number,
  say: (text: string) => void,
  stop: () => Promise<void>,
): void => {
  let isStopping = false;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    // Not left to the system, which lets the first process of a container live on.
    if (isStopping) process.exit(128 + constants.signals[signal]);
    isStopping = true;
    say(`${signal}: stopping. Requests under way: ${underWay()}`);
    setTimeout(() => {
      console.error(`The grace period of ${graceMs / 1000} s is over. Requests cut off: ${underWay()}`);
      process.exit(1);
    }, graceMs);
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};
