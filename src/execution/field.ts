import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
} from 'graphql';
import { completerOf } from './complete.ts';
import { Place } from './place.ts';
import type { PreparedOperation } from './preparedOperation.ts';
import { readingOf } from './property.ts';
import { resolveInfo } from './resolveInfo.ts';
import type { Path, Run, Values } from './run.ts';
import { variablesIn } from './variablesIn.ts';

/** Where a document selects a field; in all of these places it has the same arguments. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** A field of one object type at one place of the answer: all that can be said of it before it is executed. */
export class Field {
  readonly prepared: PreparedOperation;
  readonly parentType: GraphQLObjectType;
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: FieldNodes;
  readonly definition: GraphQLField<unknown, unknown>;
  /**
   * Executes the field of one object.
   * @throws an error with its place, where the field may not be null.
   */
  readonly execute: (run: Run, source: unknown, parentPath: Path | undefined) => unknown;

  constructor(
    prepared: PreparedOperation,
    parentType: GraphQLObjectType,
    key: string,
    nodes: FieldNodes,
    definition: GraphQLField<unknown, unknown>,
  ) {
    this.prepared = prepared;
    this.parentType = parentType;
    this.key = key;
    this.nodes = nodes;
    this.definition = definition;
    this.execute = executorOf(this);
  }

  /** @throws where a variable is null and its argument may not be. */
  argumentsWith(variableValues: Values): Values {
    return getArgumentValues(this.definition, this.nodes[0], variableValues);
  }
}

const executorOf = (field: Field): Field['execute'] => {
  const { resolve = defaultFieldResolver, type } = field.definition;
  const isFixed = field.nodes[0].arguments?.every((each) => variablesIn(each).length === 0) ?? true;
  const fixedArguments = isFixed ? field.argumentsWith({}) : undefined;
  const place = new Place(field, type, completerOf(field, type));

  return readingOf(field, place, (run, source, parentPath) => {
    const info = resolveInfo(field, run, parentPath);
    let value: unknown;
    try {
      value = resolve(source, fixedArguments ?? run.argumentsOf(field), run.contextValue, info);
    } catch (error) {
      return place.fail(run, error, info);
    }
    return place.settle(run, value, info);
  });
};
