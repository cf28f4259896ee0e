import type { KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Upstream } from '../rest/http/upstream.ts';
import type { AnswerCache } from '../rest/requests/answerCache.ts';
import type { Change, Outcome, Read } from '../rest/requests/chunk.ts';
import type { Operation } from '../rest/requests/operation.ts';
import { readAll } from '../rest/requests/scheduler.ts';
import { DeadLinks } from './deadLinks.ts';
import { replyOf } from './entry.ts';
import { Flights } from './flights.ts';
import { followed } from './followed.ts';
import { Leader } from './leader.ts';
import { lifetimeOf } from './lifetimes.ts';
import { type Naming, plainNames, secretNames } from './names.ts';
import { readerOf } from './reader.ts';
import { isRefusal } from './refusal.ts';
import { Seal } from './seal.ts';
import { ageOf, isNew, Shelf } from './shelf.ts';
import type { Store } from './store.ts';
import { changedBy, subjectOf } from './subject.ts';
import { type Led, type LookedUp, leaseOf, type Wanted } from './wanted.ts';

/** Other processes that keep answers to the same questions for themselves. */
export interface Others {
  /** Tells them what was changed. Settles when they show nothing from before any more. */
  tell(changed: readonly string[]): Promise<void>;
  /** Calls back with what others have changed. */
  onChange(heard: (changed: readonly string[]) => Promise<void>): void;
}

interface CachedAnswersOptions {
  readonly store: Store;
  /** The upstream's, which is part of each name. */
  readonly root: string;
  /** Of 32 bytes: readers are named with it. */
  readonly key: KeyObject;
  /** Whether others can see the store: then all names are made with the key, and entries are encrypted with it. */
  readonly isSealed: boolean;
  readonly lifetimeFactor: number;
  readonly staleMs: number;
  readonly entryBytes: number;
  /** Whether the gateway itself was given the tokens that it reads with. */
  readonly hasOwnTokens: boolean;
  /** Undefined where the store is shared, or there are none. */
  readonly others: Others | undefined;
}

/** How many subjects are remembered by their names. */
const mostSubjects = 10_000;

/**
 * Answers of earlier operations for those who read as the same and ask the same. An operation's reads are looked up
 * together; of what is not there, each is asked for once, in this process and in all that share the store.
 */
export class CachedAnswers implements AnswerCache {
  readonly #options: CachedAnswersOptions;
  readonly #nameOf: Naming;
  readonly #readerName: Naming;
  /** Nearly always the same, for all who read. */
  readonly #subjectNames: LRUCache<string, string>;
  readonly #shelf: Shelf;
  readonly #leader: Leader;
  readonly #flights = new Flights();
  readonly #deadLinks = new DeadLinks();

  constructor(options: CachedAnswersOptions) {
    const { store, key, isSealed, staleMs, entryBytes } = options;
    this.#options = options;
    this.#readerName = secretNames(key);
    this.#nameOf = isSealed ? this.#readerName : plainNames;
    this.#subjectNames = new LRUCache({
      max: mostSubjects,
      memoMethod: (subject) => this.#nameOf('change', options.root, subject),
    });
    this.#shelf = new Shelf({ store, seal: isSealed ? new Seal(key) : undefined, staleMs, entryBytes });
    this.#leader = new Leader(store, this.#shelf);
    options.others?.onChange((changed) => this.#mark(changed));
  }

  async readAll(upstream: Upstream, operation: Operation, reads: readonly Read[]): Promise<Outcome[]> {
    const reader = this.#readerOf(operation);
    if (reader === undefined) return readAll(upstream, operation, reads);
    operation.cost.cacheHits ??= 0;
    const outcomes: Outcome[] = [];
    const settle = (each: LookedUp, outcome: Outcome, byAnother: boolean): void => {
      this.#deadLinks.answered(reader, each.read, outcome);
      const old = isRefusal(outcome) ? this.#shelf.oldEntry(operation, each) : undefined;
      const isHit = byAnother && !(outcome instanceof Error);
      if (old) operation.cost.answeredByCache(ageOf(old));
      else if (isHit) operation.cost.answeredByCache();
      operation.observer?.lookedUp?.(old ? 'stale' : isHit ? 'hit' : 'miss', each.read);
      outcomes[each.index] = old ? replyOf(old) : outcome;
    };
    let open = reads.map((read, index) => this.#wanted(reader, read, index));
    let isPatient: boolean | undefined;
    while (open.length > 0) {
      const found = await this.#shelf.lookUp(open);
      const missing = found.filter((each) => !(each.entry && isNew(operation, each, each.entry)));
      isPatient ??= !missing.every((each) => this.#shelf.oldEntry(operation, each));
      const [led, others]: [Led[], Promise<void>[]] = [[], []];
      for (const each of found) {
        if (each.entry && isNew(operation, each, each.entry)) {
          settle(each, replyOf(each.entry), true);
          continue;
        }
        const lease = leaseOf(each, isPatient);
        // Who is patient takes what one who is not was answered, but not that Graph refused it.
        const flight = this.#flights.get(lease) ?? this.#flights.get(leaseOf(each, false));
        if (!flight) led.push({ ...each, lease, flight: this.#flights.begin(lease) });
        else
          others.push(
            followed(operation, isPatient, flight).then((outcome) => outcome && settle(each, outcome, true)),
          );
      }
      await Promise.all([this.#leader.lead(upstream, operation, isPatient, led, settle), ...others]);
      // What others could not finish for reasons of their own is asked again, by one of those who waited.
      open = open.filter(({ index }) => outcomes[index] === undefined);
    }
    return outcomes;
  }

  async changed(changes: readonly Change[]): Promise<void> {
    const subjects = [...new Set(changes.flatMap(changedBy))];
    if (subjects.length === 0) return;
    await Promise.all([this.#mark(subjects), this.#options.others?.tell(subjects)]);
  }

  close(): void {
    this.#options.store.close();
  }

  async #mark(subjects: readonly string[]): Promise<void> {
    // Who asks from now on waits for nobody who asked before.
    this.#flights.forget();
    await this.#options.store.mark(subjects.map((subject) => this.#subjectName(subject)));
  }

  #wanted(reader: string, read: Read, index: number): Wanted {
    const { root, lifetimeFactor } = this.#options;
    const { version, url, body = '' } = read;
    return {
      read,
      reader,
      index,
      name: this.#nameOf('answer', root, reader, version, url, body, this.#deadLinks.nameOf(reader, read)),
      subject: this.#subjectName(subjectOf(read)),
      lifetimeMs: lifetimeOf(read) * lifetimeFactor,
    };
  }

  /** Not told apart by tenant: keys are unique among all, and of a list the others lose no more than one answer. */
  #subjectName(subject: string): string {
    return this.#subjectNames.memo(subject);
  }

  #readerOf(operation: Operation): string | undefined {
    const text = readerOf(operation.token, this.#options.hasOwnTokens);
    return text === undefined ? undefined : this.#readerName('reader', text);
  }
}
