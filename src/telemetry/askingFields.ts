import { AsyncLocalStorage } from 'node:async_hooks';
import type { Attributes, Context, Span, Tracer } from '@opentelemetry/api';
import type { Change, Read } from '../rest/requests/chunk.ts';
import type { LookUp } from '../rest/requests/observer.ts';

/** How often reads were looked up where answers are kept. */
type LookUps = Map<LookUp, number>;

/** All objects of an operation whose field of one name asks something: 100 apps that want their summaries. */
interface Group {
  readonly span: Span;
  count: number;
  /** When the last of them had its answer. */
  until: number | undefined;
  readonly lookUps: LookUps;
}

/** Which group is asking; it follows the resolver through whatever it awaits. */
const asking = new AsyncLocalStorage<Group>();

/** The spans of an operation's fields that ask something, and who asked for what is sent. */
export class AskingFields {
  readonly #tracer: Tracer;
  readonly #operation: Context;
  readonly #groups = new Map<string, Group>();
  readonly #askedBy = new WeakMap<object, Group>();
  readonly #lookUps: LookUps = new Map();

  constructor(tracer: Tracer, operation: Context) {
    this.#tracer = tracer;
    this.#operation = operation;
  }

  run<Result>(name: string, ask: () => Result): Result {
    const group = this.#groups.get(name) ?? this.#begin(name);
    group.count += 1;
    const settled = () => {
      group.until = Date.now();
    };
    const result = asking.run(group, ask);
    if (result instanceof Promise) result.then(settled, settled);
    else settled();
    return result;
  }

  asks(read: Read): void {
    const group = asking.getStore();
    if (group) this.#askedBy.set(read, group);
  }

  /** The spans of those who asked for any of these; changes are sent by whoever asks for them. */
  of(requests: readonly (Read | Change)[]): readonly Span[] {
    const groups = new Set(requests.flatMap((request) => this.#askedBy.get(request) ?? []));
    const current = asking.getStore();
    if (groups.size === 0 && current) groups.add(current);
    return [...groups].map(({ span }) => span);
  }

  /** @param read as it was told to `asks`; the look at what is subscribed to is no field's. */
  lookedUp(result: LookUp, read: Read): void {
    count(this.#lookUps, result);
    const group = this.#askedBy.get(read);
    if (group) count(group.lookUps, result);
  }

  /** @returns what all of them have looked up together. */
  end(): Attributes {
    for (const { span, count, until, lookUps } of this.#groups.values()) {
      span.setAttributes({ 'graphql.field.count': count, ...attributesOf(lookUps) });
      span.end(until);
    }
    return attributesOf(this.#lookUps);
  }

  #begin(name: string): Group {
    const span = this.#tracer.startSpan(name, {}, this.#operation);
    const group: Group = { span, count: 0, until: undefined, lookUps: new Map() };
    this.#groups.set(name, group);
    return group;
  }
}

const count = (lookUps: LookUps, result: LookUp): void => {
  lookUps.set(result, (lookUps.get(result) ?? 0) + 1);
};

/** `graph.cache.hit: 20`; nothing where no answers are kept. */
const attributesOf = (lookUps: LookUps): Attributes =>
  Object.fromEntries([...lookUps].map(([result, times]) => [`graph.cache.${result}`, times]));
