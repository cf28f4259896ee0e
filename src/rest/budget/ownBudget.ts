import type { Budget } from './budget.ts';
import type { Allowance, Answer, Share } from './share.ts';
import { SlidingWindow } from './slidingWindow.ts';

/** The budget of one process that knows of no other. */
export class OwnBudget implements Budget {
  readonly state = 'alone';
  readonly #allowance: Allowance;
  readonly #windows = new Map<string, SlidingWindow>();
  #lookedAt = Date.now();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  async ask(tenant: string, wanted: Share): Promise<Answer> {
    return this.windowOf(tenant).take(wanted, 1);
  }

  /** What this process has sent for a tenant lately. */
  windowOf(tenant: string): SlidingWindow {
    this.#forgetPast();
    let window = this.#windows.get(tenant);
    if (!window) {
      window = new SlidingWindow(this.#allowance);
      this.#windows.set(tenant, window);
    }
    return window;
  }

  /** The pauses of a process are its throttle's. */
  pause(): void {}

  close(): void {}

  #forgetPast(): void {
    const now = Date.now();
    if (now - this.#lookedAt < this.#allowance.windowMs) return;
    this.#lookedAt = now;
    for (const [tenant, { sent }] of this.#windows) if (sent.requests === 0) this.#windows.delete(tenant);
  }
}
