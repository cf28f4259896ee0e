import type { Entity } from '../data/entity.ts';
import { badRequest } from '../graph/graphError.ts';
import type { Kind } from '../model/entityType.ts';
import { enumValue, isEnumName } from '../model/enums.ts';
import {
  type EntityType,
  entityType,
  findProperty,
  findType,
  isKindOf,
  type Version,
} from '../model/schema.ts';
import type { Comparable } from './comparison.ts';
import { instant } from './instant.ts';

export interface Term {
  readonly kind: Kind | 'Null';
  read(entity: Entity): Comparable;
}

/**
 * A property path such as `displayName` or `microsoft.graph.managedApp/appAvailability`; an entity of another type
 * than the cast's has null there.
 *
 * @throws 400 when the type has no such property in this version, or none that can be compared
 */
export function propertyTerm(path: string, type: EntityType, version: Version): Term {
  const [first = '', ...rest] = path.split('/');
  const cast = first.startsWith('microsoft.graph.') ? castType(first, version) : undefined;
  const owner = cast ?? type;
  const name = (cast === undefined ? [first, ...rest] : rest).join('/');
  const property = findProperty(owner, name, version);
  if (property === undefined) throw unknownProperty(name, owner);
  const { kind, many } = property;
  if (many || kind === 'Complex' || kind === 'Binary')
    throw badRequest(`The property '${name}' cannot be used in $filter or $orderby.`);
  return {
    kind,
    read: (entity) => {
      if (cast !== undefined && !isKindOf(entityType(entity.type), cast)) return null;
      return comparable(kind, entity.values[name]);
    },
  };
}

export function unknownProperty(name: string, { name: type }: EntityType) {
  return badRequest(`Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`);
}

function castType(segment: string, version: Version): EntityType {
  const type = findType(segment.slice('microsoft.graph.'.length));
  if (type === undefined || (type.beta && version !== 'beta'))
    throw badRequest(`The type '${segment}' is not defined in the model.`);
  return type;
}

function comparable(kind: Kind, value: unknown): Comparable {
  if (kind === 'DateTimeOffset' && typeof value === 'string') return instant(value) ?? value;
  if (isEnumName(kind) && typeof value === 'string') return enumValue(kind, value) ?? null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
