import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context.ts';
import type { Selection } from '../resolvers/selection.ts';

/** What a field tells of itself, in its `extensions`. */
interface FieldReads {
  /** Graph properties that the field's value is made of. */
  readonly reads?: readonly string[];
  /** The field only leads to entities (`edges`, `node`, `nodes`): what it reads stands below it. */
  readonly leadsOn?: true;
  /** The field is a list's `totalCount`. */
  readonly counts?: true;
}

type Extensions = Record<string, unknown> & FieldReads;

export const reads = (...properties: string[]): Extensions => ({ reads: properties });
export const leadsOn: Extensions = { leadsOn: true };
export const counts: Extensions = { counts: true };

/** Gives a resolver the selection below its field, where GraphQL would give it the whole document. */
export const selecting =
  <Parent, Args, Result>(
    resolve: (parent: Parent, args: Args, context: Context, selection: Selection) => Result,
  ) =>
  (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo): Result => {
    const { observer } = context.operation;
    return observer?.field
      ? observer.field(coordinateOf(info), () => resolve(parent, args, context, selectionOf(info)))
      : resolve(parent, args, context, selectionOf(info));
  };

/** `MobileApp.installSummary` */
export const coordinateOf = ({ parentType, fieldName }: GraphQLResolveInfo): string =>
  `${parentType.name}.${fieldName}`;

const remembered = new WeakMap<FieldNode, Map<string, Selection>>();

/**
 * The selection below a field. Unless a directive makes it depend on variables, it is worked out once per field of a
 * document: documents are cached by their text, so the next request finds it here.
 * @param typename the object type that is meant, where the field returns an interface or a union.
 */
export const selectionOf = (
  info: GraphQLResolveInfo,
  typename = getNamedType(info.returnType).name,
): Selection => {
  const [field, ...more] = info.fieldNodes;
  const found = field && more.length === 0 ? remembered.get(field)?.get(typename) : undefined;
  if (found) return found;
  const { properties, count, isConditional } = collect(info, typename);
  const selection = { properties: [...properties], count };
  if (field && more.length === 0 && !isConditional) {
    remembered.set(field, (remembered.get(field) ?? new Map<string, Selection>()).set(typename, selection));
  }
  return selection;
};

const collect = (info: GraphQLResolveInfo, typename: string) => {
  const { schema, fragments, variableValues } = info;
  const collected = { properties: new Set<string>(), count: false, isConditional: false };

  const visit = (type: GraphQLNamedType | undefined, selectionSet: SelectionSetNode | undefined): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === 'Field') {
        visitField(type, selection);
        continue;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
      visit(narrowed(type, fragment?.typeCondition?.name.value), fragment?.selectionSet);
    }
  };

  const visitField = (type: GraphQLNamedType | undefined, { name, selectionSet }: FieldNode): void => {
    const field = type instanceof GraphQLObjectType ? type.getFields()[name.value] : undefined;
    if (!field) return;
    const { reads = [], leadsOn, counts }: FieldReads = field.extensions;
    for (const property of reads) collected.properties.add(property);
    if (counts) collected.count = true;
    if (leadsOn) visit(getNamedType(field.type), selectionSet);
  };

  /** The object type that is meant within a fragment; undefined where the fragment is for another one. */
  const narrowed = (type: GraphQLNamedType | undefined, condition: string | undefined) => {
    const conditionType = condition === undefined ? type : schema.getType(condition);
    if (!(conditionType instanceof GraphQLObjectType)) return type;
    return type instanceof GraphQLObjectType && type !== conditionType ? undefined : conditionType;
  };

  const isIncluded = (selection: SelectionNode): boolean => {
    // Whether a fragment is deferred is nothing to an entity that is read in one piece.
    if (!selection.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include'))
      return true;
    collected.isConditional = true;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
    return skip?.if !== true && include?.if !== false;
  };

  for (const { selectionSet } of info.fieldNodes) visit(schema.getType(typename), selectionSet);
  return collected;
};
