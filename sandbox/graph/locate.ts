import type { Entity } from '../data/entity.ts';
import type { EntitySet } from '../data/entitySet.ts';
import { entityType, isKindOf } from '../model/schema.ts';
import { notFound } from './graphError.ts';
import type { Route, Step } from './route.ts';
import { rootSet, type World } from './world.ts';

export interface Place {
  readonly set: EntitySet;
  /** The addressed entity; undefined when the path ends with the collection. */
  readonly entity: Entity | undefined;
}

/** @throws 404 when one of the things on the way does not exist, or is not of the type that a cast asks for */
export function locate(world: World, tenantId: string, { steps }: Route): Place {
  const [first, ...rest] = steps;
  let place = enter(rootSet(world.tenant(tenantId), first.navigation.name), first);
  for (const step of rest) {
    const set = place.entity && place.set.follow(place.entity, step.navigation.name);
    if (set === undefined) throw notFound();
    place = enter(set, step);
  }
  return place;
}

function enter(set: EntitySet, { navigation, key, cast }: Step): Place {
  if (navigation.many && key === undefined) return { set, entity: undefined };
  const entity = key === undefined ? only(set) : set.find(key);
  if (entity === undefined) throw notFound();
  if (cast !== undefined && !isKindOf(entityType(entity.type), cast)) throw notFound();
  return { set, entity };
}

function only(set: EntitySet): Entity | undefined {
  return set.size > 0 ? set.at(0) : undefined;
}
