import { createHash, randomUUID } from 'node:crypto';
import type { RedisClient } from '../../redis/client.ts';
import { Reachability, type TellOfRedis } from '../../redis/reachability.ts';
import { pause, take } from './script.ts';
import type { Allowance, Count, Share } from './share.ts';
import { partsOfWindow } from './slidingWindow.ts';
import type { Outage, Taken, Tally } from './tally.ts';

/** How long an operation waits for Redis, in milliseconds: its process has a part of its own to go on with. */
const patience = 500;

/**
 * The tally of all replicas, in Redis. One question, whatever is wanted, grants a share and tells of pauses that others have
 * met.
 */
export class RedisTally implements Tally {
  readonly #root: string;
  readonly #allowance: Allowance;
  readonly #replica = randomUUID();
  readonly #redis: Reachability;

  /**
   * @param root of the upstream: another Graph has another budget.
   * @param tell is told once that Redis has gone away, and once that it is back.
   */
  constructor(url: string, root: string, allowance: Allowance, tell: TellOfRedis) {
    this.#root = root;
    this.#allowance = allowance;
    this.#redis = new Reachability(url, {
      patience,
      // Of a tenant that nobody has.
      probe: (client) =>
        this.#take(client, this.#replica, { reads: 1, writes: 0 }, { requests: 0, writes: 0 }),
      tell,
      lines: {
        away: (reason) => `Redis is away (${reason}): this process goes on with its own part of the budget.`,
        back: 'Redis is back: the budget is shared again.',
      },
    });
  }

  get outage(): Outage {
    return this.#redis.absence;
  }

  take(tenant: string, wanted: Share, untold: Count): Promise<Taken | undefined> {
    return this.#redis.try((client) => this.#take(client, tenant, wanted, untold));
  }

  pause(tenant: string, forMs: number): void {
    void this.#redis.try((client) => run(client, pause, this.#keyOf(tenant), [Math.ceil(forMs)]));
  }

  close(): void {
    this.#redis.close();
  }

  async #take(client: RedisClient, tenant: string, wanted: Share, untold: Count): Promise<Taken> {
    const { windowMs, requests, writes } = this.#allowance;
    const reply = await run(client, take, this.#keyOf(tenant), [
      this.#replica,
      windowMs / partsOfWindow,
      requests,
      writes,
      wanted.reads,
      wanted.writes,
      untold.requests,
      untold.writes,
    ]);
    const [ofReads = 0, ofWrites = 0, readsIn = 0, writesIn = 0, pausedFor = 0, sharers = 1] = reply;
    const [left = 0, leftOfWrites = 0] = reply.slice(6);
    return {
      granted: { reads: ofReads, writes: ofWrites },
      readsIn,
      writesIn,
      pausedFor,
      sharers,
      left: { requests: left, writes: leftOfWrites },
    };
  }

  /** Says nothing of the tenant. */
  #keyOf(tenant: string): string {
    return `intune-graphql:budget:${createHash('sha256').update(`${this.#root} ${tenant}`).digest('base64url')}`;
  }
}

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
