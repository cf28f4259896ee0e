import { isOrder, report, type Serving } from './orders.ts';
import type { StopSignal } from './signals.ts';

/**
 * What a worker hears of the primary process, and tells it. Signals are the primary's: a terminal and a process manager
 * send them to all processes of the command, and the primary passes them on once.
 */
export class PrimaryProcess {
  /** Until it serves, a worker has nothing to bring to an end. */
  #stop: (signal: StopSignal) => void = () => process.exit(0);

  /** Waits for the order to serve. */
  async join(): Promise<Serving> {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
    return new Promise((resolve) => {
      process.on('message', (message: unknown) => {
        if (!isOrder(message)) return;
        if (message.order === 'serve') resolve(message);
        else if (message.order === 'stop') this.#stop(message.signal);
      });
      // Not before: what was sent earlier another listener may have taken, such as that of a preloaded module.
      report({ report: 'listening for orders' });
    });
  }

  /** Says that this worker takes requests at an origin; `stop` is called when it is to end. */
  serving(origin: string, stop: (signal: StopSignal) => void): void {
    this.#stop = stop;
    report({ report: 'serving', origin });
  }
}
