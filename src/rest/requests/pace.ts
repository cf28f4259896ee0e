import { largestBatch } from './batch.ts';

/** Above this, nobody needs to be slowed down any more. */
const unlimited = 1_000;

/**
 * How many requests of a tenant go out in one round. Graph charges what it refuses against the time that follows
 * (https://learn.microsoft.com/graph/throttling): sending everything again as soon as the wait is over would use up that
 * time with refusals, for ever. So after a round that met throttling only so many go out as were answered, less those
 * that were refused; and each round that met none lets a batch more go out, until nobody needs to be slowed down.
 */
export class Pace {
  readonly #limits = new Map<string, number>();

  /** Most requests for the tenant's next round. */
  limit(tenant: string): number {
    return this.#limits.get(tenant) ?? Number.POSITIVE_INFINITY;
  }

  /** A round has ended; requests inside batches count each. */
  done(tenant: string, { sent, refused }: { readonly sent: number; readonly refused: number }): void {
    const raised = this.limit(tenant) + largestBatch;
    if (refused > 0) this.#limits.set(tenant, Math.max(1, sent - 2 * refused));
    else if (raised < unlimited) this.#limits.set(tenant, raised);
    else this.#limits.delete(tenant);
  }
}
