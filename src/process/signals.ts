import { constants } from 'node:os';

/** What asks a process to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** Calls `begin` on the first SIGTERM or SIGINT. A second ends the process at once, with 128 and the number of the signal. */
export const onStopSignal = (begin: (signal: StopSignal) => void): void => {
  let isStopping = false;
  const onSignal = (signal: StopSignal) => {
    // Not left to the system, which lets the first process of a container live on.
    if (isStopping) process.exit(128 + constants.signals[signal]);
    isStopping = true;
    begin(signal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};

/**
 * @param underWay how many requests are being answered.
 * @param say is told that it stops.
 * @returns what stops the process: with exit code 0 when `stop` has ended, with 1 when that takes longer than the grace
 *   period, whose rest is cut off.
 */
export const stopInTime =
  (graceMs: number, underWay: () => number, say: (text: string) => void, stop: () => Promise<void>) =>
  (signal: StopSignal): void => {
    say(`${signal}: stopping. Requests under way: ${underWay()}`);
    setTimeout(() => {
      console.error(`The grace period of ${graceMs / 1000} s is over. Requests cut off: ${underWay()}`);
      process.exit(1);
    }, graceMs);
    void stop().then(() => process.exit(0));
  };
