import { largestBatch } from './batch.ts';

/** Above this, nobody needs to be slowed down any more. */
const unlimited = 1_000;

/**
 * How many requests of a tenant go out in one round. Graph charges what it refuses against the time that follows
 * (https://learn.microsoft.com/graph/throttling): sending everything again as soon as the wait is over would use up that
 * time with refusals, for ever. So a round that met throttling halves the next one, and each round that met none lets a
 * batch more go out: the way TCP finds its rate (RFC 5681, section 3.1).
 */
export class Pace {
  readonly #limits = new Map<string, number>();

  /** Most requests for the tenant's next round. */
  limit(tenant: string): number {
    return this.#limits.get(tenant) ?? Number.POSITIVE_INFINITY;
  }

  /** @param sent requests of the round, those inside batches counted each. */
  throttled(tenant: string, sent: number): void {
    this.#limits.set(tenant, Math.max(1, Math.floor(Math.min(sent, this.limit(tenant)) / 2)));
  }

  unthrottled(tenant: string): void {
    const raised = this.limit(tenant) + largestBatch;
    if (raised < unlimited) this.#limits.set(tenant, raised);
    else this.#limits.delete(tenant);
  }
}
