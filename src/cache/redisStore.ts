import { randomUUID } from 'node:crypto';
import { connectRedis, type RedisClient } from '../redis/client.ts';
import { type Kept, type Lease, leaseMs, type Store } from './store.ts';

/** How long a command may take. A busy process reads late, and who gives up early asks Graph beside the others. */
const timeoutMs = 2_000;

/** After a command that was not answered, Redis is left alone for so long, in milliseconds. */
const restMs = 1_000;

const prefix = 'intune-graphql:';

/**
 * Keeps answers in Redis, for all replicas. While Redis is away there is nothing there, nothing is kept, and everybody may
 * ask; it is said once that it is away, and once that it is back.
 */
export class RedisStore implements Store {
  readonly #client: Promise<RedisClient>;
  readonly #log: (line: string) => unknown;
  /** Marks that Redis was not told of. Nothing is read from it before it was. */
  readonly #owed = new Map<string, number>();
  #isAway = false;
  #restUntil = 0;

  constructor(url: string, log: (line: string) => unknown) {
    this.#client = connectRedis(url, timeoutMs).then(tried);
    this.#log = log;
  }

  async values(names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
    if (this.#owed.size > 0) await this.#markOwed();
    const values =
      this.#owed.size > 0 ? undefined : await this.#ask((client) => client.mgetBuffer(names.map(prefixed)));
    return names.map((_, index) => values?.[index] ?? undefined);
  }

  /** Lease and value go in this order: of what somebody else has kept before giving the lease back, one of the two tells. */
  async lease(names: readonly string[], leases: readonly string[]): Promise<readonly Lease[]> {
    const ask = (client: RedisClient) => {
      const commands = client.pipeline();
      for (const [index, name] of names.entries()) {
        commands.set(prefixed(leases[index] ?? name), '', 'PX', leaseMs, 'NX');
        commands.getBuffer(prefixed(name));
      }
      return answersTo(commands);
    };
    const answers = this.#owed.size > 0 ? undefined : await this.#ask(ask);
    return names.map((_, index) => {
      const [refused, taken] = answers?.[2 * index] ?? [];
      const [, value] = answers?.[2 * index + 1] ?? [];
      return { isOurs: refused != null || taken !== null, value: Buffer.isBuffer(value) ? value : undefined };
    });
  }

  /** One that ended meanwhile is not there to be extended. At worst somebody asks once more than needed. */
  extend(leases: readonly string[]): void {
    void this.#ask((client) => {
      const commands = client.pipeline();
      for (const lease of leases) commands.pexpire(prefixed(lease), leaseMs);
      return answersTo(commands);
    });
  }

  finish(kept: readonly Kept[], leases: readonly string[]): void {
    void this.#ask((client) => {
      const commands = client.pipeline();
      for (const { name, value, lifetimeMs } of kept) commands.set(prefixed(name), value, 'PX', lifetimeMs);
      return answersTo(commands.del(leases.map(prefixed)));
    });
  }

  async mark(names: readonly string[], lifetimeMs: number): Promise<void> {
    for (const name of names) this.#owed.set(name, lifetimeMs);
    await this.#markOwed();
  }

  close(): void {
    void this.#client.then((client) => client.disconnect());
  }

  async #markOwed(): Promise<void> {
    const owed = [...this.#owed];
    const answers = await this.#ask((client) => {
      const commands = client.pipeline();
      for (const [name, lifetimeMs] of owed) commands.set(prefixed(name), randomUUID(), 'PX', lifetimeMs);
      return answersTo(commands);
    });
    if (answers?.every(([error]) => error === null)) for (const [name] of owed) this.#owed.delete(name);
  }

  async #ask<Answer>(command: (client: RedisClient) => Promise<Answer>): Promise<Answer | undefined> {
    const client = await this.#client;
    if (Date.now() < this.#restUntil) return undefined;
    try {
      const answer = await command(client);
      if (this.#isAway) this.#log('The cache: Redis is back.');
      this.#isAway = false;
      return answer;
    } catch {
      if (client.status === 'ready') this.#restUntil = Date.now() + restMs;
      if (!this.#isAway)
        this.#log('The cache: Redis does not answer. Everything is asked of Microsoft Graph until it does.');
      this.#isAway = true;
      return undefined;
    }
  }
}

/** What each command of a pipeline was answered, with its error first. @throws when none of them was carried out. */
const answersTo = async (commands: ReturnType<RedisClient['pipeline']>) => {
  const answers = (await commands.exec()) ?? [];
  const [error] = answers[0] ?? [];
  if (error && answers.every(([each]) => each)) throw error;
  return answers;
};

const prefixed = (name: string): string => prefix + name;

/** Waits until a client is connected for the first time, or could not be. */
const tried = (client: RedisClient): Promise<RedisClient> =>
  new Promise((resolve) => {
    client.once('ready', () => resolve(client));
    client.once('close', () => resolve(client));
  });
