import { GraphQLBoolean, GraphQLID, type GraphQLLeafType, GraphQLString } from 'graphql';
import { isPromise } from './promises.ts';

/** What `typeof` says of values that a scalar leaves as they are. */
const leftAsTheyAre = new Map<GraphQLLeafType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

/**
 * How a value of a scalar or an enumeration is written into the answer.
 * @returns a function that throws what is wrong with a value.
 */
export const serializerOf = (type: GraphQLLeafType): ((value: unknown) => unknown) => {
  const left = leftAsTheyAre.get(type);
  return (value) => {
    if (typeof value === left) return value;
    const serialized = type.serialize(value);
    if (serialized == null) throw new TypeError(`A value of ${type.name} was serialized as null.`);
    return isPromise(serialized) ? Promise.resolve(serialized) : serialized;
  };
};
