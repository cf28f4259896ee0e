import type { Budget, BudgetState } from './budget.ts';
import { OwnPart } from './ownPart.ts';
import { type Allowance, type Answer, type Share, sizeOf } from './share.ts';
import { lasts, type Tally } from './tally.ts';
import { Tenants } from './tenants.ts';

/**
 * The budget of all that count together what they send. While their tally cannot be reached each of them goes on with its
 * part. What it sends meanwhile it tells when the tally is back.
 */
export class SharedBudget implements Budget {
  readonly #tally: Tally;
  readonly #parts: Tenants<OwnPart>;
  /** How many they were when the tally last said so. */
  #sharers: number;

  /** @param sharers how many they are before the tally has said so. */
  constructor(tally: Tally, allowance: Allowance, sharers = 1) {
    this.#tally = tally;
    this.#sharers = sharers;
    this.#parts = new Tenants(allowance.windowMs, () => new OwnPart(allowance, this.#sharers));
  }

  get state(): BudgetState {
    return lasts(this.#tally.outage) ? 'away' : 'shared';
  }

  async ask(tenant: string, wanted: Share): Promise<Answer> {
    const part = this.#parts.of(tenant);
    const asked = part.fits(wanted, this.#tally.outage);
    const taken = await this.#tally.take(tenant, asked, part.untold);
    if (!taken) return part.grant(wanted, part.fits(wanted, this.#tally.outage));
    part.learn(taken);
    this.#sharers = part.sharers;
    const own = part.grant(wanted, taken.granted);
    return sizeOf(asked) === sizeOf(wanted)
      ? taken
      : {
          ...taken,
          readsIn: Math.max(taken.readsIn, own.readsIn),
          writesIn: Math.max(taken.writesIn, own.writesIn),
        };
  }

  pause(tenant: string, forMs: number): void {
    this.#tally.pause(tenant, forMs);
  }

  close(): void {
    this.#tally.close();
  }
}
