import { fraction } from '../data/hash.ts';
import type { EntraErrorName } from '../login/entraError.ts';
import type { Malformation } from './malformation.ts';
import type { RetryAfterForm } from './throttle.ts';

/** What a fault looks for. The `$batch` POST itself is meant only when `envelope` says so. */
export interface FaultMatch {
  readonly method?: string;
  /** Part of the path and query, version included; `/…/`, with flags of i, m, s, u or none, is a regular expression. */
  readonly path?: string | RegExp;
  /** true: only items of a `$batch`; false: only requests of their own; absent: both. */
  readonly item?: boolean;
  readonly envelope?: true;
}

export type Misfortune =
  | {
      readonly status: number;
      /** The header itself (`'3'`), or a form to write the wait in. Absent or null: no header. */
      readonly retryAfter?: string | RetryAfterForm | null;
      /** The wait that a form writes; one second when absent. */
      readonly waitMs?: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** `''` is an empty body; absent: what Graph writes for that status. */
      readonly body?: unknown;
      readonly contentType?: string;
    }
  /** Ends the connection: at once, after the body was read, after the request was carried out, or amid the answer. */
  | { readonly reset: true | 'afterBody' | 'afterAction' | 'midAnswer' }
  /** Leaves the item out of the batch's answer, though it was carried out. */
  | { readonly drop: true }
  | { readonly malformed: Malformation }
  /** A refusal of the token endpoint; other requests are answered as ever. */
  | { readonly entra: EntraErrorName }
  | { readonly delayMs: number }
  /** Sends the answer a byte at a time, with this pause between them. */
  | { readonly dribbleMs: number };

export interface Fault {
  readonly match?: FaultMatch;
  /** How many matches pass unharmed first. */
  readonly skip?: number;
  /** How often it strikes; without end when absent. */
  readonly times?: number;
  /** Strikes only this part of the matches, chosen by the seed. */
  readonly share?: number;
  readonly effect: Misfortune;
}

interface FaultTarget {
  readonly method: string;
  /** Path and query with the version. */
  readonly url: string;
  readonly place: 'request' | 'item' | 'envelope';
}

/** Everything that befalls one request: pauses add up, of the rest the first injected wins. */
export interface Fate {
  readonly delayMs: number;
  readonly dribbleMs: number;
  readonly misfortune: Exclude<Misfortune, { delayMs: number } | { dribbleMs: number }> | undefined;
}

interface Injected {
  readonly fault: Fault;
  matches: number;
  strikes: number;
}

export class Faults {
  readonly #seed: number;
  #injected: readonly Injected[] = [];
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  inject(fault: Fault): void {
    this.#injected = [...this.#injected, { fault, matches: 0, strikes: 0 }];
  }

  clear(): void {
    this.#injected = [];
  }

  decide(target: FaultTarget): Fate {
    let [delayMs, dribbleMs] = [0, 0];
    let misfortune: Fate['misfortune'];
    for (const injected of this.#injected) {
      const { effect } = injected.fault;
      const pauses = 'delayMs' in effect || 'dribbleMs' in effect;
      if ((!pauses && misfortune !== undefined) || !this.#strikes(injected, target)) continue;
      if ('delayMs' in effect) delayMs += effect.delayMs;
      else if ('dribbleMs' in effect) dribbleMs += effect.dribbleMs;
      else misfortune = effect;
    }
    return { delayMs, dribbleMs, misfortune };
  }

  #strikes(injected: Injected, target: FaultTarget): boolean {
    const { match = {}, skip = 0, times = Number.POSITIVE_INFINITY, share = 1 } = injected.fault;
    if (!matches(match, target)) return false;
    injected.matches += 1;
    if (injected.matches <= skip || injected.strikes >= times) return false;
    this.#count += 1;
    if (share < 1 && fraction(this.#seed, this.#count, 71) >= share) return false;
    injected.strikes += 1;
    return true;
  }
}

function matches({ method, path, item, envelope }: FaultMatch, target: FaultTarget): boolean {
  if ((target.place === 'envelope') !== (envelope === true)) return false;
  if (item !== undefined && item !== (target.place === 'item')) return false;
  if (method !== undefined && method.toUpperCase() !== target.method) return false;
  return path === undefined || pathMatches(path, target.url);
}

function pathMatches(path: string | RegExp, url: string): boolean {
  const [, source, flags] = typeof path === 'string' ? (/^\/(.+)\/([dimsu]*)$/s.exec(path) ?? []) : [];
  if (source !== undefined) return new RegExp(source, flags).test(url);
  return typeof path === 'string' ? url.includes(path) : url.search(path) >= 0;
}
