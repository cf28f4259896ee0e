import {
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isNonNullType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import type { Complete } from './complete.ts';
import type { Field } from './field.ts';
import { isPending, isPromise } from './promises.ts';
import type { Path, Run } from './run.ts';

/** Where a value stands: a field, or an item of its list. An error is caught here, unless there may be no null here. */
export class Place {
  readonly #field: Field;
  readonly #type: GraphQLOutputType;
  readonly #complete: Complete;

  constructor(field: Field, type: GraphQLOutputType, complete: Complete) {
    this.#field = field;
    this.#type = type;
    this.#complete = complete;
  }

  /**
   * Completes a value, or what a promise brings: the result is complete, or pending.
   * @throws an error with its place, where it is that of what is around this place.
   */
  settle(run: Run, value: unknown, info: GraphQLResolveInfo, path?: Path): unknown {
    if (isPromise(value)) {
      return Promise.resolve(value).then(
        (brought) => this.settle(run, brought, info, path),
        (error: unknown) => this.fail(run, error, info, path),
      );
    }
    try {
      const completed = this.#complete(run, value, info, path);
      return isPending(completed)
        ? completed.then(undefined, (error: unknown) => this.fail(run, error, info, path))
        : completed;
    } catch (error) {
      return this.fail(run, error, info, path);
    }
  }

  /** @throws the error with its place, where it is that of what is around this place. */
  fail(run: Run, error: unknown, info: GraphQLResolveInfo, path: Path = info.path): null {
    const located = locatedError(error, this.#field.nodes, responsePathAsArray(path));
    if (isNonNullType(this.#type)) throw located;
    run.note(located, path);
    return null;
  }
}
