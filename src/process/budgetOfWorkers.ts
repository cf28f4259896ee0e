import cluster, { type Worker } from 'node:cluster';
import { type Allowance, allowanceOf } from '../rest/budget/share.ts';
import { TallyOfMany } from '../rest/budget/tallyOfMany.ts';
import { isReport, tell, type Wish } from './orders.ts';

/**
 * In the primary process: tells all workers of the pauses that one of them has met, and counts what they send together.
 * @param budget undefined where nothing is counted.
 */
export const shareBudget = (count: number, budget: Partial<Allowance> | undefined): void => {
  const tally = budget && new TallyOfMany(allowanceOf(budget), count);
  const answer = (worker: Worker, { number, tenant, wanted, untold, until }: Wish): void => {
    // What is granted to nobody would be lost to all; that there is an answer again is told all the same.
    const taken = Date.now() < until ? tally?.take(worker.id, tenant, wanted, untold) : undefined;
    tell(worker, { order: 'take', number, ...(taken ? { taken } : {}) });
  };
  cluster.on('message', (worker, message: unknown) => {
    if (!isReport(message)) return;
    if (message.report === 'wanting') answer(worker, message);
    if (message.report !== 'paused') return;
    const { tenant, forMs } = message;
    for (const other of Object.values(cluster.workers ?? {})) {
      if (other && other !== worker) tell(other, { order: 'pause', tenant, forMs });
    }
  });
};
