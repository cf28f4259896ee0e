import type { Json, Values } from '../data/entity.ts';
import { badRequest } from '../graph/graphError.ts';
import type { Property } from '../model/entityType.ts';
import { enumValue, isEnumName } from '../model/enums.ts';
import { type EntityType, findProperty, type Version } from '../model/schema.ts';
import { instant } from './instant.ts';
import { unknownProperty } from './term.ts';

/**
 * The changes that a body asks for. `@odata.type` may name the type, `id` may repeat the key, other annotations
 * are skipped; what the type does not have, or has differently, is refused.
 *
 * @param id the key of the addressed entity; undefined where the body itself may choose one
 */
export function parsePayload(
  body: unknown,
  type: EntityType,
  version: Version,
  id: string | undefined,
): Values {
  if (!isRecord(body)) throw badRequest('A JSON object was expected in the request body.');
  const changes: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === '@odata.type') checkType(value, type);
    else if (name.startsWith('@') || name.includes('@odata.')) continue;
    else if (name === 'id' && id !== undefined) checkId(value, id);
    else changes[name] = checked(propertyOf(name, type, version), value);
  }
  return changes;
}

function propertyOf(name: string, type: EntityType, version: Version): Property {
  const property = findProperty(type, name, version);
  if (property === undefined) throw unknownProperty(name, type);
  if (property.readOnly && name !== 'id')
    throw badRequest(`The property '${name}' is read-only and cannot be set.`);
  return property;
}

function checked({ name, kind, many, nullable }: Property, value: unknown): Json {
  if (value === null && nullable) return null;
  const fits = many
    ? Array.isArray(value) && value.every((one) => isOfKind(kind, one))
    : isOfKind(kind, value);
  if (!fits || !isJson(value)) {
    const expected = isEnumName(kind) ? `microsoft.graph.${kind}` : `Edm.${kind}`;
    throw badRequest(
      `Cannot convert the literal '${JSON.stringify(value)}' to the expected type '${expected}' of property '${name}'.`,
    );
  }
  return value;
}

function isOfKind(kind: Property['kind'], value: unknown): boolean {
  if (isEnumName(kind)) return typeof value === 'string' && enumValue(kind, value) !== undefined;
  switch (kind) {
    case 'String':
      return typeof value === 'string';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Int32':
      return Number.isInteger(value) && (Number(value) | 0) === value;
    case 'Int64':
      return Number.isInteger(value);
    case 'DateTimeOffset':
      return typeof value === 'string' && instant(value) !== undefined;
    case 'Binary':
      return typeof value === 'string' && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value);
    case 'Complex':
      return isRecord(value);
  }
}

function checkType(value: unknown, type: EntityType): void {
  if (value === `#microsoft.graph.${type.name}` || value === `microsoft.graph.${type.name}`) return;
  throw badRequest(
    `The type '${String(value)}' in the body does not match the type 'microsoft.graph.${type.name}' of the addressed entity.`,
  );
}

function checkId(value: unknown, id: string): void {
  if (typeof value === 'string' && value.toLowerCase() === id.toLowerCase()) return;
  throw badRequest('The id in the body does not match the key in the URL.');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJson(value: unknown): value is Json {
  return value !== undefined && typeof value !== 'function';
}
