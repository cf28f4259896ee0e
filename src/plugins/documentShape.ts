import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** How large a document is where its text does not show it: with each fragment written out where it is spread. */
interface Shape {
  /** Fields within fields. */
  depth: number;
  aliases: number;
  directives: number;
  /** Items of the longest list that is written into the document. */
  listItems: number;
  /** Fragments within fragments. */
  fragmentDepth: number;
}

const noShape: Readonly<Shape> = { depth: 0, aliases: 0, directives: 0, listItems: 0, fragmentDepth: 0 };

/**
 * Measures a document: of its operations, the greatest of each. Each fragment is looked into once, however often it is
 * spread, so the time follows from the length of the text, whatever it stands for. Validation does not come before this,
 * so fragments may be missing, or spread themselves.
 * @param deepestFragments where to stop looking: beyond it `fragmentDepth` is infinite.
 */
export const shapeOf = (document: DocumentNode, deepestFragments: number): Shape => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Readonly<Shape>>();

  const shapeOfFragment = (name: string, level: number): Readonly<Shape> => {
    const shape = known.get(name);
    const fragment = fragments.get(name);
    if (shape || !fragment) return shape ?? noShape;
    if (level > deepestFragments) return { ...noShape, fragmentDepth: Infinity };
    // Until it is known: a fragment that spreads itself is not entered again.
    known.set(name, noShape);
    const measured = { ...noShape };
    addDirectives(measured, fragment.directives);
    addSelections(measured, fragment.selectionSet.selections, 0, level);
    measured.fragmentDepth += 1;
    known.set(name, measured);
    return measured;
  };

  const addSelections = (
    shape: Shape,
    selections: readonly SelectionNode[],
    depth: number,
    level: number,
  ): void => {
    for (const selection of selections) {
      addDirectives(shape, selection.directives);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const spread = shapeOfFragment(selection.name.value, level + 1);
        const { aliases, directives } = shape;
        raise(shape, { ...spread, depth: depth + spread.depth });
        shape.aliases = aliases + spread.aliases;
        shape.directives = directives + spread.directives;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        addSelections(shape, selection.selectionSet.selections, depth, level);
      } else {
        shape.depth = Math.max(shape.depth, depth + 1);
        if (selection.alias) shape.aliases += 1;
        for (const { value } of selection.arguments ?? []) addLists(shape, value);
        if (selection.selectionSet) addSelections(shape, selection.selectionSet.selections, depth + 1, level);
      }
    }
  };

  const shapeOfOperation = (operation: OperationDefinitionNode): Shape => {
    const shape = { ...noShape };
    addDirectives(shape, operation.directives);
    for (const { directives, defaultValue } of operation.variableDefinitions ?? []) {
      addDirectives(shape, directives);
      if (defaultValue) addLists(shape, defaultValue);
    }
    addSelections(shape, operation.selectionSet.selections, 0, 0);
    return shape;
  };

  const greatest = { ...noShape };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) raise(greatest, shapeOfOperation(definition));
    else if (definition.kind === Kind.FRAGMENT_DEFINITION)
      raise(greatest, shapeOfFragment(definition.name.value, 1));
  }
  return greatest;
};

/** Makes a shape as great as another. */
const raise = (shape: Shape, other: Readonly<Shape>): void => {
  shape.depth = Math.max(shape.depth, other.depth);
  shape.aliases = Math.max(shape.aliases, other.aliases);
  shape.directives = Math.max(shape.directives, other.directives);
  shape.listItems = Math.max(shape.listItems, other.listItems);
  shape.fragmentDepth = Math.max(shape.fragmentDepth, other.fragmentDepth);
};

const addDirectives = (
  shape: Shape,
  directives: readonly (DirectiveNode | ConstDirectiveNode)[] = [],
): void => {
  shape.directives += directives.length;
  for (const { arguments: given = [] } of directives) for (const { value } of given) addLists(shape, value);
};

const addLists = (shape: Shape, value: ValueNode): void => {
  if (value.kind === Kind.LIST) {
    shape.listItems = Math.max(shape.listItems, value.values.length);
    for (const item of value.values) addLists(shape, item);
  } else if (value.kind === Kind.OBJECT) for (const field of value.fields) addLists(shape, field.value);
};
