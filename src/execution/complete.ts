import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { executeFields } from './executeFields.ts';
import type { Field } from './field.ts';
import { serializerOf } from './leaf.ts';
import { Place } from './place.ts';
import { failAfter, isPending, isPromise } from './promises.ts';
import type { Path, Run } from './run.ts';

/**
 * Turns what a resolver returned into what stands in the answer: CompleteValue() of the specification (October 2021,
 * section 6.4.3). Which of its cases a type is gets decided once.
 * @param path of an item of a list; absent for the value of the field itself, whose path `info` has.
 * @throws what is wrong with the value.
 */
export type Complete = (run: Run, value: unknown, info: GraphQLResolveInfo, path?: Path) => unknown;

export const completerOf = (field: Field, type: GraphQLOutputType): Complete => {
  const isNullable = !isNonNullType(type);
  const complete = completerOfValue(field, isNullable ? type : type.ofType);
  return (run, value, info, path) => {
    if (value instanceof Error) throw value;
    if (value != null) return complete(run, value, info, path);
    if (isNullable) return null;
    throw new TypeError(`Cannot return null for non-nullable field ${nameOf(field)}.`);
  };
};

const completerOfValue = (field: Field, type: GraphQLOutputType): Complete => {
  if (isLeafType(type)) return completerOfLeaf(type);
  if (isListType(type)) return completerOfList(field, type);
  if (isAbstractType(type)) return completerOfAbstract(field, type);
  if (isObjectType(type)) return completerOfObject(field, type);
  throw new TypeError(`${type} is no type of a value.`);
};

const completerOfLeaf = (type: GraphQLLeafType): Complete => {
  const serialize = serializerOf(type);
  return (_run, value) => serialize(value);
};

const completerOfList = (field: Field, { ofType }: GraphQLList<GraphQLOutputType>): Complete => {
  const item = new Place(field, ofType, completerOf(field, ofType));
  return (run, value, info, path = info.path) => {
    if (!isIterable(value)) throw new TypeError(`Expected a list for field ${nameOf(field)}.`);
    const values = Array.isArray(value) ? value : [...value];
    const items: unknown[] = [];
    let isAwaited = false;
    try {
      for (const each of values) {
        const completed = item.settle(run, each, info, {
          prev: path,
          key: items.length,
          typename: undefined,
        });
        items.push(completed);
        isAwaited ||= isPending(completed);
      }
    } catch (error) {
      return failAfter([...items, ...values.slice(items.length + 1)], error);
    }
    return isAwaited ? Promise.all(items) : items;
  };
};

const completerOfObject = (field: Field, type: GraphQLObjectType): Complete => {
  let fields: readonly Field[] | undefined;
  return (run, value, info, path = info.path) => {
    fields ??= field.prepared.fieldsOf(
      type,
      field.nodes.map(({ selectionSet }) => selectionSet),
    );
    return executeFields(run, fields, value, path);
  };
};

const completerOfAbstract = (field: Field, type: GraphQLAbstractType): Complete => {
  const possibleTypes = field.prepared.schema.getPossibleTypes(type);
  const completers = new Map(possibleTypes.map((each) => [each.name, completerOfObject(field, each)]));
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const completerFor = (typename: string | undefined): Complete => {
    const complete = completers.get(typename ?? '');
    if (complete) return complete;
    throw new TypeError(`${typename} is no possible type of ${type.name}, for field ${nameOf(field)}.`);
  };
  return (run, value, info, path) => {
    const typename = resolveType(value, run.contextValue, info, type);
    return isPromise(typename)
      ? Promise.resolve(typename).then((resolved) => completerFor(resolved)(run, value, info, path))
      : completerFor(typename)(run, value, info, path);
  };
};

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

const nameOf = ({ parentType, definition }: Field): string => `${parentType.name}.${definition.name}`;
