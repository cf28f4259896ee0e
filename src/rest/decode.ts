import { GatewayError } from '../errors.ts';
import { enumerations, isEnumeration, unknownMember } from './enumerations.ts';
import { isKey } from './key.ts';
import { remembered } from './remembered.ts';
import { type DeclaredKind, type EntityOf, type Kinds, type Properties, parseKind } from './resource.ts';

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
  for (const { name, decode } of decoders(properties, select)) row[name] = decode(row[name]);
  row.parent = parent;
  return row as EntityOf<P> & { readonly parent: Parent };
};

/** How each selected value is read. The key has been looked at already; what the table does not know stays as it is. */
const decoders = remembered((properties: Properties, select: readonly string[]) =>
  select.flatMap((name) => {
    const property = properties[name];
    return property && name !== 'id' ? [{ name, decode: decoder(name, property[0]) }] : [];
  }),
);

const decoder = (name: string, declared: DeclaredKind): ((value: unknown) => unknown) => {
  const { kind, required } = parseKind(declared);
  const isRight = isEnumeration(kind) ? isString : looksRight[kind];
  const members = isEnumeration(kind) ? new Set<unknown>(Object.keys(enumerations[kind])) : undefined;
  return (value) => {
    if (value === undefined || value === null) return required ? invalid(name) : null;
    if (!isRight(value)) return value instanceof GatewayError ? value : invalid(name);
    return members === undefined || members.has(value) ? value : unknownMember;
  };
};

const invalid = (name: string) =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: `Microsoft Graph sent a value for "${name}" that is not of the documented type.`,
  });
