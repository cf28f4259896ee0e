import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Limits } from '../../src/rest/requests/operation.ts';
import { documentedRows } from './documented.ts';
import { faults } from './faults.ts';
import { knownKeys } from './keys.ts';
import { type Kind, kinds, type Trial, trialOf } from './kinds.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { type Bench, closeBench, openBench, tryOut } from './trial.ts';

/** A kind of request for one resource. */
interface Cell {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly trial: Trial;
  /** By what the operations may spend. */
  readonly benches: Map<Partial<Limits> | undefined, Bench>;
}

const healthy = { times: 0, effect: { status: 500 } };

/**
 * Compares a table of docs/reliability.md with what comes of each fault, for each kind of request and each resource. The
 * cells of a row are tried side by side, each before a gateway and a sandbox of its own.
 */
export const compareMatrix = (heading: string, source: Subject['source']): void => {
  const cells: Cell[] = [];

  beforeAll(async () => {
    for (const subject of subjectsOf(await knownKeys())) {
      for (const kind of kinds) {
        const trial = subject.source === source ? trialOf(subject, kind) : undefined;
        if (trial) cells.push({ kind, subject, trial, benches: new Map() });
      }
    }
  });

  afterAll(async () => {
    await Promise.all(cells.flatMap(({ benches }) => [...benches.values()].map(closeBench)));
  });

  const benchOf = async ({ subject, trial, benches }: Cell, limits?: Partial<Limits>): Promise<Bench> => {
    const bench = benches.get(limits) ?? (await openBench(subject, trial, limits));
    benches.set(limits, bench);
    return bench;
  };

  it.each(documentedRows(heading))('$fault', async ({ fault, cells: documented }) => {
    const strike = faults[fault];
    if (!strike) throw new Error(`There is no fault "${fault}".`);
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    await Promise.all(
      cells.map(async (cell) => {
        const outcome = documented[cell.kind];
        if (outcome === undefined) return;
        const place = `${cell.kind}: ${cell.subject.name}`;
        found[place] = await tryOut(await benchOf(cell, strike.limits), strike);
        expected[place] = among(outcome, found[place]);
      }),
    );
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(found).toEqual(expected);
  });

  it('leaves every gateway as good as before', async () => {
    const outcomes = new Set<string>();
    // In turn, since operations of some may take no longer than a fault is tried with.
    for (const { benches } of cells) {
      for (const bench of benches.values()) outcomes.add(await tryOut(bench, healthy));
    }
    expect(outcomes).toEqual(new Set(['data (1)']));
  });
};

/** Of "(1–2)" either number will do: one resource is read by more requests than another. */
const among = (documented: string, found: string): string => {
  const [whole, from, to] = /\((\d)–(\d)\)/.exec(documented) ?? [];
  if (whole === undefined) return documented;
  const either = [from, to].map((count) => documented.replace(whole, `(${count})`));
  return either.find((outcome) => outcome === found) ?? documented;
};
