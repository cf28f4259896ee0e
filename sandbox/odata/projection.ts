import type { Entity, Json } from '../data/entity.ts';
import { badRequest } from '../graph/graphError.ts';
import type { Navigation } from '../model/entityType.ts';
import {
  type EntityType,
  entityType,
  findNavigation,
  findProperty,
  findType,
  isKindOf,
  isVisible,
  type Mode,
  type Version,
} from '../model/schema.ts';
import { unknownProperty } from './term.ts';

/** The properties asked for, or undefined for all. */
export type Selection = ReadonlySet<string> | undefined;

/**
 * Reads `$select`. On a set of apps only the properties of mobileApp can be named, others need a cast in front
 * (`microsoft.graph.win32LobApp/setupFilePath`) or in the path.
 */
export function parseSelect(
  text: string | undefined,
  type: EntityType,
  version: Version,
  mode: Mode,
): Selection {
  if (text === undefined) return undefined;
  const names = text.split(',').map((name) => name.trim());
  if (names.includes('*')) return undefined;
  return new Set(names.map((path) => selectable(path, type, version, mode)));
}

function selectable(path: string, type: EntityType, version: Version, mode: Mode): string {
  const [first = '', second, ...more] = path.split('/');
  const cast = first.startsWith('microsoft.graph.')
    ? findType(first.slice('microsoft.graph.'.length))
    : undefined;
  const owner = cast ?? type;
  const name = cast === undefined ? first : (second ?? '');
  const known = findProperty(owner, name, version) ?? findNavigation(owner, name, version, mode);
  if (known === undefined || more.length > 0 || (cast === undefined && second !== undefined))
    throw unknownProperty(path, type);
  return name;
}

/** Reads `$expand`. Intune takes one relationship a request, one level deep, without options of its own. */
export function parseExpand(
  text: string | undefined,
  type: EntityType,
  version: Version,
  mode: Mode,
): Navigation | undefined {
  if (text === undefined) return undefined;
  const name = text.trim();
  if (/[(,]/.test(name))
    throw badRequest('Only one relationship can be expanded in a request, without nested query options.');
  const navigation = findNavigation(type, name, version, mode);
  if (navigation === undefined) throw unknownProperty(name, type);
  return navigation;
}

/**
 * The JSON of an entity. Its type is written where it is not the declared one; a type that this version does not
 * have shows as its nearest ancestor that it has.
 */
export function project(
  entity: Entity,
  declared: EntityType,
  version: Version,
  selection: Selection,
): Record<string, Json> {
  let type = entityType(entity.type);
  while (type.base !== undefined && !isVisible(type, version)) type = type.base;
  const json: Record<string, Json> = {};
  if (type !== declared || type.abstract) json['@odata.type'] = `#microsoft.graph.${type.name}`;
  for (const property of type.properties.values()) {
    if (isVisible(property, version) && selection?.has(property.name) !== false) {
      json[property.name] = entity.values[property.name] ?? null;
    }
  }
  return json;
}

/** Whether lists of this version show entities of the type at all. */
export function isListed(typeName: string, declared: EntityType, version: Version): boolean {
  const type = entityType(typeName);
  return isVisible(type, version) && isKindOf(type, declared);
}
