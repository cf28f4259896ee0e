import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import type { Field } from './field.ts';

export type Path = GraphQLResolveInfo['path'];
export type Values = Record<string, unknown>;

/** One execution of an operation: what it was given, and the errors that it has met so far. */
export class Run {
  readonly rootValue: unknown;
  readonly contextValue: unknown;
  readonly variableValues: Values;
  readonly errors: GraphQLError[] = [];
  readonly #nulled = new Set<Path | undefined>();
  readonly #arguments = new Map<Field, Values>();

  constructor(rootValue: unknown, contextValue: unknown, variableValues: Values) {
    this.rootValue = rootValue;
    this.contextValue = contextValue;
    this.variableValues = variableValues;
  }

  /**
   * Notes the error of a place that is null because of it. What is still on its way below a place that is null already
   * says nothing more: it is not in the answer.
   */
  note(error: GraphQLError, path: Path | undefined): void {
    for (let place = path; place; place = place.prev) if (this.#nulled.has(place)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.errors.push(error);
  }

  /** The arguments of a field, worked out once where many rows have it. */
  argumentsOf(field: Field): Values {
    const found = this.#arguments.get(field);
    if (found) return found;
    const values = field.argumentsWith(this.variableValues);
    this.#arguments.set(field, values);
    return values;
  }
}
