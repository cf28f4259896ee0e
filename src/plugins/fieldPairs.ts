import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * How many pairs validation would have to compare: of fields that stand under one name at one place of the answer, which
 * are merged there (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging), and of fragments that are spread
 * there. What is written n times is n²/2 pairs, and so is each field below it: that makes a document costly that is not large.
 * @param most where to stop counting.
 * @returns the number, or anything above `most`.
 */
export const fieldPairs = (document: DocumentNode, most: number): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const seen = new Set<SelectionSetNode>();
  let pairs = 0;
  let steps = 0;

  /** At one place of the answer, with the selection sets that are merged there. */
  const count = (sets: readonly SelectionSetNode[], depth: number): void => {
    const fields = new Map<string, { times: number; readonly sets: SelectionSetNode[] }>();
    const spread = new Set<string>();
    const take = (set: SelectionSetNode): void => {
      seen.add(set);
      for (const selection of set.selections) {
        steps += 1;
        if (steps > mostSteps) pairs = Number.POSITIVE_INFINITY;
        if (pairs > most) return;
        if (selection.kind === Kind.INLINE_FRAGMENT) take(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value;
          if (spread.has(name)) continue;
          const fragment = fragments.get(name);
          pairs += spread.size;
          spread.add(name);
          if (fragment) take(fragment.selectionSet);
        } else {
          const name = (selection.alias ?? selection.name).value;
          const field = fields.get(name) ?? { times: 0, sets: [] };
          pairs += field.times;
          field.times += 1;
          if (selection.selectionSet) field.sets.push(selection.selectionSet);
          if (field.times === 1) fields.set(name, field);
        }
      }
    };
    for (const set of sets) take(set);
    if (depth === deepest) return;
    for (const field of fields.values()) if (field.sets.length > 0) enter(field.sets, depth + 1);
  };

  /** What stands alone is compared with nothing, and is entered once, however many places it stands at. */
  const enter = (sets: readonly SelectionSetNode[], depth: number): void => {
    const [first] = sets;
    const isKnown = sets.length === 1 && first !== undefined && seen.has(first);
    if (pairs <= most && !isKnown) count(sets, depth);
  };

  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) count([definition.selectionSet], 0);
  for (const { selectionSet } of fragments.values()) enter([selectionSet], 0);
  return pairs;
};

/** Fragments may lead in a circle: that is found out later, and documents that are deeper are refused for it. */
const deepest = 100;

/** Fields and fragments that are looked at, places by places, in a millisecond or two: ten times those of a large document. */
const mostSteps = 50_000;
