import type { StopSignal } from './signals.ts';

/** The sandbox that the primary process has started for all. */
export interface SharedSandbox {
  readonly url: string;
  readonly token: string;
}

/** What the primary process tells a worker. */
export type Order =
  | { readonly order: 'serve'; readonly sandbox: SharedSandbox | undefined }
  | { readonly order: 'stop'; readonly signal: StopSignal };

/** What a worker tells the primary process: it hears orders, and then, it takes requests. */
export type Report =
  | { readonly report: 'listening for orders' }
  | { readonly report: 'serving'; readonly origin: string };

export const isOrder = (message: unknown): message is Order =>
  typeof message === 'object' && message !== null && 'order' in message;

export const isReport = (message: unknown): message is Report =>
  typeof message === 'object' && message !== null && 'report' in message;
