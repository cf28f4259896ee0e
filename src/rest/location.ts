import { isKey, type Key } from './key.ts';
import type { KeysOf, Resource, Route } from './resource.ts';
import { type Location, RoutePattern, root, type UncheckedKeys } from './routePattern.ts';

type AnyResource = Pick<Resource, 'name' | 'routes'>;

/**
 * Path of one entity: the route that takes exactly these keys, with each key encoded into its one segment.
 * @param keys undefined entries count as absent.
 */
export const locate = (resource: AnyResource, keys: UncheckedKeys): Location =>
  filled(resource.name, patternsOf(resource).ofEntities, keys);

/** The keys, or undefined where no route takes exactly these. */
export const keysFor = <R extends Route>(
  resource: { readonly routes: readonly R[] },
  keys: UncheckedKeys,
): KeysOf<R> | undefined => {
  const isTaken = firstFilled(patternsOf(resource).ofEntities, keys) !== undefined;
  // A key for each placeholder of a route, which is what `KeysOf` says of it.
  return isTaken ? (keys as KeysOf<R>) : undefined;
};

/** Path of the collection that holds a resource's entities under these parent keys. */
export const locateCollection = (resource: AnyResource, parent: UncheckedKeys): Location =>
  filled(resource.name, patternsOf(resource).ofCollections, parent);

/** Path of an entity that was read. Where no route ends with a key of its own, as of a summary, its parent names it. */
export const locateEntity = (
  resource: AnyResource,
  { id, parent }: { readonly id: Key; readonly parent: object },
): Location =>
  locate(resource, patternsOf(resource).ofCollections.length > 0 ? { ...parent, id } : { ...parent });

/** The path of an entity as it stands in a node id: what `keysOf` takes apart again. */
export const nodePath = (location: Location): string => location.path.slice(root.length);

/** The keys in a node id's path, or undefined where the path is none of the resource's own. */
export const keysOf = <R extends Route>(
  resource: { readonly routes: readonly R[] },
  path: string,
): KeysOf<R> | undefined => {
  for (const pattern of patternsOf(resource).ofEntities) {
    const keys = pattern.keysIn(path);
    // A key for each placeholder of this route, which is what `KeysOf` says of it.
    if (keys) return keys as KeysOf<R>;
  }
  return undefined;
};

/** The names of the keys that each route takes: `[['mobileAppId', 'id']]`. */
export const keyNamesOf = (resource: Pick<Resource, 'routes'>): readonly (readonly string[])[] =>
  patternsOf(resource).ofEntities.map(({ names }) => names);

/** The names of the keys that some route takes, each once, the entity's own last. */
export const allKeyNamesOf = (resource: Pick<Resource, 'routes'>): readonly string[] =>
  patternsOf(resource).keyNames;

interface Patterns {
  readonly ofEntities: readonly RoutePattern[];
  /** Of the routes that end with the entity's own key: without it. */
  readonly ofCollections: readonly RoutePattern[];
  readonly keyNames: readonly string[];
}

const known = new WeakMap<readonly Route[], Patterns>();

const patternsOf = ({ routes }: Pick<Resource, 'routes'>): Patterns => {
  const found = known.get(routes);
  if (found) return found;
  const collections = routes
    .filter(({ path }) => path.endsWith('/{id}'))
    .map(({ version, path }) => ({ version, path: path.slice(0, -'/{id}'.length) }));
  const ofEntities = routes.map((route) => new RoutePattern(route));
  const names = [...new Set(ofEntities.flatMap((pattern) => pattern.names))];
  const patterns = {
    ofEntities,
    ofCollections: collections.map((route) => new RoutePattern(route)),
    keyNames: [...names.filter((name) => name !== 'id'), ...names.filter((name) => name === 'id')],
  };
  known.set(routes, patterns);
  return patterns;
};

const firstFilled = (patterns: readonly RoutePattern[], keys: UncheckedKeys): Location | undefined => {
  for (const pattern of patterns) {
    const location = pattern.fill(keys);
    if (location) return location;
  }
  return undefined;
};

const filled = (name: string, patterns: readonly RoutePattern[], keys: UncheckedKeys): Location => {
  const location = firstFilled(patterns, keys);
  if (location) return location;
  const given = Object.keys(keys).filter((each) => isKey(keys[each]));
  throw new TypeError(`${name} has no route with the keys ${given.join(', ') || '(none)'}.`);
};
