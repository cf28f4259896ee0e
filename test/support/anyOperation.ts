import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

interface AnyOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

interface Options {
  readonly operation?: 'query' | 'mutation';
  /** Values that a scalar may have; they are written as JSON. */
  readonly scalars: (typename: string, argument: string) => readonly unknown[];
  readonly depth: number;
  /** Fields that are never selected. */
  readonly without?: readonly string[];
}

/**
 * Writes an operation on a schema, out of numbers: valid but for fields that conflict, with what documents can have in
 * them. Where the numbers end, everything is the first of its kind and nothing is optional, so fewer make less.
 */
export const anyOperation = (
  schema: GraphQLSchema,
  numbers: readonly number[],
  options: Options,
): AnyOperation => {
  let used = 0;
  let names = 0;
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];
  const fragments: string[] = [];

  const upTo = (count: number): number => (numbers[used++] ?? 0) % count;
  const oneOf = <T>(values: readonly T[]): T | undefined => values[upTo(values.length)];
  const isOneIn = (count: number): boolean => upTo(count) === count - 1;
  const name = (prefix: string): string => `${prefix}${++names}`;

  const declare = (type: string, value: unknown, standard = ''): string => {
    const variable = name('v');
    declarations.push(`$${variable}: ${type}${standard}`);
    if (value !== undefined) variables[variable] = value;
    return `$${variable}`;
  };

  /** A value as JSON has it; undefined to leave it out. Enum values are marked as such. */
  const valueFor = (type: GraphQLInputType, argument: string, depth: number): unknown => {
    if (isNonNullType(type))
      return valueFor(type.ofType, argument, depth) ?? valueFor(type.ofType, argument, 0);
    if (isListType(type))
      return Array.from({ length: 1 + upTo(2) }, () => valueFor(nonNull(type.ofType), argument, depth - 1));
    if (isEnumType(type)) return new Literal(oneOf(type.getValues())?.name ?? '');
    if (!isInputObjectType(type)) return oneOf(options.scalars(type.name, argument));
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    const optional = fields.filter(
      (field) => !required.includes(field) && (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    const chosen = [...required, ...(optional.length > 0 ? [oneOf(optional)] : [])];
    return Object.fromEntries(
      chosen.flatMap((field) =>
        field ? [[field.name, valueFor(nonNull(field.type), field.name, depth - 1)]] : [],
      ),
    );
  };

  const argumentOf = ({ name: argument, type, defaultValue }: GraphQLArgument): string[] => {
    const isRequired = isNonNullType(type) && defaultValue === undefined;
    const form = upTo(7);
    if (!isRequired && form < 2) return [];
    if (!isNonNullType(type) && form === 2) return [`${argument}: null`];
    if (!isNonNullType(type) && form === 3)
      return [`${argument}: ${declare(`${type}`, isOneIn(2) ? null : undefined)}`];
    const value = valueFor(type, argument, 2);
    if (form === 4) return [`${argument}: ${declare(`${type}`, asVariable(value))}`];
    if (form === 5) return [`${argument}: ${declare(`${nonNull(type)}`, undefined, ` = ${written(value)}`)}`];
    return [`${argument}: ${written(value)}`];
  };

  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.flatMap(argumentOf);
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const condition = (): string => {
    if (!isOneIn(6)) return '';
    const directive = oneOf(['include', 'skip']);
    const value = oneOf([true, false]);
    const form = upTo(3);
    const given =
      form === 0
        ? value
        : form === 1
          ? declare('Boolean!', value)
          : declare('Boolean', undefined, ` = ${value}`);
    return ` @${directive}(if: ${given})`;
  };

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const given = argumentsOf(field.args);
    // What has arguments has a name of its own, or it would conflict with the same field without them.
    const alias = field.args.length > 0 || isOneIn(3) ? `${oneOf(aliases)}${++names}: ` : '';
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${selectionOf(type, depth - 1)}` : '';
    return `${alias}${field.name}${given}${condition()}${below}`;
  };

  const fragmentOn = (type: GraphQLNamedType, around: GraphQLNamedType, depth: number): string => {
    const selection = selectionOf(type, depth);
    if (!isOneIn(3))
      return `... ${type === around && isOneIn(2) ? '' : `on ${type.name}`}${condition()} ${selection}`;
    const fragment = name('F');
    fragments.push(`fragment ${fragment} on ${type.name} ${selection}`);
    return isOneIn(3) ? `...${fragment}${condition()} ...${fragment}` : `...${fragment}${condition()}`;
  };

  const selectionOf = (type: GraphQLNamedType, depth: number): string => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const candidates = fields.filter(
      (field) =>
        !options.without?.includes(field.name) && (depth > 0 || isLeafType(getNamedType(field.type))),
    );
    const parts = Array.from({ length: 1 + upTo(4) }, () => {
      const form = upTo(8);
      if (form === 6 || candidates.length === 0) {
        if (isAbstractType(type) && depth > 0)
          return fragmentOn(oneOf(schema.getPossibleTypes(type)) ?? type, type, depth);
        return isOneIn(2) ? '__typename' : `${name('t')}: __typename`;
      }
      if (form === 7 && depth > 0) return fragmentOn(aroundOf(type), type, depth - 1);
      const field = oneOf(candidates);
      return field ? fieldOf(field, depth) : '__typename';
    });
    return `{ ${parts.join(' ')} }`;
  };

  /** The type itself, or an interface of it. */
  const aroundOf = (type: GraphQLNamedType): GraphQLNamedType =>
    oneOf([type, ...(isObjectType(type) ? type.getInterfaces() : [])]) ?? type;

  const operation = options.operation ?? 'query';
  const root: GraphQLObjectType | null | undefined =
    operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!root) throw new TypeError(`The schema knows no ${operation}.`);
  const selection = selectionOf(root, options.depth);
  const declared = declarations.length > 0 ? `(${declarations.join(', ')})` : '';
  return { text: [`${operation} ${name('O')}${declared} ${selection}`, ...fragments].join('\n'), variables };
};

/** Names that mean something to JavaScript, which an answer may have all the same. */
const aliases = ['a', 'then', 'toJSON', 'constructor', 'valueOf', '__proto__', '_'];

class Literal {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const nonNull = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

const written = (value: unknown): string => {
  if (value instanceof Literal) return value.name;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{ ${Object.entries(value)
    .map(([key, each]) => `${key}: ${written(each)}`)
    .join(', ')} }`;
};

const asVariable = (value: unknown): unknown => {
  if (value instanceof Literal) return value.name;
  if (Array.isArray(value)) return value.map(asVariable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asVariable(each)]));
};
