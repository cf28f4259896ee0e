import { Kind, valueFromASTUntyped } from 'graphql';
import type { Field } from '../execution/field.ts';
import type { Values } from '../execution/run.ts';

/** How many rows, ids or inputs an argument of a field means, for the variables of a request. */
export type Size = number | ((variableValues: Values) => number);

export const sizeFor = (size: Size, variableValues: Values): number =>
  typeof size === 'number' ? size : size(variableValues);

/** @param argument a number, or a list; absent: the field is one thing. */
export const sizeOf = ({ definition, nodes: [node] }: Field, argument: string | undefined): Size => {
  if (argument === undefined) return 1;
  const fallback = sizeIn(definition.args.find(({ name }) => name === argument)?.defaultValue, 0);
  const value = node.arguments?.find(({ name }) => name.value === argument)?.value;
  if (value?.kind === Kind.VARIABLE) return (variables) => sizeIn(variables[value.name.value], fallback);
  return value?.kind === Kind.LIST
    ? value.values.length
    : sizeIn(value && valueFromASTUntyped(value), fallback);
};

/** @param value a number, or a list, for which GraphQL takes a single item too. */
const sizeIn = (value: unknown, fallback: number): number => {
  if (value === undefined || value === null) return fallback;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : 1;
};
