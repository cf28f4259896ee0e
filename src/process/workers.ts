import cluster, { type Worker } from 'node:cluster';
import { isReport, type SharedSandbox, tell } from './orders.ts';
import { Restarts } from './restarts.ts';
import type { StopSignal } from './signals.ts';

/** A worker ends by itself when the grace period is over; one that cannot even do that is ended. In milliseconds. */
const reserveMs = 2_000;

/**
 * Processes that serve on one address, seen from the primary process. It accepts the connections and hands them out in
 * turn; it answers nothing itself. A worker that ends is started anew, and connections wait while there is none.
 */
export class Workers {
  readonly #sandbox: SharedSandbox | undefined;
  readonly #alive = new Set<Worker>();
  #stopping: StopSignal | undefined;

  constructor(sandbox: SharedSandbox | undefined) {
    this.#sandbox = sandbox;
  }

  get isStopping(): boolean {
    return this.#stopping !== undefined;
  }

  /**
   * Starts one worker, and the others when it serves: what keeps it from starting it says once.
   * @returns the origin that is listened on; undefined when the first worker has ended instead.
   */
  async start(count: number): Promise<string | undefined> {
    const first = this.#fork(1);
    const origin = await servedBy(first);
    if (origin === undefined) return undefined;
    this.#keep(first, 1, new Restarts());
    const others = Array.from({ length: count - 1 }, (_, index) => {
      const number = index + 2;
      const worker = this.#fork(number);
      this.#keep(worker, number, new Restarts());
      return servedBy(worker);
    });
    await Promise.all(others);
    return origin;
  }

  /** Stops all. @returns whether each of them ended in order, within the grace period. */
  async stop(signal: StopSignal, graceMs: number): Promise<boolean> {
    this.#stopping = signal;
    const workers = [...this.#alive];
    const late = setTimeout(() => {
      for (const worker of workers) worker.process.kill('SIGKILL');
    }, graceMs + reserveMs);
    const codes = await Promise.all(
      workers.map(async (worker) => {
        const code = exitOf(worker);
        tell(worker, { order: 'stop', signal });
        return code;
      }),
    );
    clearTimeout(late);
    return codes.every((code) => code === 0);
  }

  #fork(number: number): Worker {
    const worker = cluster.fork();
    this.#alive.add(worker);
    worker.once('exit', () => this.#alive.delete(worker));
    worker.on('message', (message: unknown) => {
      if (!isReport(message) || message.report !== 'listening for orders') return;
      tell(
        worker,
        this.#stopping
          ? { order: 'stop', signal: this.#stopping }
          : { order: 'serve', worker: number, sandbox: this.#sandbox },
      );
    });
    return worker;
  }

  #keep(worker: Worker, number: number, restarts: Restarts): void {
    const startedAt = performance.now();
    worker.once('exit', (code: number, signal: string | null) => {
      if (this.isStopping) return;
      const waitMs = restarts.next(performance.now() - startedAt);
      const when = waitMs === 0 ? 'now' : `in ${waitMs / 1000} s`;
      console.error(
        `Worker ${number} has ended with ${signal ?? `exit code ${code}`}. It is started anew ${when}.`,
      );
      setTimeout(() => {
        if (!this.isStopping) this.#keep(this.#fork(number), number, restarts);
      }, waitMs);
    });
  }
}

/** Undefined when the worker ends before it serves. */
const servedBy = (worker: Worker): Promise<string | undefined> =>
  new Promise((resolve) => {
    worker.on('message', (message: unknown) => {
      if (isReport(message) && message.report === 'serving') resolve(message.origin);
    });
    worker.once('exit', () => resolve(undefined));
  });

const exitOf = (worker: Worker): Promise<number> =>
  new Promise((resolve) => worker.once('exit', (code: number) => resolve(code)));
