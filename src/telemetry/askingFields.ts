import { AsyncLocalStorage } from 'node:async_hooks';
import type { Context, Span, Tracer } from '@opentelemetry/api';
import type { Change, Read } from '../rest/requests/chunk.ts';

/** All objects of an operation whose field of one name asks something: 100 apps that want their summaries. */
interface Group {
  readonly span: Span;
  count: number;
  /** When the last of them had its answer. */
  until: number | undefined;
}

/** Which group is asking; it follows the resolver through whatever it awaits. */
const asking = new AsyncLocalStorage<Group>();

/** The spans of an operation's fields that ask something, and who asked for what is sent. */
export class AskingFields {
  readonly #tracer: Tracer;
  readonly #operation: Context;
  readonly #groups = new Map<string, Group>();
  readonly #askedBy = new WeakMap<object, Group>();

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

  end(): void {
    for (const { span, count, until } of this.#groups.values()) {
      span.setAttribute('graphql.field.count', count);
      span.end(until);
    }
  }

  #begin(name: string): Group {
    const span = this.#tracer.startSpan(name, {}, this.#operation);
    const group: Group = { span, count: 0, until: undefined };
    this.#groups.set(name, group);
    return group;
  }
}
