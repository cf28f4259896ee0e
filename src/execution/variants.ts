import type { DocumentNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { PreparedOperation } from './preparedOperation.ts';
import type { Values } from './run.ts';
import { conditionsIn } from './variablesIn.ts';

/** As many as four conditions make. Who sends an operation with more of them cannot fill the memory. */
const most = 16;

/** An operation, prepared for each outcome of its `@skip` and `@include` that was met. */
export class Variants {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #rootType: GraphQLObjectType;
  readonly #conditions: readonly string[];
  readonly #prepared = new Map<string, PreparedOperation>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    rootType: GraphQLObjectType,
  ) {
    this.#schema = schema;
    this.#document = document;
    this.#operation = operation;
    this.#rootType = rootType;
    this.#conditions = conditionsIn(document);
  }

  /** @param variableValues of which only those are kept that decide what is selected. */
  with(variableValues: Values): PreparedOperation {
    const conditions = Object.fromEntries(this.#conditions.map((name) => [name, variableValues[name]]));
    const key = JSON.stringify(conditions);
    const found = this.#prepared.get(key);
    if (found) return found;
    const made = new PreparedOperation(
      this.#schema,
      this.#document,
      this.#operation,
      this.#rootType,
      conditions,
    );
    if (this.#prepared.size < most) this.#prepared.set(key, made);
    return made;
  }
}
