import { fraction, mix } from '../data/hash.ts';
import { innerError, nestedMessage, type RequestIds } from './graphError.ts';
import type { Principal } from './token.ts';

export type RetryAfterForm = 'integer' | 'decimal' | 'date' | 'absent' | 'mixed';

export interface ThrottleOptions {
  /** Writes and all requests that one app may send for one tenant in a window; a tenant may twice as many. */
  readonly writes: number;
  readonly any: number;
  readonly windowMs: number;
  readonly retryAfter: RetryAfterForm;
}

/** What Graph publishes for Intune applications; half of Intune's 429s are said to lack Retry-After. */
export const graphLimits: ThrottleOptions = { writes: 100, any: 1000, windowMs: 20_000, retryAfter: 'mixed' };

interface Window {
  start: number;
  writes: number;
  any: number;
}

/** Fixed windows that begin with the first request after the last one ended. */
export class Throttle {
  readonly #options: ThrottleOptions | false;
  readonly #windows = new Map<string, Window>();

  constructor(options: ThrottleOptions | false) {
    this.#options = options;
  }

  get retryAfterForm(): RetryAfterForm {
    return this.#options === false ? 'mixed' : this.#options.retryAfter;
  }

  /** Counts a request, and tells how many milliseconds too early it was; 0 when it may pass. */
  count({ tenant, app }: Principal, write: boolean): number {
    const options = this.#options;
    if (options === false) return 0;
    const ofApp = this.#countIn(`${tenant} ${app}`, write, options);
    const ofTenant = this.#countIn(tenant, write, {
      ...options,
      writes: options.writes * 2,
      any: options.any * 2,
    });
    return Math.max(ofApp, ofTenant);
  }

  #countIn(key: string, write: boolean, limits: ThrottleOptions): number {
    const now = performance.now();
    let window = this.#windows.get(key);
    if (window === undefined || now >= window.start + limits.windowMs) {
      window = nextWindow(window, now, limits);
      this.#windows.set(key, window);
    }
    window.any += 1;
    if (write) window.writes += 1;
    const early = window.any > limits.any || (write && window.writes > limits.writes);
    return early ? window.start + limits.windowMs - now : 0;
  }
}

/**
 * Requests that were refused keep counting: what a window had too many is charged to the next one, so a client that
 * repeats at once prolongs its own penalty. A window of silence clears the debt.
 */
function nextWindow(
  last: Window | undefined,
  now: number,
  { writes, any, windowMs }: ThrottleOptions,
): Window {
  if (last === undefined || now >= last.start + 2 * windowMs) return { start: now, writes: 0, any: 0 };
  const debt = (counted: number, limit: number) => Math.min(limit, Math.max(0, counted - limit));
  return { start: now, writes: debt(last.writes, writes), any: debt(last.any, any) };
}

/** The header's text for a wait, never shorter than the wait; undefined when this answer leaves it out. */
export function retryAfterText(form: RetryAfterForm, waitMs: number, nth: number): string | undefined {
  if (form === 'absent') return undefined;
  if (form === 'integer') return String(Math.max(1, Math.ceil(waitMs / 1000)));
  if (form === 'decimal') return (Math.ceil(waitMs) / 1000).toFixed(3);
  if (form === 'date') return new Date(Math.ceil((Date.now() + waitMs) / 1000) * 1000).toUTCString();
  if (fraction(nth, 61) < 0.5) return undefined;
  const others = ['integer', 'decimal', 'date'] as const;
  return retryAfterText(others[mix(nth, 62) % 3] ?? 'integer', waitMs, nth);
}

/** The three bodies that clients of Intune have met behind a 429. */
export function throttledBody(nth: number, ids: RequestIds) {
  const inner = innerError(ids);
  const bodies = [
    {
      code: 'TooManyRequests',
      message: nestedMessage('Too Many Requests', ids.requestId),
      innerError: inner,
    },
    { code: 'TooManyRequests', message: 'An error has occurred.', details: [], innerError: inner },
    { code: 'TooManyRequests', message: 'Please retry again later.', innerError: { ...inner, code: '429' } },
  ];
  return { error: bodies[nth % bodies.length] };
}
