import { GatewayError } from '../../errors.ts';
import { seconds } from '../http/graphError.ts';
import type { Operation } from '../requests/operation.ts';
import type { Throttle } from '../requests/throttle.ts';
import type { Budget } from './budget.ts';
import { Queue, type Waiter } from './queue.ts';
import type { Share } from './share.ts';

/** Hands what a budget grants to the operations of a process. */
export class Spending {
  readonly #budget: Budget;
  readonly #throttle: Throttle;
  readonly #queues = new Map<string, Queue>();

  /** @param throttle is told of the pauses that other processes have met. */
  constructor(budget: Budget, throttle: Throttle) {
    this.#budget = budget;
    this.#throttle = throttle;
  }

  get state(): Budget['state'] {
    return this.#budget.state;
  }

  /**
   * Waits until an operation may send something of what it wants, and counts that as sent.
   * @param isPatient false for who has something in its place, and takes only what is there now.
   * @returns how much; at least one request.
   * @throws THROTTLED when there will be nothing before its deadline, at once where that is known; CANCELLED.
   */
  async share(operation: Operation, wanted: Share, isPatient = true): Promise<Share> {
    const { signal, tenant, cost, observer } = operation;
    if (signal.aborted) throw operation.ended();
    const began = Date.now();
    const deadline = isPatient ? operation.deadline : began;
    const queue = this.#queueOf(tenant);
    let hadToWait = false;
    let end = () => {};
    try {
      return await new Promise<Share>((resolve, reject) => {
        const waiter: Waiter = {
          wanted,
          deadline,
          served: resolve,
          delayed: () => {
            hadToWait = true;
          },
          refused: (at) => reject(spent(at)),
        };
        end = () => {
          queue.leave(waiter);
          const reason = operation.ended();
          reject(reason.code === 'UPSTREAM_TIMEOUT' ? spent(queue.chanceOf(waiter)) : reason);
        };
        signal.addEventListener('abort', end);
        queue.join(waiter);
      });
    } finally {
      signal.removeEventListener('abort', end);
      if (hadToWait) {
        cost.waitedForThrottle(began, Date.now());
        observer?.waited?.('budget', began, Date.now());
      }
      if (queue.isEmpty) this.#queues.delete(tenant);
    }
  }

  close(): void {
    this.#budget.close();
  }

  #queueOf(tenant: string): Queue {
    let queue = this.#queues.get(tenant);
    if (!queue) {
      queue = new Queue(async (wanted) => {
        const answer = await this.#budget.ask(tenant, wanted);
        if (answer.pausedFor > 0) this.#throttle.pause(tenant, Date.now() + answer.pausedFor);
        return answer;
      });
      this.#queues.set(tenant, queue);
    }
    return queue;
  }
}

/** @param at when there may be something again; milliseconds since the epoch. */
const spent = (at: number): GatewayError => {
  const retryAfterSeconds = Math.max(1, seconds(at - Date.now()));
  return new GatewayError('THROTTLED', {
    message: `What Microsoft Graph takes of this tenant's requests is spent for ${retryAfterSeconds} s, longer than this operation may take.`,
    retryAfterSeconds,
  });
};
