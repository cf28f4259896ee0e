import { setTimeout as pause } from 'node:timers/promises';
import { connectRedis, type RedisClient } from './client.ts';
import { reasonOf } from './reason.ts';

/** From one look at a Redis that is away until the next, in milliseconds. */
const betweenLooks = 1_000;

/** That Redis is away is a warning, that it is back is not. */
export type TellOfRedis = (line: string, level: 'warn' | 'info') => void;

interface Use {
  /** How long the first connection, and each answer, is waited for, in milliseconds. */
  readonly patience: number;
  /** Does what is going to be asked, writing included: a Redis that is full, or a copy of another, answers all else. */
  readonly probe: (client: RedisClient) => Promise<unknown>;
  readonly tell: TellOfRedis;
  /** What is told when Redis has gone away, for a reason, and when it is back. */
  readonly lines: { readonly away: (reason: string) => string; readonly back: string };
  /** Makes up for what was missed meanwhile. */
  readonly catchUp?: () => Promise<void>;
}

/** The latest time in which Redis was not there, in milliseconds since the epoch; `to` is Infinity while it lasts. */
interface Absence {
  readonly from: number;
  readonly to: number;
}

/**
 * Knows whether a Redis is there, and says once that it is not, and once that it is back. One that is away is not asked by
 * anybody who waits, but looked at on the side, so that an operation never waits for it twice.
 */
export class Reachability {
  readonly #use: Use;
  readonly #connecting: Promise<RedisClient | undefined>;
  /** Fulfilled when the first connection is there, or has failed. */
  readonly #begun: Promise<void>;
  #hasBegun = false;
  #client: RedisClient | undefined;
  #isClosed = false;
  #absence: Absence = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  /** Fulfilled when it is over, and what was missed is made up for. */
  #return = Promise.resolve();
  #returned = (): void => {};
  #nextLook: NodeJS.Timeout | undefined;
  /** What the connection came to grief of. */
  #reason: string | undefined;
  /** Whether Redis is connected, and of no use. */
  #isRefused = false;

  constructor(url: string, use: Use) {
    this.#use = use;
    this.#connecting = connectRedis(url, use.patience).catch((error: unknown) => {
      this.#lose(reasonOf(error));
      return undefined;
    });
    this.#begun = this.#connecting.then((client) => client && this.#follow(client));
  }

  get absence(): Absence {
    return this.#absence;
  }

  get #isAway(): boolean {
    return this.#absence.to === Number.POSITIVE_INFINITY;
  }

  /** @returns undefined where Redis is away, or has just been found so. */
  async try<T>(ask: (client: RedisClient) => Promise<T>): Promise<T | undefined> {
    if (!this.#hasBegun) await this.#begin();
    if (!this.#client || this.#isAway) return undefined;
    try {
      return await ask(this.#client);
    } catch (error) {
      this.#lose(reasonOf(error));
      return undefined;
    }
  }

  /** Waits for a Redis that has just gone away: until it is back, and no longer than so many milliseconds after it went. */
  async backWithin(ms: number): Promise<void> {
    const rest = this.#absence.from + ms - Date.now();
    if (this.#isAway && rest > 0) await Promise.race([this.#return, pause(rest)]);
  }

  close(): void {
    this.#isClosed = true;
    this.#absence = { from: Date.now(), to: Number.POSITIVE_INFINITY };
    clearTimeout(this.#nextLook);
    void this.#connecting.then((client) => client?.disconnect());
  }

  async #begin(): Promise<void> {
    const isInTime = await Promise.race([
      this.#begun.then(() => true),
      pause(this.#use.patience, false, { ref: false }),
    ]);
    this.#hasBegun = true;
    if (!isInTime) this.#lose('no connection yet');
  }

  /** @returns when there is a connection, or was none to be had. */
  #follow(client: RedisClient): Promise<void> {
    this.#client = client;
    client.on('error', (error: Error) => {
      this.#reason = reasonOf(error);
      // An answer of Redis to what was not asked here: it refuses the password, or has no such database.
      this.#isRefused = error.name === 'ReplyError';
      if (this.#isRefused) this.#lose();
    });
    return new Promise((resolve) => {
      client.on('ready', () => {
        resolve();
        if (this.#isAway) void this.#look(client);
      });
      client.on('close', () => {
        this.#lose();
        this.#reason = undefined;
        this.#isRefused = false;
        resolve();
      });
    });
  }

  #lose(reason = this.#reason ?? 'the connection ended'): void {
    if (this.#isAway || this.#isClosed) return;
    this.#absence = { from: Date.now(), to: Number.POSITIVE_INFINITY };
    this.#return = new Promise((resolve) => {
      this.#returned = resolve;
    });
    this.#use.tell(this.#use.lines.away(reason), 'warn');
    if (this.#client) this.#lookLater(this.#client);
  }

  #lookLater(client: RedisClient): void {
    clearTimeout(this.#nextLook);
    this.#nextLook = setTimeout(() => void this.#look(client), betweenLooks).unref();
  }

  async #look(client: RedisClient): Promise<void> {
    const canAnswer = client.status === 'ready' && !this.#isRefused;
    const isThere = canAnswer && (await this.#use.probe(client).then(yes, no));
    if (!this.#isAway || this.#isClosed) return;
    if (!isThere) return this.#lookLater(client);
    clearTimeout(this.#nextLook);
    this.#absence = { from: this.#absence.from, to: Date.now() };
    this.#use.tell(this.#use.lines.back, 'info');
    const returned = this.#returned;
    await this.#use.catchUp?.();
    returned();
  }
}

const yes = (): boolean => true;
const no = (): boolean => false;
