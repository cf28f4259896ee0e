import { GatewayError } from '../errors.ts';
import { enumerations, isEnumeration, unknownMember } from './enumerations.ts';
import { isKey } from './key.ts';
import { remembered } from './remembered.ts';
import { type DeclaredKind, type EntityOf, type Kinds, type Properties, parseKind } from './resource.ts';

type Row = Record<string, unknown>;

export const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value can be a number of rows: it is whole, and not larger than what GraphQL's Int takes. */
export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;

const isString = (value: unknown) => typeof value === 'string';

/** What a value of each kind looks like in Graph's JSON. Enumerations are strings too, and are looked up below. */
const looksRight = {
  id: isKey,
  string: isString,
  int32: (value) => typeof value === 'number' && Number.isInteger(value) && Math.abs(value + 0.5) < 2 ** 31,
  double: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  dateTimeOffset: isString,
  strings: (value) => Array.isArray(value) && value.every(isString),
  mimeContent: isRecord,
  type: isString,
} satisfies Record<keyof Kinds, (value: unknown) => boolean>;

/** An entity that was read, with the keys of its parents beside it. */
type Decoded<P extends Properties, Parent> = EntityOf<P> & { readonly parent: Parent };

/**
 * Turns a row of Graph's JSON into an entity, in place: rows are many, and nobody else holds them.
 *
 * A value of the wrong type is replaced by an error. GraphQL raises an `Error` that it meets as the value of a field
 * (graphql-js, `completeValue`) as an error of just that field, so one bad value does not cost the rest of the row.
 *
 * @param select the properties that were asked for; those that are absent count as null.
 * @throws UPSTREAM_INVALID_RESPONSE when the row is no object or has no usable `id`.
 */
export const decodeEntity = <P extends Properties, Parent>(
  properties: P,
  select: readonly string[],
  parent: Parent,
  row: unknown,
): Decoded<P, Parent> => entityDecoder(properties, select, parent)(row);

/** The same, ready for all rows below one parent. */
export const entityDecoder = <P extends Properties, Parent>(
  properties: P,
  select: readonly string[],
  parent: Parent,
): ((row: unknown) => Decoded<P, Parent>) => {
  const values = selectedValues(properties, select);
  return (row) => {
    if (!isRecord(row) || !isKey(row.id)) {
      throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
        message: 'Microsoft Graph sent an entity without an id.',
      });
    }
    for (const { name, plain, decode } of values) {
      const value = row[name];
      // Most values are what they should be: to write them again would cost more than to look at them.
      if (typeof value === plain) continue;
      const decoded = decode(value);
      if (decoded !== value) row[name] = decoded;
    }
    row.parent = parent;
    return row as Decoded<P, Parent>;
  };
};

/** How a selected value is read. */
interface Value {
  readonly name: string;
  /** What `typeof` says of values that are right as they are; undefined where that says too little. */
  readonly plain: 'string' | 'boolean' | undefined;
  readonly decode: (value: unknown) => unknown;
}

/** The key has been looked at already; what the table does not know stays as it is. */
const selectedValues = remembered((properties: Properties, select: readonly string[]): readonly Value[] =>
  select.flatMap((name) => {
    const property = properties[name];
    return property && name !== 'id' ? [selectedValue(name, property[0])] : [];
  }),
);

const selectedValue = (name: string, declared: DeclaredKind): Value => {
  const { kind, required } = parseKind(declared);
  const isRight = isEnumeration(kind) ? isString : looksRight[kind];
  const members = isEnumeration(kind) ? new Set<unknown>(Object.keys(enumerations[kind])) : undefined;
  const plain =
    kind === 'boolean' ? 'boolean' : members === undefined && isRight === isString ? 'string' : undefined;
  const decode = (value: unknown) => {
    if (value === undefined || value === null) return required ? invalid(name) : null;
    if (!isRight(value)) return value instanceof GatewayError ? value : invalid(name);
    return members === undefined || members.has(value) ? value : unknownMember;
  };
  return { name, plain, decode };
};

const invalid = (name: string) =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: `Microsoft Graph sent a value for "${name}" that is not of the documented type.`,
  });
