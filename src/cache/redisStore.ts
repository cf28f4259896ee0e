import { randomBytes } from 'node:crypto';
import type { RedisClient } from '../redis/client.ts';
import { Reachability, type TellOfRedis } from '../redis/reachability.ts';
import { type Found, type Kept, type Lease, leaseMs, type Store } from './store.ts';

/** How long a command may take. A busy process reads late, and who gives up early asks Graph beside the others. */
const patience = 2_000;

/** A connection that was lost is there again within so many milliseconds, or not so soon. */
const soonMs = 500;

/** A subject whose mark has ended gets another one, and is asked for anew. */
const markLifetimeMs = 24 * 60 * 60 * 1000;

const prefix = 'intune-graphql:';

/**
 * Keeps answers in Redis, for all replicas. While Redis is away there is nothing there, nothing is kept, and everybody may
 * ask; it is said once that it is away, and once that it is back.
 */
export class RedisStore implements Store {
  readonly #redis: Reachability;
  /** Subjects of whose change Redis was not told. Nothing is read from it before it was. */
  readonly #owed = new Map<string, symbol>();
  /**
   * Names the run of the server that is connected. One that was started anew, or another in its place, may know less of
   * changes than of answers: what it has of an earlier run counts for nothing.
   */
  #run: string | undefined;

  constructor(url: string, tell: TellOfRedis) {
    this.#redis = new Reachability(url, {
      patience,
      probe,
      tell,
      lines: {
        away: (reason) => `The cache: Redis is away (${reason}). Everything is asked of Microsoft Graph.`,
        back: 'The cache: Redis is back.',
      },
      catchUp: () => {
        this.#run = undefined;
        return this.#tellChanges();
      },
    });
  }

  async lookUp(names: readonly string[], subjects: readonly string[]): Promise<Found> {
    if (this.#owed.size > 0) await this.#tellChanges();
    const found =
      this.#owed.size > 0 ? undefined : await this.#ask((client) => this.#found(client, names, subjects));
    return found ?? { values: [], marks: [] };
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

  async mark(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) this.#owed.set(subject, Symbol());
    await this.#tellChanges();
    if (this.#owed.size > 0) await this.#redis.backWithin(soonMs);
  }

  close(): void {
    this.#redis.close();
  }

  async #found(client: RedisClient, names: readonly string[], subjects: readonly string[]): Promise<Found> {
    const all = await client.mgetBuffer([...names, ...subjects].map(prefixed));
    const values = all.slice(0, names.length).map((value) => value ?? undefined);
    const marks = all.slice(names.length).map((mark) => mark?.toString());
    const unmarked = subjects.filter((_, place) => marks[place] === undefined);
    const made = new Map(unmarked.length > 0 ? await marked(client, unmarked) : []);
    return {
      values,
      marks: subjects.map((subject, place) => {
        const mark = marks[place] ?? made.get(subject);
        return mark === undefined ? '' : `${this.#run} ${mark}`;
      }),
    };
  }

  /**
   * Tells of all changes that Redis does not know of; what it cannot be told now it is when it is back. The mark goes, which
   * a Redis that is full permits too, and who looks next makes another one.
   */
  async #tellChanges(): Promise<void> {
    if (this.#owed.size === 0) return;
    const owed = [...this.#owed];
    const removed = await this.#ask((client) => client.del(owed.map(([subject]) => prefixed(subject))));
    if (removed === undefined) return;
    // Of those that were changed again meanwhile somebody else is telling.
    for (const [subject, change] of owed) if (this.#owed.get(subject) === change) this.#owed.delete(subject);
  }

  #ask<Answer>(command: (client: RedisClient) => Promise<Answer>): Promise<Answer | undefined> {
    return this.#redis.try(async (client) => {
      this.#run ??= await runOf(client);
      return command(client);
    });
  }
}

/**
 * All that a Redis has to take which is full, and serves what it has.
 * @throws when one of the commands was not carried out.
 */
const probe = async (client: RedisClient): Promise<void> => {
  const name = prefixed(`probe:${newMark()}`);
  const answers = await client.pipeline().mget(name).get(name).pexpire(name, leaseMs).del(name).exec();
  for (const [error] of answers ?? []) if (error) throw error;
};

/** What each command of a pipeline was answered, with its error first. @throws when none of them was carried out. */
const answersTo = async (commands: ReturnType<RedisClient['pipeline']>) => {
  const answers = (await commands.exec()) ?? [];
  const [error] = answers[0] ?? [];
  if (error && answers.every(([each]) => each)) throw error;
  return answers;
};

/** Gives subjects marks, unless somebody else just did. */
const marked = async (client: RedisClient, subjects: readonly string[]) => {
  const commands = client.pipeline();
  for (const subject of subjects) {
    commands.set(prefixed(subject), newMark(), 'PX', markLifetimeMs, 'NX');
    commands.get(prefixed(subject));
  }
  const answers = await answersTo(commands);
  return subjects.flatMap((subject, index): [string, string][] => {
    const [, mark] = answers[2 * index + 1] ?? [];
    return typeof mark === 'string' ? [[subject, mark]] : [];
  });
};

/** Never counted up: one that Redis has given up cannot come back. */
const newMark = (): string => randomBytes(12).toString('base64url');

/** Empty where it is not to be known: the server keeps `INFO` to itself, or is something else that speaks like one. */
const runOf = async (client: RedisClient): Promise<string> => {
  const info = await client.info('server').catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ReplyError') return '';
    throw error;
  });
  return /^run_id:(\w{1,16})/m.exec(info)?.[1] ?? '';
};

const prefixed = (name: string): string => prefix + name;
