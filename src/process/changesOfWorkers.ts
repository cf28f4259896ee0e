import cluster, { type Worker } from 'node:cluster';
import { type Change, isReport, tell } from './orders.ts';

/** A change that not all have heard of. */
interface Pending {
  /** Who waits until all have. */
  readonly by: Worker;
  readonly number: number;
  readonly deaf: Set<Worker>;
}

/** In the primary process: tells all workers that keep answers what one of them has changed, and that one when all have heard. */
export const passChangesOn = (): void => {
  const keepers = new Set<Worker>();
  const pending = new Map<number, Pending>();
  let passed = 0;

  const heard = (worker: Worker, its: number): void => {
    const change = pending.get(its);
    change?.deaf.delete(worker);
    if (!change || change.deaf.size > 0) return;
    pending.delete(its);
    tell(change.by, { order: 'end change', number: change.number });
  };

  const passOn = (by: Worker, { number, subjects }: Change): void => {
    passed += 1;
    const its = passed;
    const deaf = new Set([...keepers].filter((each) => each !== by));
    pending.set(its, { by, number, deaf });
    for (const each of deaf) tell(each, { order: 'forget', number: its, subjects });
    // Where there is nobody else.
    heard(by, its);
  };

  cluster.on('message', (worker, message: unknown) => {
    if (!isReport(message)) return;
    if (message.report === 'keeping answers') keepers.add(worker);
    if (message.report === 'changed') passOn(worker, message);
    if (message.report === 'forgotten') heard(worker, message.number);
  });
  cluster.on('exit', (worker) => {
    keepers.delete(worker);
    for (const its of [...pending.keys()]) heard(worker, its);
  });
};
