import type { StopSignal } from './signals.ts';

/** The sandbox that the primary process has started for all. */
export interface SharedSandbox {
  readonly url: string;
  readonly token: string;
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
  | { readonly order: 'stop'; readonly signal: StopSignal };

/** What a worker tells the primary process: it hears orders, and then, it takes requests. */
export type Report =
  | { readonly report: 'listening for orders' }
  | { readonly report: 'serving'; readonly origin: string };

export const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'order' in message;

export const isReport = (message: unknown): message is Report =>
  typeof message === 'object' && message !== null && 'report' in message;
