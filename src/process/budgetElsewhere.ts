import type { Count, Share } from '../rest/budget/share.ts';
import { lasts, noOutage, type Outage, type Siblings, type Taken } from '../rest/budget/tally.ts';
import { isOrder, report } from './orders.ts';

/** How long the primary process may take to answer: whoever waits for it has a client that waits. In milliseconds. */
const patience = 500;

/** What all workers send together, and the pauses that others meet, as one of them hears of them from the primary process. */
export class BudgetElsewhere implements Siblings {
  readonly count: number;
  readonly #waiting = new Map<number, (taken: Taken | undefined) => void>();
  #asked = 0;
  #outage = noOutage;
  #heard: (tenant: string, forMs: number) => void = () => {};

  constructor(count: number) {
    this.count = count;
    process.on('message', (message: unknown) => {
      if (!isOrder(message)) return;
      if (message.order === 'pause') this.#heard(message.tenant, message.forMs);
      if (message.order === 'take') this.#answered(message.number, message.taken);
    });
  }

  get outage(): Outage {
    return this.#outage;
  }

  /** A primary process that was too busy once is asked again when it has answered what it was asked, as it will. */
  take(tenant: string, wanted: Share, untold: Count): Promise<Taken | undefined> {
    if (this.#isAway) return Promise.resolve(undefined);
    this.#asked += 1;
    const number = this.#asked;
    report({ report: 'wanting', number, tenant, wanted, untold, until: Date.now() + patience });
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve);
      // What has arrived while this process was busy itself is read first.
      setTimeout(() => setImmediate(() => this.#giveUp(number)), patience);
    });
  }

  pause(tenant: string, forMs: number): void {
    report({ report: 'paused', tenant, forMs });
  }

  onPause(heard: (tenant: string, forMs: number) => void): void {
    this.#heard = heard;
  }

  /** The channel is that of the whole process. */
  close(): void {}

  get #isAway(): boolean {
    return lasts(this.#outage);
  }

  #answered(number: number, taken: Taken | undefined): void {
    const now = Date.now();
    if (this.#isAway) this.#outage = { from: this.#outage.from, to: now };
    else if (!taken) this.#outage = { from: now, to: now };
    this.#waiting.get(number)?.(taken);
    this.#waiting.delete(number);
  }

  #giveUp(number: number): void {
    const resolve = this.#waiting.get(number);
    if (!resolve) return;
    this.#waiting.delete(number);
    if (!this.#isAway) this.#outage = { from: Date.now(), to: Number.POSITIVE_INFINITY };
    resolve(undefined);
  }
}
