import type { Worker } from 'node:cluster';
import type { Count, Share } from '../rest/budget/share.ts';
import type { Taken } from '../rest/budget/tally.ts';
import type { StopSignal } from './signals.ts';

/** The sandbox that the primary process has started for all. */
export interface SharedSandbox {
  readonly url: string;
  readonly token: string;
}

/** Graph asks to leave a tenant alone, for so many milliseconds. */
interface Pause {
  readonly tenant: string;
  readonly forMs: number;
}

/** What a worker wants of the budget that is counted in the primary process. */
export interface Wish {
  /** Tells the wishes of a worker apart. */
  readonly number: number;
  readonly tenant: string;
  readonly wanted: Share;
  /** What it has sent that may not have been counted. */
  readonly untold: Count;
  /** When nobody waits for the answer any more; milliseconds since the epoch. */
  readonly until: number;
}

/** A worker has changed something: which answers of the response cache are none any more, by their subjects. */
export interface Change {
  /** Tells the changes of one sender apart. */
  readonly number: number;
  readonly subjects: readonly string[];
}

/** What a worker has to know to serve. */
export interface Serving {
  /** Of the worker, from 1 on. One that is started anew has the number of the one that has ended. */
  readonly worker: number;
  readonly sandbox: SharedSandbox | undefined;
}

/** What the primary process tells a worker. A change of its own is over when all others have heard of it. */
export type Order =
  | ({ readonly order: 'serve' } & Serving)
  | { readonly order: 'stop'; readonly signal: StopSignal }
  | { readonly order: 'take'; readonly number: number; readonly taken?: Taken }
  | ({ readonly order: 'pause' } & Pause)
  | ({ readonly order: 'forget' } & Change)
  | { readonly order: 'end change'; readonly number: number };

/** What a worker tells the primary process: first that it hears orders, and when it takes requests. */
export type Report =
  | { readonly report: 'listening for orders' }
  | { readonly report: 'serving'; readonly origin: string }
  | ({ readonly report: 'wanting' } & Wish)
  | ({ readonly report: 'paused' } & Pause)
  | { readonly report: 'keeping answers' }
  | ({ readonly report: 'changed' } & Change)
  | { readonly report: 'forgotten'; readonly number: number };

export const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'order' in message;

export const isReport = (message: unknown): message is Report =>
  typeof message === 'object' && message !== null && 'report' in message;

/** In the primary process. A worker that is gone already is told nothing; that it has gone is heard elsewhere. */
export const tell = (worker: Worker, order: Order): void => {
  if (worker.isConnected()) worker.send(order, () => {});
};

/** In a worker. If the primary process is gone, so is this one in a moment. */
export const report = (message: Report): void => {
  process.send?.(message, undefined, undefined, () => {});
};
