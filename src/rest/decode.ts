import { GatewayError } from '../errors.ts';
import { type EnumerationName, enumerations, isEnumeration, unknownMember } from './enumerations.ts';
import { isKey } from './key.ts';
import { type EntityOf, type Kinds, type Properties, parseKind } from './resource.ts';

type Row = Record<string, unknown>;

export const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
): EntityOf<P> & { readonly parent: Parent } => {
  if (!isRecord(row) || !isKey(row.id)) {
    throw new GatewayError('UPSTREAM_INVALID_RESPONSE', {
      message: 'Microsoft Graph sent an entity without an id.',
    });
  }
  for (const name of select) row[name] = decodeValue(properties, name, row[name]);
  row.parent = parent;
  return row as EntityOf<P> & { readonly parent: Parent };
};

const decodeValue = (properties: Properties, name: string, value: unknown): unknown => {
  const property = properties[name];
  if (!property || value instanceof GatewayError) return value;
  const { kind, required } = parsed(property[0]);
  if (value === undefined || value === null) return required ? invalid(name) : null;
  if (!isEnumeration(kind)) return looksRight[kind](value) ? value : invalid(name);
  return typeof value === 'string' ? member(kind, value) : invalid(name);
};

const member = (enumeration: EnumerationName, value: string): string =>
  Object.hasOwn(enumerations[enumeration], value) ? value : unknownMember;

const invalid = (name: string) =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: `Microsoft Graph sent a value for "${name}" that is not of the documented type.`,
  });

/** Kinds are parsed once each, not once a value. */
const kinds = new Map<string, ReturnType<typeof parseKind>>();
const parsed = (declared: Parameters<typeof parseKind>[0]) => {
  const known = kinds.get(declared) ?? parseKind(declared);
  kinds.set(declared, known);
  return known;
};
