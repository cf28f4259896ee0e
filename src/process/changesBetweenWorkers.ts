import cluster, { type Worker } from 'node:cluster';
import { type Changed, type Heard, isChanged, isHeard, isKeeps } from './changes.ts';

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
    send(change.by, { heard: change.number });
  };

  const passOn = (by: Worker, { number, changed }: Changed): void => {
    passed += 1;
    const its = passed;
    pending.set(its, { by, number, deaf: new Set([...keepers].filter((each) => each !== by)) });
    for (const each of pending.get(its)?.deaf ?? []) send(each, { number: its, changed });
    // Where there is nobody else.
    heard(by, its);
  };

  cluster.on('message', (worker, message: unknown) => {
    if (isKeeps(message)) keepers.add(worker);
    else if (isChanged(message)) passOn(worker, message);
    else if (isHeard(message)) heard(worker, message.heard);
  });
  cluster.on('exit', (worker) => {
    keepers.delete(worker);
    for (const its of [...pending.keys()]) heard(worker, its);
  });
};

/** A worker that is gone is told nothing. */
const send = (worker: Worker, message: Changed | Heard): void => {
  if (worker.isConnected()) worker.send(message, () => {});
};
