import { createHash } from 'node:crypto';
import {
  buildSchema,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  responsePathAsArray,
} from 'graphql';

/** Each type at each place, nullable and not, in lists and in lists of lists. */
const declarations = `
  type Query { thing: Thing sure: Thing! things: [Thing] being: Being either: Either! plain: Plain take(${'in: In, list: [Int!], one: Color = RED, many: [[Color]] = [[GREEN]], must: Int! = 3, id: ID'}): String }
  type Mutation { change(to: Int! = 1): Thing sure(to: Int): Thing! word: String! }
  interface Being { name: String! being: Being color: Color beings: [Being!] }
  type Thing implements Being {
    name: String! being: Being color: Color beings: [Being!]
    count: Int sureCount: Int! ratio: Float sureRatio: Float! yes: Boolean id: ID colors: [Color!]!
    thing: Thing sureThing: Thing! things: [Thing] sureThings: [Thing!]! sureList: [Thing]! table: [[Int!]!] either: Either eithers: [Either!]
    plain: Plain! take(in: In, list: [Int!], one: Color = RED, must: Int! = 3): String
  }
  type Animal implements Being { name: String! being: Being color: Color beings: [Being!] legs: Int! friend: Thing }
  union Either = Thing | Animal
  type Plain { text: String number(plus: Int = 1): Int! later: String nested: Plain missing: Int sureMissing: Int!
    word: String sureWord: String! count: Int sureCount: Int! ratio: Float yes: Boolean id: ID sureId: ID! color: Color sureColor: Color! odd: Odd }
  scalar Odd
  enum Color { RED GREEN BLUE }
  input In { a: Int = 5 b: String c: [In!] d: Color! = BLUE }
`;

const properties = 'word sureWord count sureCount ratio yes id sureId color sureColor odd'.split(' ');

const anything: readonly unknown[] = [
  ...['text', '', '7', '1.5', 'RED', 'GREEN', 'BLUE', 7, 0, 1.5, 2 ** 40, Number.NaN, true, false, 10n],
  ...[null, undefined, [], {}, { valueOf: () => 7 }, { toJSON: () => 'RED' }, Symbol('symbol')],
];

/** A promise of another make than JavaScript's own, as some libraries have. */
class Later {
  readonly #promise: Promise<unknown>;

