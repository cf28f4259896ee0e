/**
 * Pauses per tenant, shared by all operations of a process. Graph counts throttled requests too, so asking again early
 * prolongs the penalty for everybody (https://learn.microsoft.com/graph/throttling).
 */
export class Throttle {
  readonly #pausedUntil = new Map<string, number>();

  /** Pauses a tenant; a pause that is already longer stays. Times are milliseconds since the epoch. */
  pause(tenant: string, until: number): void {
    this.#forgetPast();
    this.#pausedUntil.set(tenant, Math.max(until, this.pausedUntil(tenant)));
  }

  /** When the tenant may be asked again; 0 when it may be asked now. */
  pausedUntil(tenant: string): number {
    return this.#pausedUntil.get(tenant) ?? 0;
  }

  #forgetPast(): void {
    const now = Date.now();
    for (const [tenant, until] of this.#pausedUntil) if (until <= now) this.#pausedUntil.delete(tenant);
  }
}
