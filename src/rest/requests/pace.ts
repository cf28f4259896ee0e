import { largestBatch } from './batch.ts';
import type { OfTenant } from './throttle.ts';

/** Above this, nobody needs to be slowed down any more. */
const unlimited = 1_000;

/** How long the last round says something of the next, in milliseconds: three of Graph's throttling windows. */
const memory = 60_000;

/**
 * How many requests of a tenant go out in one round. Graph charges what it refuses against the time that follows
 * (https://learn.microsoft.com/graph/throttling): sending everything again as soon as the wait is over would use up that
 * time with refusals, for ever. So after a round that met throttling only so many go out as were answered, less those
 * that were refused; and each round that met none lets a batch more go out, until nobody needs to be slowed down.
 */
export class Pace {
  readonly #rounds = new Map<string, { readonly limit: number; readonly forgetAt: number }>();

  /** Most requests for the tenant's next round. */
  limit(of: OfTenant): number {
    if (this.#rounds.size === 0) return Number.POSITIVE_INFINITY;
    const round = this.#rounds.get(of.tenant);
    return round && round.forgetAt > Date.now() ? round.limit : Number.POSITIVE_INFINITY;
  }

  /** A round has ended; requests inside batches count each. */
  done(of: OfTenant, { sent, refused }: { readonly sent: number; readonly refused: number }): void {
    if (refused === 0 && this.#rounds.size === 0) return;
    const { tenant } = of;
    const limit = refused > 0 ? Math.max(1, sent - 2 * refused) : this.limit(of) + largestBatch;
    this.#forgetPast();
    if (limit < unlimited) this.#rounds.set(tenant, { limit, forgetAt: Date.now() + memory });
    else this.#rounds.delete(tenant);
  }

  #forgetPast(): void {
    const now = Date.now();
    for (const [tenant, { forgetAt }] of this.#rounds) if (forgetAt <= now) this.#rounds.delete(tenant);
  }
}
