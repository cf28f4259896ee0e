/** What may be executed at the same time, and how much may wait. */
export interface Admission {
  /** Operations of all callers together. */
  readonly concurrent: number;
  /** Operations of one caller. Those who bring no token cannot be told apart, and have no limit of their own. */
  readonly perCaller: number;
  /** Operations that wait, of all callers together. */
  readonly queued: number;
  /** Things that are watched for one caller, by however many subscriptions. All who read as the same app are one. */
  readonly watched: number;
}

export const defaultAdmission: Admission = { concurrent: 256, perCaller: 32, queued: 1_000, watched: 100 };

/** Whose operations are executed or wait. Known as long as there are any. */
interface Caller {
  readonly name: string | undefined;
  readonly waiting: Turn[];
  running: number;
}

/** The turn of one operation. It has to be ended, whether it has come or not. */
export interface Turn {
  readonly caller: Caller;
  state: 'waiting' | 'come' | 'refused' | 'ended';
  /** When it came, in milliseconds since the epoch. */
  begun: number;
  /** Tells who waits for it that the state is another one. */
  changed: () => void;
}

/**
 * Gives turns to operations: at once while there is room, and later one to each caller who waits, round and round. So
 * whoever asks much, or slowly, waits for himself and keeps nobody else waiting.
 *
 * When the queue is full, the youngest turn of the caller who has most of them has to go. Queues of routers choose the
 * fattest flow for the same reason: one sender must not make the others lose (RFC 8290, section 4.1.3).
 */
export class Turns {
  readonly #limits: Omit<Admission, 'watched'>;
  readonly #callers = new Map<string | undefined, Caller>();
  /** Who waits and may have one more turn, the next one first. */
  readonly #next = new Set<Caller>();
  #running = 0;
  #waiting = 0;
  /** How long an operation takes, in milliseconds: a moving average. */
  #usualMs = 0;

  constructor(limits: Omit<Admission, 'watched'>) {
    this.#limits = limits;
  }

  /** Operations that are executed, and that wait for their turn. */
  get load(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running, waiting: this.#waiting };
  }

  /** In how many seconds a new operation may expect its turn, as far as the past can tell; from 1 to 60. */
  get waitSeconds(): number {
    const ms = (this.#waiting * this.#usualMs) / this.#limits.concurrent;
    return Math.min(60, Math.max(1, Math.ceil(ms / 1_000)));
  }

  /** @param name of the caller; undefined where callers cannot be told apart. */
  ask(name: string | undefined): Turn {
    const caller = this.#callers.get(name) ?? { name, waiting: [], running: 0 };
    this.#callers.set(name, caller);
    const turn: Turn = { caller, state: 'waiting', begun: 0, changed: () => {} };
    if (this.#running < this.#limits.concurrent && this.#mayHaveMore(caller)) this.#give(turn);
    else this.#queue(turn);
    return turn;
  }

  /** The operation is over, or is not waited for any more. */
  end(turn: Turn): void {
    const { caller, state, begun } = turn;
    turn.state = 'ended';
    if (state === 'come') {
      this.#usualMs += (Date.now() - begun - this.#usualMs) / 16;
      this.#running -= 1;
      caller.running -= 1;
      if (caller.waiting.length > 0) this.#next.add(caller);
      this.#goOn();
    } else if (state === 'waiting') this.#takeOut(turn);
    if (caller.running === 0 && caller.waiting.length === 0) this.#callers.delete(caller.name);
  }

  #mayHaveMore({ name, running }: Caller): boolean {
    return name === undefined || running < this.#limits.perCaller;
  }

  #give(turn: Turn): void {
    turn.state = 'come';
    turn.begun = Date.now();
    turn.caller.running += 1;
    this.#running += 1;
    turn.changed();
  }

  #queue(turn: Turn): void {
    turn.caller.waiting.push(turn);
    this.#waiting += 1;
    if (this.#mayHaveMore(turn.caller)) this.#next.add(turn.caller);
    if (this.#waiting <= this.#limits.queued) return;
    const longest = [...this.#callers.values()].reduce((one, other) =>
      other.waiting.length > one.waiting.length ? other : one,
    );
    const last = longest.waiting.length > turn.caller.waiting.length ? longest.waiting.at(-1) : turn;
    if (last) this.#refuse(last);
  }

  #refuse(turn: Turn): void {
    this.#takeOut(turn);
    turn.state = 'refused';
    turn.changed();
  }

  #takeOut(turn: Turn): void {
    const { caller } = turn;
    caller.waiting.splice(caller.waiting.indexOf(turn), 1);
    this.#waiting -= 1;
    if (caller.waiting.length === 0) this.#next.delete(caller);
  }

  /** Gives turns until there is no room, or nobody waits who may have one. */
  #goOn(): void {
    for (const caller of this.#next) {
      if (this.#running >= this.#limits.concurrent) return;
      const [turn] = caller.waiting;
      // To the end of the row, where it has to wait for the others.
      this.#next.delete(caller);
      if (!turn || !this.#mayHaveMore(caller)) continue;
      this.#takeOut(turn);
      this.#give(turn);
      if (caller.waiting.length > 0 && this.#mayHaveMore(caller)) this.#next.add(caller);
    }
  }
}
