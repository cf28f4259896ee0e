import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * About how many pairs of fields validation would have to compare: those in selection sets that are merged at one place of the
 * answer, since fields of one name lead there or fragments are spread there
 * (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging). Each set is compared with each other one, so n of them
 * are n²/2 comparisons, and so are those below them: that makes a document costly that is not large. Fields within one
 * set take so little time that they are not counted.
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
    const below = new Map<string, SelectionSetNode[]>();
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
          pairs += spread.size * (fragment?.selectionSet.selections.length ?? 1);
          spread.add(name);
          if (fragment) take(fragment.selectionSet);
        } else if (selection.selectionSet) {
          const name = (selection.alias ?? selection.name).value;
          const others = below.get(name);
          pairs += (others?.length ?? 0) * selection.selectionSet.selections.length;
          if (others) others.push(selection.selectionSet);
          else below.set(name, [selection.selectionSet]);
        }
      }
    };
    for (const set of sets) take(set);
    if (depth < deepest) for (const merged of below.values()) enter(merged, depth + 1);
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
