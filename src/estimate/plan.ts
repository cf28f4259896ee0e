import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
  print,
} from 'graphql';
import type { Field } from '../execution/field.ts';
import type { PreparedOperation } from '../execution/preparedOperation.ts';
import type { FieldEstimate, Question } from './question.ts';
import { type Size, sizeOf } from './size.ts';

/** A field that asks something, or that leads to one that does. */
export interface Step {
  /** Its name in the answer, and in the schema. */
  readonly key: string;
  readonly name: string;
  readonly above: Step | undefined;
  /** Absent where the field only leads on. */
  readonly question: Question | undefined;
  /** What the argument says that sizes the question. */
  readonly size: Size;
  /** What is selected of each type that the field may be of. */
  readonly below: readonly (readonly Step[])[];
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Whether its sizes are the same whatever the variables are. */
  readonly isFixed: boolean;
}

/** Properties of the entities that lead to a place, by type. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Fragments that lead to one another unfold to any number of fields. Nobody who writes an operation needs that many. */
export const mostFields = 5_000;

/**
 * What an operation asks, as far as its document tells. To be made once for each outcome of its conditions.
 * @returns undefined where its fragments unfold to more than `mostFields` fields that have others below them.
 */
export const planOf = (prepared: PreparedOperation): Plan | undefined => {
  const { operation, rootFields, schema } = prepared;
  const isMutation = operation.operation === 'mutation';
  let fields = 0;
  let isFixed = true;

  const stepsOf = (selected: readonly Field[], above: Step | undefined, known: Known): Step[] =>
    selected.flatMap((field) => stepOf(field, above, known) ?? []);

  const stepOf = (field: Field, above: Step | undefined, known: Known): Step | undefined => {
    const { key, definition } = field;
    const { asks }: FieldEstimate = definition.extensions;
    if (!asks && !field.nodes[0].selectionSet) return undefined;
    fields += 1;
    if (fields > mostFields) return undefined;
    const selections = selectionsBelow(field);
    const isKnown = selections.every(({ type, properties }) => isWithin(known.get(type.name), properties));
    const question = isKnown ? (asks?.whenKnown ?? asks) : asks;
    const below: (readonly Step[])[] = [];
    const size = sizeOf(field, asks?.sizedBy);
    if (typeof size === 'function') isFixed = false;
    const step = { key, name: definition.name, above, question, size, below };
    for (const { type, selected, properties } of selections) {
      const knownBelow = withProperties(known, { ...asks?.knows, [type.name]: properties });
      const steps = stepsOf(once(selected), step, knownBelow);
      if (steps.length > 0) below.push(steps);
    }
    return question || below.length > 0 ? step : undefined;
  };

  /** What is selected of each type that a field may be of. Introspection asks nothing. */
  const selectionsBelow = ({ definition, nodes }: Field) => {
    if (definition.name.startsWith('__')) return [];
    const selectionSets = nodes.map(({ selectionSet }) => selectionSet);
    return objectTypesOf(getNamedType(definition.type)).map((type) => {
      const selected = prepared.fieldsOf(type, selectionSets);
      return { type, selected, properties: selected.flatMap(readBy) };
    });
  };

  const objectTypesOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
    isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];

  // Changes under two names are two changes; what is read under two names is read once.
  const steps = stepsOf(isMutation ? rootFields : once(rootFields), undefined, new Map());
  return fields > mostFields ? undefined : { steps, isFixed };
};

const readBy = ({ definition }: Field): readonly string[] => {
  const { reads = [] }: FieldEstimate = definition.extensions;
  return reads;
};

/** The key is always read. */
const isWithin = (known: ReadonlySet<string> | undefined, properties: readonly string[]): boolean =>
  known !== undefined && properties.every((name) => name === 'id' || known.has(name));

/** Types of which nothing is read only lead on: what was known stays known below them. */
const withProperties = (known: Known, more: Readonly<Record<string, readonly string[]>>): Known => {
  const read = Object.entries(more).filter(([, properties]) => properties.length > 0);
  return read.length === 0
    ? known
    : new Map([...known, ...read.map(([type, properties]) => [type, new Set(properties)] as const)]);
};

/** Of fields that ask the same under several names, the first. */
const once = (fields: readonly Field[]): readonly Field[] => {
  const names = fields.map(({ definition }) => definition.name);
  if (new Set(names).size === names.length) return fields;
  return [...new Map(fields.map((field) => [textOf(field), field])).values()];
};

const textOf = ({ nodes }: Field): string => nodes.map(({ alias: _, ...node }) => print(node)).join('\n');
