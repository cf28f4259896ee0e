import type { TellOfRedis } from '../../redis/reachability.ts';
import type { Budget } from './budget.ts';
import { OwnBudget } from './ownBudget.ts';
import { RedisTally } from './redisTally.ts';
import { type Allowance, allowanceOf } from './share.ts';
import { SharedBudget } from './sharedBudget.ts';
import type { Siblings } from './tally.ts';

/** What is absent is as Graph documents it: 1,000 requests in 20 s, of them 100 writes. Infinity is no bound. */
export interface BudgetOptions extends Partial<Allowance> {
  /** `redis://` or `rediss://`: all processes that name the same Redis share one budget. Absent: those of `siblings` do. */
  readonly redisUrl?: string | undefined;
}

/**
 * @param root of the upstream.
 * @param tell is told when Redis goes away and comes back.
 */
export const createBudget = (
  { redisUrl, ...given }: BudgetOptions,
  root: string,
  tell: TellOfRedis,
  siblings?: Siblings,
): Budget => {
  const allowance = allowanceOf(given);
  if (redisUrl !== undefined) {
    return new SharedBudget(new RedisTally(redisUrl, root, allowance, tell), allowance);
  }
  return siblings ? new SharedBudget(siblings, allowance, siblings.count) : new OwnBudget(allowance);
};
