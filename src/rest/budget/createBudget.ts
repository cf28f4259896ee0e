import { connectRedis } from '../../redis/client.ts';
import type { Budget } from './budget.ts';
import { OwnBudget } from './ownBudget.ts';
import { type Allowance, documentedAllowance } from './share.ts';
import { SharedBudget } from './sharedBudget.ts';

/** What is absent is as Graph documents it: 1,000 requests in 20 s, of them 100 writes. Infinity is no bound. */
export interface BudgetOptions extends Partial<Allowance> {
  /** `redis://` or `rediss://`: all processes that name the same Redis share one budget. Absent: this one has its own. */
  readonly redisUrl?: string | undefined;
}

/**
 * @param root of the upstream.
 * @param log is told when Redis goes away and comes back.
 */
export const createBudget = (
  { redisUrl, ...allowance }: BudgetOptions,
  root: string,
  log: (line: string) => void,
): Budget => {
  const its = { ...documentedAllowance, ...allowance };
  return redisUrl === undefined
    ? new OwnBudget(its)
    : new SharedBudget(connectRedis(redisUrl), root, its, log);
};
