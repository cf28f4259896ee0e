import type { RedisClient } from '../../redis/client.ts';
import { noOutage, type Outage } from './tally.ts';

/** How long one has to wait for the first connection at most, and between two looks at a Redis that was away. */
const patience = 1_000;

interface Reactions {
  /** Asks something like what is going to be asked. */
  readonly probe: (client: RedisClient) => Promise<unknown>;
  readonly away: (reason: string) => void;
  readonly back: () => void;
}

/**
 * Knows whether Redis is there. One that was away is not asked by anybody who waits, but looked at on the side, so that an
 * operation never waits for it twice.
 */
export class Reachability {
  readonly #reactions: Reactions;
  #client: RedisClient | undefined;
  #outage = noOutage;
  #isClosed = false;
  #lookedAt = 0;
  #reason = 'the connection ended';
  /** Fulfilled when the first connection is there, or has failed. */
  readonly #begun: Promise<unknown>;

  constructor(connecting: Promise<RedisClient>, reactions: Reactions) {
    this.#reactions = reactions;
    this.#begun = connecting.then(
      (client) => this.#begin(client),
      (error: unknown) => this.#lose(error),
    );
  }

  get outage(): Outage {
    return this.#outage;
  }

  get #isAway(): boolean {
    return this.#outage.to === Number.POSITIVE_INFINITY;
  }

  /** @returns undefined where Redis is away, or has just been found so. */
  async try<T>(ask: (client: RedisClient) => Promise<T>): Promise<T | undefined> {
    if (!this.#client) await this.#begun;
    const client = this.#client;
    if (!client || this.#isClosed) return undefined;
    if (this.#isAway) {
      void this.#look(client);
      return undefined;
    }
    try {
      return await ask(client);
    } catch (error) {
      this.#lose(error);
      return undefined;
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#outage = { from: Date.now(), to: Number.POSITIVE_INFINITY };
    void this.#begun.then(() => this.#client?.disconnect());
  }

  #begin(client: RedisClient): Promise<void> {
    return new Promise((resolve) => {
      const begun = () => {
        clearTimeout(timer);
        this.#client = client;
        resolve();
      };
      const timer = setTimeout(() => {
        this.#lose(new Error('no connection yet'));
        begun();
      }, patience);
      client.on('error', (error: Error) => {
        this.#reason = reasonOf(error);
      });
      client.on('ready', () => {
        begun();
        if (this.#isAway) {
          this.#lookedAt = 0;
          void this.#look(client);
        }
      });
      client.on('close', () => {
        this.#lose();
        begun();
      });
    });
  }

  #lose(error?: unknown): void {
    if (this.#isAway || this.#isClosed) return;
    this.#lookedAt = Date.now();
    this.#outage = { from: this.#lookedAt, to: Number.POSITIVE_INFINITY };
    this.#reactions.away(error === undefined ? this.#reason : reasonOf(error));
  }

  async #look(client: RedisClient): Promise<void> {
    if (client.status !== 'ready' || Date.now() - this.#lookedAt < patience) return;
    this.#lookedAt = Date.now();
    try {
      await this.#reactions.probe(client);
    } catch {
      return;
    }
    if (!this.#isAway || this.#isClosed) return;
    this.#outage = { from: this.#outage.from, to: Date.now() };
    this.#reactions.back();
  }
}

/** What is told of an error of the connection, or of Redis itself; neither holds what was sent. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'of unknown cause';
  return ('code' in error && typeof error.code === 'string' ? error.code : error.message).slice(0, 100);
};
