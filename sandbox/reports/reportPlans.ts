import type { Values } from '../data/entity.ts';
import type { ReportRows } from './report.ts';
import type { RowPredicate } from './reportFilter.ts';
import type { ReportOrder } from './reportOrder.ts';

/** Which rows a report consists of, in its order, so that a page is found by its number alone. */
export interface ReportPlan {
  readonly size: number;
  at(position: number): Values;
}

interface PlanQuery {
  readonly rows: ReportRows;
  readonly filter: RowPredicate | undefined;
  readonly order: ReportOrder | undefined;
}

const remembered = 32;
/** A row's number and the number of its copy are kept in one integer. */
const mostCopies = 4;
/** How much later a stale copy stands than its row, while nobody asked for an order. */
const delay = 120;

/** Keeps the latest plans: 100,000 rows are filtered and sorted for the first page, not for each of 2,000. */
export class ReportPlans {
  readonly #known = new Map<string, { readonly revision: number; readonly codes: Int32Array }>();

  /** @param key equal keys mean equal queries, while the revision is the same */
  of(key: string, revision: number, query: PlanQuery): ReportPlan {
    const known = this.#known.get(key);
    const codes = known?.revision === revision ? known.codes : codesOf(query);
    // Put back behind the others: the plan that was not used for longest goes first.
    this.#known.delete(key);
    this.#known.set(key, { revision, codes });
    const [oldest] = this.#known.keys();
    if (this.#known.size > remembered && oldest !== undefined) this.#known.delete(oldest);
    return { size: codes.length, at: (position) => rowAt(query.rows, codes[position] ?? -1) };
  }
}

function codesOf({ rows, filter, order }: PlanQuery): Int32Array {
  const all = allCodes(rows);
  if (filter === undefined && order === undefined) return all;
  const found: { readonly code: number; readonly keys: ReturnType<ReportOrder['keys']> }[] = [];
  for (const code of all) {
    const row = rowAt(rows, code);
    if (filter === undefined || filter(row)) found.push({ code, keys: order?.keys(row) ?? [] });
  }
  if (order !== undefined) found.sort((a, b) => order.compare(a.keys, b.keys));
  return Int32Array.from(found, ({ code }) => code);
}

function allCodes({ size, copiesOf }: ReportRows): Int32Array {
  const codes: number[] = [];
  for (let step = 0; step < size + delay; step += 1) {
    if (step < size) codes.push(step * mostCopies);
    const late = step - delay;
    const copies = copiesOf === undefined || late < 0 ? 0 : copiesOf(late);
    for (let copy = 1; copy <= copies; copy += 1) codes.push(late * mostCopies + copy);
  }
  return Int32Array.from(codes);
}

function rowAt(rows: ReportRows, code: number): Values {
  return rows.at(Math.floor(code / mostCopies), code % mostCopies);
}
