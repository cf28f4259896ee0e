import type { PreparedOperation } from '../execution/preparedOperation.ts';
import type { Values } from '../execution/run.ts';
import { Ledger } from './ledger.ts';
import { type Plan, planOf, type Step } from './plan.ts';
import type { Place, Source } from './question.ts';
import { sizeFor } from './size.ts';

/** What an operation will cost upstream, before it is executed. */
export interface Estimate {
  /** HTTP requests; infinitely many where fragments unfold to more fields than are looked at. */
  readonly requests: number;
  /** Reads of each field that asks something. */
  readonly reads: ReadonlyMap<Step, number>;
}

interface Known {
  readonly plan: Plan | undefined;
  /** Where the plan is fixed: what was estimated, by source. */
  readonly estimates: Map<Source | undefined, Estimate>;
}

const known = new WeakMap<PreparedOperation, Known>();

/**
 * Estimates an operation by its page sizes: as if every list were as long as it may be. What the operation does not tell
 * (how long a report is, how many apps a configuration is for) is taken for as small as it can be, so what costs
 * more than its estimate is found out while it is executed.
 * @param source where install status is read; where it is not known yet, the one that costs less counts.
 */
export const estimate = (
  prepared: PreparedOperation,
  variableValues: Values,
  source: Source | undefined,
): Estimate => {
  const { plan, estimates } = knownOf(prepared);
  if (!plan) return { requests: Number.POSITIVE_INFINITY, reads: new Map() };
  const found = estimates.get(source) ?? estimated(prepared, plan.steps, variableValues, source);
  if (plan.isFixed) estimates.set(source, found);
  return found;
};

const knownOf = (prepared: PreparedOperation): Known => {
  const found = known.get(prepared);
  if (found) return found;
  const made: Known = { plan: planOf(prepared), estimates: new Map() };
  known.set(prepared, made);
  return made;
};

const estimated = (
  prepared: PreparedOperation,
  steps: readonly Step[],
  variableValues: Values,
  source: Source | undefined,
): Estimate => {
  const isMutation = prepared.operation.operation === 'mutation';
  const of = (its: Source): Estimate => {
    const walk = new Walk(variableValues, its);
    for (const step of steps) walk.take([step], { ...root, wave: isMutation ? walk.ledger.waves : 0 });
    return { requests: walk.ledger.requests, reads: walk.reads };
  };
  if (source) return of(source);
  const [segments, reports] = [of('segments'), of('reports')];
  return reports.requests < segments.requests ? reports : segments;
};

const root: Place = { objects: 1, apps: 1, wave: 0 };

/** A way through a plan with the values of one request. */
class Walk {
  readonly ledger = new Ledger();
  readonly reads = new Map<Step, number>();
  readonly #variableValues: Values;
  readonly #source: Source;

  constructor(variableValues: Values, source: Source) {
    this.#variableValues = variableValues;
    this.#source = source;
  }

  /** Enters what fields ask of the objects of a place. */
  take(steps: readonly Step[], place: Place): void {
    for (const step of steps) {
      const below = this.#ask(step, place);
      if (below.objects === 0) continue;
      const [only, ...others] = step.below;
      if (only && others.length > 0) this.#takeDearest(step.below, below);
      else if (only) this.take(only, below);
    }
  }

  #ask(step: Step, place: Place): Place {
    const { question, size } = step;
    if (!question) return place;
    const before = this.ledger.reads;
    const below = question.ask(this.ledger, place, sizeFor(size, this.#variableValues), this.#source);
    this.reads.set(step, this.ledger.reads - before);
    return below;
  }

  /** Of objects that may be of several types, all are taken for those that cost most. */
  #takeDearest(alternatives: Step['below'], place: Place): void {
    const walks = alternatives.map((steps) => {
      const walk = new Walk(this.#variableValues, this.#source);
      walk.take(steps, place);
      return walk;
    });
    const dearest = walks.reduce((a, b) => (b.ledger.requests > a.ledger.requests ? b : a));
    this.ledger.addAll(dearest.ledger);
    for (const [step, reads] of dearest.reads) this.reads.set(step, reads);
  }
}
