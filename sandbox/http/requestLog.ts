/** One item of a logged `$batch`, in the order in which they were answered. */
export interface LoggedItem {
  readonly id: string;
  readonly method: string;
  /** As it stood in the batch. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status: number;
  /** What the answer's Retry-After said. */
  readonly retryAfter?: string;
}

export interface LoggedRequest {
  /** When it arrived: milliseconds since 1970 with fractions. */
  readonly at: number;
  answeredAt?: number;
  readonly method: string;
  /** Path and query as received, version included. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON. */
  body?: unknown;
  status?: number;
  retryAfter?: string;
  /** The connection ended before the answer was sent, through the client or through a fault. */
  aborted?: boolean;
  items?: LoggedItem[];
  tenant?: string;
}

/** The newest requests in the order of their arrival; older ones are forgotten. */
export class RequestLog {
  readonly #limit: number;
  #requests: LoggedRequest[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get requests(): readonly LoggedRequest[] {
    return this.#requests.length > this.#limit ? this.#requests.slice(-this.#limit) : this.#requests;
  }

  arrive(request: LoggedRequest): void {
    this.#requests.push(request);
    // Cut back now and then, not at each request, so that a full log costs nothing.
    if (this.#requests.length >= 1.25 * this.#limit) this.#requests = this.#requests.slice(-this.#limit);
  }

  clear(): void {
    this.#requests = [];
  }
}

export function now(): number {
  return performance.timeOrigin + performance.now();
}