  constructor(promise: Promise<unknown>) {
    this.#promise = promise;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is one.
  then(...handlers: Parameters<Promise<unknown>['then']>): Later {
    return new Later(this.#promise.then(...handlers));
  }
}

/** A number that a place always has, from 0 to 1. */
const chanceAt = (seed: number, place: readonly unknown[]): number =>
  createHash('sha1')
    .update(JSON.stringify([seed, place]))
    .digest()
    .readUInt32BE() /
  2 ** 32;

/**
 * A schema whose resolvers do at each place what the seed says: bring a value, or one that its type cannot have, or null,
 * or an error, at once or later. What they do depends on `info` alone, so two executors that give the same get the same.
 */
export const capriciousSchema = (seed: number) => {
  const schema = buildSchema(declarations);

  /** Fields of these have no resolver: what stands in the object is all there is. */
  const plainAt = (place: readonly unknown[]): object =>
    Object.defineProperties(methodsAt(place), {
      ...Object.fromEntries(properties.map((name) => [name, propertyAt([...place, name])])),
    });

  const propertyAt = (place: readonly unknown[]): PropertyDescriptor => {
    const chance = chanceAt(seed, ['property', ...place]);
    const error = new Error(`At ${place.join('.')}`);
    if (chance < 0.04)
      return {
        get: () => {
          throw error;
        },
      };
    if (chance < 0.08) return { value: error };
    if (chance < 0.12) return { value: () => outcome(place, 'called', () => 'called') };
    if (chance < 0.16) return { value: Promise.resolve(7) };
    return { value: anything[Math.floor(((chance - 0.16) / 0.84) * anything.length)] };
  };

  const methodsAt = (place: readonly unknown[]): object => ({
    text: () => outcome(place, 'text', () => 'text'),
    number: ({ plus }: { plus: number }, _context: unknown, { fieldName }: GraphQLResolveInfo) =>
      outcome(place, fieldName, () => plus),
    later: Promise.resolve('later'),
    get nested() {
      return outcome(place, 'nested', () => plainAt([...place, 'nested']));
    },
  });

  const outcome = (place: readonly unknown[], what: string, make: () => unknown): unknown => {
    const where = [...place, what];
    const chance = chanceAt(seed, where);
    const error = new Error(`At ${where.join('.')}`);
    if (chance < 0.03) throw error;
    if (chance < 0.06) return error;
    if (chance < 0.09) return Promise.reject(error);
    if (chance < 0.12) return null;
    if (chance < 0.14) return Promise.resolve(undefined);
    if (chance < 0.16) return Promise.resolve(error);
    if (chance < 0.2) return new Later(Promise.resolve().then(make));
    if (chance < 0.4) return new Promise((resolve) => setImmediate(() => resolve(make())));
    if (chance < 0.6) return Promise.resolve().then(make);
    return make();
  };

  const valueFor = (type: GraphQLOutputType, place: readonly unknown[]): unknown => {
    if (isNonNullType(type)) return valueFor(type.ofType, place);
    const chance = chanceAt(seed, ['value', ...place]);
    if (isListType(type)) {
      if (chance < 0.03) return 'no list';
      const rows = Array.from({ length: Math.floor(chance * 4) }, (_, index) => {
        const item = safely(() =>
          outcome([...place, index], 'item', () => valueFor(type.ofType, [...place, index])),
        );
        // graphql-js 16 leaves rejections unhandled where an item that may not be null fails at once beside others.
        return isNonNullType(type.ofType) ? Promise.resolve(item) : item;
      });
      return chance < 0.5 ? rows : new Set(rows);
    }
    const { name } = getNamedType(type);
    if (isEnumType(type)) return ['RED', 'GREEN', 'BLUE', 'NO_COLOR'][Math.floor(chance * 3.2)];
    if (isAbstractType(type))
      return { __typename: chance < 0.05 ? 'Plain' : chance < 0.5 ? 'Thing' : 'Animal' };
    if (name === 'Plain') return plainAt(place);
    if (isObjectType(type)) return { __typename: name };
    if (name === 'Int') return chance < 0.05 ? 2 ** 40 : chance < 0.1 ? 'word' : chance < 0.2 ? true : 7;
    if (name === 'Float') return chance < 0.1 ? Number.NaN : chance < 0.2 ? '1.5' : 2.5;
    if (name === 'Boolean') return chance < 0.1 ? 'yes' : chance < 0.2 ? 1 : false;
    if (name === 'ID') return chance < 0.1 ? {} : chance < 0.3 ? 12 : 'id';
    return chance < 0.05 ? [] : chance < 0.15 ? 12.5 : 'text';
  };

  const odd = schema.getType('Odd');
  if (isScalarType(odd)) {
    odd.serialize = (value) => {
      if (typeof value === 'number') return Promise.resolve('odd');
      if (typeof value === 'string') return new Later(Promise.resolve('odd'));
      return typeof value === 'boolean' ? null : `${value}`;
    };
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || type.name === 'Plain') continue;
    if (isInterfaceType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_source, args, context: { log: string[] }, info) => {
        const place = responsePathAsArray(info.path);
        const {
          parentType,
          returnType,
          fieldName,
          fieldNodes,
          operation,
          variableValues,
          fragments,
          rootValue,
        } = info;
        const seen = [
          parentType.name,
          fieldName,
          `${returnType}`,
          fieldNodes.length,
          operation.name?.value,
          variableValues,
          Object.keys(fragments),
          rootValue,
          info.schema === schema,
        ];
        context.log.push(JSON.stringify([place, args, seen]));
        if (fieldName === 'take') return JSON.stringify([args, seen]);
        return outcome(place, 'field', () => {
          context.log.push(`${place} is there`);
          return valueFor(returnType, place);
        });
      };
    }
  }
  return schema;
};

const safely = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (error) {
    return error;
  }
};
