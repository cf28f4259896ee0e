import { type Allowance, type Count, fitting, type Share } from './share.ts';
import { partsOfWindow, SlidingWindow } from './slidingWindow.ts';
import type { Taken } from './tally.ts';
import { Tenants } from './tenants.ts';

/** What one of many has sent for a tenant, and until when it waits for more, in milliseconds since the epoch. */
interface Sharer {
  readonly window: SlidingWindow;
  readonly waits: { requests: number; writes: number };
}

/**
 * Counts what several processes send, in one of them. What is left is divided as `script.ts` divides it: where others wait,
 * who had least comes first; where nobody does, whoever asks gets all that is wanted.
 */
export class TallyOfMany {
  readonly #count: number;
  readonly #tenants: Tenants<TenantOfMany>;

  /** @param count how many they are. */
  constructor(allowance: Allowance, count: number) {
    this.#count = count;
    this.#tenants = new Tenants(allowance.windowMs, () => new TenantOfMany(allowance));
  }

  /** @param who tells those that ask apart. @param untold what it has sent without asking. */
  take(who: number, tenant: string, wanted: Share, untold: Count): Taken {
    return { ...this.#tenants.of(tenant).take(who, wanted, untold), sharers: this.#count };
  }
}

class TenantOfMany {
  readonly #allowance: Allowance;
  readonly #all: SlidingWindow;
  readonly #sharers = new Map<number, Sharer>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#all = new SlidingWindow(allowance);
  }

  get isIdle(): boolean {
    return this.#all.isIdle;
  }

  take(who: number, wanted: Share, untold: Count): Omit<Taken, 'sharers'> {
    const me = this.#sharerOf(who);
    this.#count(me, missing(untold, me.window.sent));
    const fair = { requests: this.#fair('requests', me), writes: this.#fair('writes', me) };
    const granted = fitting(wanted, fair);
    me.window.count(granted);
    const answer = this.#all.grant(wanted, granted, this.#allowance);
    const wantsWrites = fair.writes > granted.writes ? answer.writesIn : 0;
    this.#wait(me, 'requests', Math.max(answer.readsIn, wantsWrites));
    this.#wait(me, 'writes', answer.writesIn);
    return { ...answer, left: this.#all.left(this.#allowance) };
  }

  #sharerOf(who: number): Sharer {
    let sharer = this.#sharers.get(who);
    if (!sharer) {
      sharer = { window: new SlidingWindow(this.#allowance), waits: { requests: 0, writes: 0 } };
      this.#sharers.set(who, sharer);
    }
    return sharer;
  }

  #count(me: Sharer, share: Share): void {
    me.window.count(share);
    this.#all.count(share);
  }

  /** How much of what is left is for one of those that wait. */
  #fair(kind: keyof Count, me: Sharer): number {
    const left = this.#all.left(this.#allowance)[kind];
    const now = Date.now();
    const others = [...this.#sharers.values()].filter((each) => each !== me && each.waits[kind] > now);
    const mine = me.window.sent[kind];
    const level = levelOf(left, [mine, ...others.map(({ window }) => window.sent[kind])]);
    return Math.min(left, Math.max(0, Math.ceil(level - mine)));
  }

  /** Who has waited does so for a part of the window longer: what it was served may lead to its next question. */
  #wait({ waits }: Sharer, kind: keyof Count, forMs: number): void {
    const now = Date.now();
    const partMs = this.#allowance.windowMs / partsOfWindow;
    waits[kind] = forMs > 0 ? now + forMs + partMs : Math.min(waits[kind], now + partMs);
  }
}

/** What somebody says to have sent, and is not known of. */
const missing = (untold: Count, known: Count): Share => {
  const writes = Math.max(0, untold.writes - known.writes);
  return { reads: Math.max(0, untold.requests - known.requests - writes), writes };
};

/** Where all stand when what is left is given to those that had least, until they have as much as the next. */
const levelOf = (left: number, had: readonly number[]): number => {
  let sum = left;
  const levels = had
    .toSorted((a, b) => a - b)
    .map((each, index) => {
      sum += each;
      return sum / (index + 1);
    });
  return Math.min(...levels);
};
