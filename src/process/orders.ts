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

/** What a worker has to know to serve. */
export interface Serving {
  /** Of the worker, from 1 on. One that is started anew has the number of the one that has ended. */
  readonly worker: number;
  readonly sandbox: SharedSandbox | undefined;
}

/** What the primary process tells a worker. */
export type Order =
  | ({ readonly order: 'serve' } & Serving)
  | { readonly order: 'stop'; readonly signal: StopSignal }
  | { readonly order: 'take'; readonly number: number; readonly taken?: Taken }
  | ({ readonly order: 'pause' } & Pause);

/** What a worker tells the primary process: it hears orders, and then, it takes requests. */
export type Report =
  | { readonly report: 'listening for orders' }
  | { readonly report: 'serving'; readonly origin: string }
  | ({ readonly report: 'wanting' } & Wish)
  | ({ readonly report: 'paused' } & Pause);

export const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'order' in message;

export const isReport = (message: unknown): message is Report =>
  typeof message === 'object' && message !== null && 'report' in message;
