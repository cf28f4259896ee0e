import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { FieldNodes } from './field.ts';
import type { Values } from './run.ts';

/** What fields are collected from. */
export interface Selectable {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** What `@skip` and `@include` may depend on. */
  readonly conditions: Values;
}

/**
 * The fields of an object, by the names that they have in the answer and in their order there: CollectFields() of the
 * specification (October 2021, section 6.3.2), for the selection sets of all fields that lead to the object.
 */
export const collectFields = (
  { schema, fragments, conditions }: Selectable,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
): Map<string, FieldNodes> => {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();

  const visit = (selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === 'Field') {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === 'InlineFragment') visitFragment(selection);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        visitFragment(fragments[selection.name.value]);
      }
    }
  };

  const visitFragment = (fragment: InlineFragmentNode | FragmentDefinitionNode | undefined): void => {
    if (fragment && isMeant(fragment)) visit(fragment.selectionSet);
  };

  const isMeant = ({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode): boolean => {
    const condition = typeCondition ? typeFromAST(schema, typeCondition) : type;
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  };

  const isIncluded = (selection: SelectionNode): boolean =>
    !selection.directives?.length ||
    (getDirectiveValues(GraphQLSkipDirective, selection, conditions)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, conditions)?.if !== false);

  for (const selectionSet of selectionSets) visit(selectionSet);
  return fields;
};
