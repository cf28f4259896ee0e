/** What one operation has cost upstream. Counted where it happens, shown to the client in `extensions.cost`. */
export class Cost {
  /** HTTP requests sent, retries among them. */
  upstreamRequests = 0;
  /** `$batch` requests among them. */
  batches = 0;
  /** Requests that travelled inside a batch. */
  batchedItems = 0;
  /** Requests, alone or inside a batch, that were sent again. */
  retries = 0;
  /** Pages of lists that were read. */
  pages = 0;
  /** Milliseconds spent waiting because Graph was throttling; waits side by side count once. */
  throttledMs = 0;
  /** Reads that the answer to another operation's served; undefined where answers are not kept. */
  cacheHits: number | undefined;
  /** Age of the oldest of these answers that was past its time, in milliseconds. */
  staleMs: number | undefined;
  #throttledUntil = 0;
  readonly #sources = new Set<'segments' | 'reports'>();

  /**
   * An HTTP request is sent.
   * @param items how many requests travel inside it, where it is a batch.
   * @param retries how many of them, or whether it itself, was sent before.
   */
  sent({ items, retries = 0 }: { readonly items?: number; readonly retries?: number }): void {
    this.upstreamRequests += 1;
    this.retries += retries;
    if (items === undefined) return;
    this.batches += 1;
    this.batchedItems += items;
  }

  /** Both in milliseconds since the epoch. */
  waitedForThrottle(from: number, until: number): void {
    this.throttledMs += Math.max(0, until - Math.max(from, this.#throttledUntil));
    this.#throttledUntil = Math.max(until, this.#throttledUntil);
  }

  /** @param staleMs the answer's age in milliseconds, where it was past its time. */
  answeredByCache(staleMs?: number): void {
    this.cacheHits = (this.cacheHits ?? 0) + 1;
    if (staleMs !== undefined) this.staleMs = Math.max(staleMs, this.staleMs ?? 0);
  }

  answeredBy(source: 'segments' | 'reports'): void {
    this.#sources.add(source);
  }

  /** Which of Graph's two sources of install status answered; empty when none was asked. */
  get sources(): readonly string[] {
    return [...this.#sources].sort();
  }

  toJSON() {
    const { upstreamRequests, batches, batchedItems, retries, pages, throttledMs, sources, cacheHits } = this;
    const cost = { upstreamRequests, batches, batchedItems, retries, pages, throttledMs, sources };
    return cacheHits === undefined ? cost : { ...cost, cacheHits };
  }
}
