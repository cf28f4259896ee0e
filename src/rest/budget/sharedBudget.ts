import { createHash, randomUUID } from 'node:crypto';
import type { RedisClient } from '../../redis/client.ts';
import type { Budget } from './budget.ts';
import { OwnBudget } from './ownBudget.ts';
import { Reachability } from './reachability.ts';
import { pause, take } from './script.ts';
import type { Allowance, Answer, Share } from './share.ts';
import { partsOfWindow, SlidingWindow } from './slidingWindow.ts';

/**
 * The budget of all replicas, kept in Redis. One question to Redis, whatever is wanted, grants a share and tells of pauses
 * that others have met. While Redis cannot be reached each replica goes on with its part: the allowance, divided by the
 * number of replicas that there were. What it sends meanwhile it tells when Redis is back, which may have forgotten all.
 */
export class SharedBudget implements Budget {
  readonly #root: string;
  readonly #allowance: Allowance;
  readonly #replica = randomUUID();
  readonly #redis: Reachability;
  readonly #own: OwnBudget;
  #replicas = 1;
  /** Windows of which Redis knows what was sent. */
  #told = new WeakSet<SlidingWindow>();

  /**
   * @param root of the upstream: another Graph has another budget.
   * @param log is told once that Redis has gone away, and once that it is back.
   */
  constructor(
    connecting: Promise<RedisClient>,
    root: string,
    allowance: Allowance,
    log: (line: string) => void,
  ) {
    this.#root = root;
    this.#allowance = allowance;
    this.#own = new OwnBudget(allowance);
    this.#redis = new Reachability(connecting, {
      probe: (client) => this.#take(client, 'nobody', { reads: 0, writes: 0 }, new SlidingWindow(allowance)),
      away: (reason) => {
        this.#told = new WeakSet();
        log(`Redis is away (${reason}): this process goes on with its own part of the budget.`);
      },
      back: () => log('Redis is back: the budget is shared again.'),
    });
  }

  get state(): 'shared' | 'alone' {
    return this.#redis.isAway ? 'alone' : 'shared';
  }

  async ask(tenant: string, wanted: Share): Promise<Answer> {
    const window = this.#own.windowOf(tenant);
    const answer = await this.#redis.try((client) => this.#take(client, tenant, wanted, window));
    if (!answer) return window.take(wanted, 1 / this.#replicas);
    window.count(answer.granted);
    return answer;
  }

  pause(tenant: string, forMs: number): void {
    void this.#redis.try((client) => run(client, pause, this.#keyOf(tenant), [Math.ceil(forMs)]));
  }

  close(): void {
    this.#redis.close();
  }

  async #take(client: RedisClient, tenant: string, wanted: Share, window: SlidingWindow): Promise<Answer> {
    const { windowMs, requests, writes } = this.#allowance;
    const told = this.#told.has(window) ? nothing : window.sent;
    const reply = await run(client, take, this.#keyOf(tenant), [
      this.#replica,
      windowMs / partsOfWindow,
      Math.min(requests, boundless),
      Math.min(writes, boundless),
      wanted.reads,
      wanted.writes,
      told.requests,
      told.writes,
    ]);
    this.#told.add(window);
    const [ofReads = 0, ofWrites = 0, readsIn = 0, writesIn = 0, pausedFor = 0, replicas = 1] = reply;
    this.#replicas = replicas;
    return { granted: { reads: ofReads, writes: ofWrites }, readsIn, writesIn, pausedFor };
  }

  /** Says nothing of the tenant. */
  #keyOf(tenant: string): string {
    return `intune-graphql:budget:${createHash('sha256').update(`${this.#root} ${tenant}`).digest('base64url')}`;
  }
}

const nothing = { requests: 0, writes: 0 };

/** Stands for infinity, which Lua reads differently. */
const boundless = 1e12;

/** By its name; a Redis that does not know the script, as after a start, gets it as well. */
const run = async (
  client: RedisClient,
  { name, text }: { readonly name: string; readonly text: string },
  key: string,
  values: readonly (string | number)[],
): Promise<readonly number[]> => {
  const reply: unknown = await client.evalsha(name, 1, key, ...values).catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith('NOSCRIPT')) {
      return client.eval(text, 1, key, ...values);
    }
    throw error;
  });
  return Array.isArray(reply) ? reply.map(Number) : [];
};
