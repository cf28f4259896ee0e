import { GatewayError } from '../errors.ts';
import type { Upstream } from '../rest/http/upstream.ts';
import type { Outcome, Read } from '../rest/requests/chunk.ts';
import { throttled } from '../rest/requests/clearance.ts';
import type { Operation } from '../rest/requests/operation.ts';
import { readAll, readAtOnce } from '../rest/requests/scheduler.ts';
import { isKept, replyOf } from './entry.ts';
import { isNew, type Shelf } from './shelf.ts';
import { leaseMs, type Store } from './store.ts';
import type { Led } from './wanted.ts';

/** Told what came of a read, and whether another operation had asked for it. */
export type Settle<Each> = (each: Each, outcome: Outcome, byAnother: boolean) => void;

/** How long to wait before looking again whether another replica has its answer, in milliseconds; it grows. */
const firstPause = 20;
const longestPause = 200;

/**
 * Asks upstream what nobody in this process is asking, unless another replica is: then it waits for that one's answer. Who
 * asks has a lease, which is extended as long as the process lives; after a crash somebody else takes it.
 */
export class Leader {
  readonly #store: Store;
  readonly #shelf: Shelf;

  constructor(store: Store, shelf: Shelf) {
    this.#store = store;
    this.#shelf = shelf;
  }

  /**
   * Settles each read, and lands its flight.
   * @param isPatient false where there is an old answer to each: nobody waits for a Graph that refuses then.
   */
  async lead(
    upstream: Upstream,
    operation: Operation,
    isPatient: boolean,
    led: readonly Led[],
    settle: Settle<Led>,
  ): Promise<void> {
    const land: Settle<Led> = (each, outcome, byAnother) => {
      settle(each, outcome, byAnother);
      each.flight.land({ outcome, by: operation, isPatient });
    };
    try {
      for (let open = led; open.length > 0; ) {
        const [ours, theirs] = await this.#divide(operation, open, land);
        const [, left] = await Promise.all([
          this.#ask(upstream, operation, isPatient, ours, land),
          this.#await(operation, theirs, land),
        ]);
        open = left;
      }
    } finally {
      for (const { flight } of led) flight.land();
    }
  }

  /** Those that are ours to ask, and those that somebody else is asking. What was answered just now is landed. */
  async #divide(
    operation: Operation,
    open: readonly Led[],
    land: Settle<Led>,
  ): Promise<readonly [ours: Led[], theirs: Led[]]> {
    const leases = await this.#store.lease(
      open.map(({ name }) => name),
      open.map(({ lease }) => lease),
    );
    const [ours, theirs, answered]: [Led[], Led[], Led[]] = [[], [], []];
    for (const [place, each] of open.entries()) {
      const { isOurs = true, value } = leases[place] ?? {};
      if (this.#landed(operation, each, value, land)) answered.push(...(isOurs ? [each] : []));
      else (isOurs ? ours : theirs).push(each);
    }
    if (answered.length > 0)
      this.#store.finish(
        [],
        answered.map(({ lease }) => lease),
      );
    return [ours, theirs];
  }

  async #ask(
    upstream: Upstream,
    operation: Operation,
    isPatient: boolean,
    ours: readonly Led[],
    land: Settle<Led>,
  ): Promise<void> {
    if (ours.length === 0) return;
    const leases = ours.map(({ lease }) => lease);
    const renewal = setInterval(() => this.#store.extend(leases), leaseMs / 3).unref();
    let outcomes: readonly Outcome[] = [];
    try {
      outcomes = await answersTo(
        upstream,
        operation,
        isPatient,
        ours.map(({ read }) => read),
      );
    } finally {
      clearInterval(renewal);
      const kept = ours.flatMap((each, place) => {
        const outcome = outcomes[place];
        return outcome && isKept(outcome) ? this.#shelf.written(each, outcome) : [];
      });
      this.#store.finish(kept, leases);
    }
    for (const [place, outcome] of outcomes.entries()) {
      const each = ours[place];
      if (each) land(each, outcome, false);
    }
  }

  /**
   * Waits until others have answers.
   * @returns what they gave up without one, and what is still open then.
   */
  async #await(operation: Operation, theirs: readonly Led[], land: Settle<Led>): Promise<Led[]> {
    let open = [...theirs];
    for (let pause = firstPause; open.length > 0; pause = Math.min(longestPause, pause * 1.5)) {
      try {
        await operation.waitUntil(Date.now() + pause);
      } catch (error) {
        if (!(error instanceof GatewayError)) throw error;
        for (const each of open) land(each, error, false);
        return [];
      }
      const { values } = await this.#store.lookUp(
        [...open.map(({ name }) => name), ...open.map(({ lease }) => lease)],
        [],
      );
      const leases = values.slice(open.length);
      const left = new Map(open.map((each, place) => [each, leases[place]]));
      open = open.filter((each, place) => !this.#landed(operation, each, values[place], land));
      if (open.some((each) => left.get(each) === undefined)) return open;
    }
    return open;
  }

  /** Lands a read if there is a new answer to it. */
  #landed(operation: Operation, each: Led, value: Buffer | undefined, land: Settle<Led>): boolean {
    const entry = this.#shelf.read(each.name, each.change, value);
    if (!entry || !isNew(operation, each, entry)) return false;
    land(each, replyOf(entry), true);
    return true;
  }
}

const answersTo = async (
  upstream: Upstream,
  operation: Operation,
  isPatient: boolean,
  reads: readonly Read[],
): Promise<Outcome[]> => {
  if (isPatient) return readAll(upstream, operation, reads);
  const pausedUntil = upstream.throttle.pausedUntil(operation);
  if (pausedUntil > Date.now()) return reads.map(() => throttled(pausedUntil));
  return readAtOnce(upstream, operation, reads);
};
