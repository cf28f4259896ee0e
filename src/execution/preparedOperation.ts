import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields, type Selectable } from './collectFields.ts';
import { Field } from './field.ts';
import type { Values } from './run.ts';

/**
 * An operation, made ready to be executed many times. It is made ready piece by piece, when an execution comes there for
 * the first time, so one that is executed once costs no more than it would anyway.
 */
export class PreparedOperation implements Selectable {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  readonly conditions: Values;
  readonly rootFields: readonly Field[];

  /**
   * @param rootType type of the operation's root.
   * @param conditions the variables that `@skip` and `@include` depend on: it is ready for these values of them only.
   */
  constructor(
    schema: GraphQLSchema,
    { definitions }: DocumentNode,
    operation: OperationDefinitionNode,
    rootType: GraphQLObjectType,
    conditions: Values,
  ) {
    this.schema = schema;
    this.operation = operation;
    this.conditions = conditions;
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition;
    }
    this.rootFields = this.fieldsOf(rootType, [operation.selectionSet]);
  }

  /** The fields of an object, for the selection sets of all fields that lead to it. */
  fieldsOf(type: GraphQLObjectType, selectionSets: readonly (SelectionSetNode | undefined)[]): Field[] {
    return [...collectFields(this, type, selectionSets)].flatMap(([key, nodes]) => {
      const definition = this.#definitionOf(type, nodes[0].name.value);
      return definition ? [new Field(this, type, key, nodes, definition)] : [];
    });
  }

  #definitionOf(type: GraphQLObjectType, name: string) {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    const isQuery = type === this.schema.getQueryType();
    if (isQuery && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (isQuery && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return type.getFields()[name];
  }
}
