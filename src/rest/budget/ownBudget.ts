import type { Budget } from './budget.ts';
import type { Allowance, Answer, Share } from './share.ts';
import { SlidingWindow } from './slidingWindow.ts';
import { Tenants } from './tenants.ts';

/** The budget of one process that knows of no other. */
export class OwnBudget implements Budget {
  readonly state = 'own';
  readonly #allowance: Allowance;
  readonly #windows: Tenants<SlidingWindow>;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#windows = new Tenants(allowance.windowMs, () => new SlidingWindow(allowance));
  }

  async ask(tenant: string, wanted: Share): Promise<Answer> {
    return this.#windows.of(tenant).take(wanted, this.#allowance);
  }

  /** The pauses of a process are its throttle's. */
  pause(): void {}

  close(): void {}
}
