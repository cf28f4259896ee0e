import { randomUUID } from 'node:crypto';
import { type Entity, makeEntity, type Values } from '../data/entity.ts';
import type { EntitySet } from '../data/entitySet.ts';
import { entityType } from '../model/schema.ts';
import { parsePayload } from '../odata/payload.ts';
import { project } from '../odata/projection.ts';
import { badIntuneRequest, methodNotAllowed } from './graphError.ts';
import { jsonBody } from './jsonBody.ts';
import type { Place } from './locate.ts';
import { type GraphAnswer, type GraphRequest, jsonAnswer } from './message.ts';
import { contextUrl } from './read.ts';
import type { Route } from './route.ts';

/** Types whose collections take POST and whose members take DELETE here; the sandbox keeps apps as they are. */
const createable: readonly string[] = [
  'mobileAppInstallStatus',
  'userAppInstallStatus',
  'managedDeviceMobileAppConfigurationDeviceStatus',
  'managedDeviceMobileAppConfigurationUserStatus',
];

export function write(request: GraphRequest, route: Route, place: Place): GraphAnswer {
  const { set, entity } = place;
  const last = route.steps.at(-1)?.navigation;
  const throughLink = last?.name === 'app' && route.steps.length > 1;
  if (request.method === 'PATCH' && entity !== undefined && !throughLink)
    return patch(request, route, set, entity);
  if (request.method === 'PATCH' && isUserStatuses(route)) return patchNamed(request, route, set);
  if (request.method === 'POST' && route.shape === 'collection' && createable.includes(route.type.name)) {
    return create(request, route, set);
  }
  if (
    request.method === 'DELETE' &&
    entity !== undefined &&
    last?.many &&
    createable.includes(route.type.name)
  ) {
    set.remove(entity);
    return { status: 204, headers: {}, body: undefined };
  }
  throw methodNotAllowed();
}

function patch(request: GraphRequest, route: Route, set: EntitySet, entity: Entity): GraphAnswer {
  const type = entityType(entity.type);
  const changes = parsePayload(jsonBody(request), type, route.version, entity.id);
  return updated(request, route, set.update(entity, changes));
}

function isUserStatuses({ shape, type }: Route): boolean {
  return shape === 'collection' && type.name === 'userAppInstallStatus';
}

/**
 * PATCH of the collection itself, which one page of the documentation describes: done when the body names exactly
 * one status, by its id or by the user principal name.
 */
function patchNamed(request: GraphRequest, route: Route, set: EntitySet): GraphAnswer {
  const { id, ...changes } = parsePayload(jsonBody(request), route.type, route.version, undefined);
  const named = typeof id === 'string' ? [set.find(id)] : findByName(set, changes.userPrincipalName);
  const [entity, ...others] = named;
  if (entity === undefined || others.length > 0) {
    throw badIntuneRequest('The request body must name exactly one user status by id or userPrincipalName.');
  }
  return updated(request, { ...route, shape: 'entity' }, set.update(entity, changes));
}

function findByName(set: EntitySet, name: Values[string] | undefined): readonly Entity[] {
  if (typeof name !== 'string') return [];
  const found: Entity[] = [];
  for (let index = 0; index < set.size; index += 1) {
    const entity = set.at(index);
    const other = entity.values.userPrincipalName;
    if (typeof other === 'string' && other.toLowerCase() === name.toLowerCase()) found.push(entity);
  }
  return found;
}

function create(request: GraphRequest, route: Route, set: EntitySet): GraphAnswer {
  const { id, ...values } = parsePayload(jsonBody(request), route.type, route.version, undefined);
  const key = typeof id === 'string' ? id : randomUUID();
  if (set.find(key) !== undefined) throw badIntuneRequest('An entity with this id exists already.');
  const entity = makeEntity(route.type.name, key, { ...set.inherits, ...values });
  set.add(entity);
  return jsonAnswer(201, {
    '@odata.context': contextUrl(request, { ...route, shape: 'entity' }),
    ...project(entity, route.type, route.version, undefined),
  });
}

function updated(request: GraphRequest, route: Route, entity: Entity): GraphAnswer {
  if (/return=minimal/i.test(request.headers.prefer ?? '')) {
    return { status: 204, headers: { 'Preference-Applied': 'return=minimal' }, body: undefined };
  }
  return jsonAnswer(200, {
    '@odata.context': contextUrl(request, route),
    ...project(entity, route.type, route.version, undefined),
  });
}
