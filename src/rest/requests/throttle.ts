import { createHmac, randomBytes } from 'node:crypto';

/** Whoever is of a tenant, which is not looked up before somebody needs it. */
export interface OfTenant {
  readonly tenant: string;
}

/** Nothing is asked for a tenant until then. */
export interface Pause {
  /** Tells tenants apart while the process lives, and says nothing of them. */
  readonly tenant: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/**
 * Pauses per tenant, shared by all operations of a process. Graph counts throttled requests too, so asking again early
 * prolongs the penalty for everybody (https://learn.microsoft.com/graph/throttling).
 */
export class Throttle {
  readonly #pausedUntil = new Map<string, number>();
  /** Whoever knows a tenant's id, or a token, cannot tell which pause is its. */
  readonly #secret = randomBytes(32);
  readonly #tellOthers: (tenant: string, forMs: number) => void;

  /** @param tellOthers is told of a pause that this process has met, in milliseconds. */
  constructor(tellOthers: (tenant: string, forMs: number) => void = () => {}) {
    this.#tellOthers = tellOthers;
  }

  /** Graph has asked this process to leave a tenant alone. Many requests of a batch are told the same, and others once. */
  met(tenant: string, until: number): void {
    if (until <= (this.#pausedUntil.get(tenant) ?? 0)) return;
    this.pause(tenant, until);
    this.#tellOthers(tenant, until - Date.now());
  }

  /** Pauses a tenant; a pause that is already longer stays. Times are milliseconds since the epoch. */
  pause(tenant: string, until: number): void {
    this.#forgetPast();
    this.#pausedUntil.set(tenant, Math.max(until, this.#pausedUntil.get(tenant) ?? 0));
  }

  /** When the tenant may be asked again; 0 when it may be asked now. Nobody is asked for theirs while none is paused. */
  pausedUntil(of: OfTenant): number {
    return this.#pausedUntil.size === 0 ? 0 : (this.#pausedUntil.get(of.tenant) ?? 0);
  }

  /** All pauses of the moment. */
  pauses(): readonly Pause[] {
    this.#forgetPast();
    return [...this.#pausedUntil].map(([tenant, until]) => ({ tenant: this.nameOf(tenant), until }));
  }

  /** Tells tenants apart while the process lives, and says nothing of them. */
  nameOf(tenant: string): string {
    return createHmac('sha256', this.#secret).update(tenant).digest('hex').slice(0, 8);
  }

  #forgetPast(): void {
    const now = Date.now();
    for (const [tenant, until] of this.#pausedUntil) if (until <= now) this.#pausedUntil.delete(tenant);
  }
}
