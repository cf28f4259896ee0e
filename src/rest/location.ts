import { isKey, type Key } from './key.ts';
import type { KeysOf, Resource, Route } from './resource.ts';
import { type Location, RoutePattern, root, type UncheckedKeys } from './routePattern.ts';

type Keys = Readonly<Record<string, Key>>;
type AnyResource = Pick<Resource, 'name' | 'routes'>;

/**
 * Path of one entity: the route that takes exactly these keys, with each key encoded into its one segment.
 * @param keys undefined entries count as absent.
 */
export const locate = (resource: AnyResource, keys: UncheckedKeys): Location =>
  filled(resource.name, patternsOf(resource).ofEntities, keys);

/** Whether some route takes exactly these keys. */
export const isLocatable = (resource: Pick<Resource, 'routes'>, keys: UncheckedKeys): boolean =>
  patternsOf(resource).ofEntities.some((pattern) => pattern.fill(keys));

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
  { routes }: { readonly routes: readonly R[] },
  path: string,
): KeysOf<R> | undefined => {
  for (const route of routes) {
    const keys = match(route.path.split('/'), path.split('/'));
    // `match` has found a key for each placeholder of this route, which is what `KeysOf` says of it.
    if (keys) return keys as KeysOf<R>;
  }
  return undefined;
};

/** The names of the keys that each route takes: `[['mobileAppId', 'id']]`. */
export const keyNamesOf = (resource: Pick<Resource, 'routes'>): readonly (readonly string[])[] =>
  patternsOf(resource).ofEntities.map(({ names }) => names);

interface Patterns {
  readonly ofEntities: readonly RoutePattern[];
  /** Of the routes that end with the entity's own key: without it. */
  readonly ofCollections: readonly RoutePattern[];
}

const known = new WeakMap<readonly Route[], Patterns>();

const patternsOf = ({ routes }: Pick<Resource, 'routes'>): Patterns => {
  const found = known.get(routes);
  if (found) return found;
  const collections = routes
    .filter(({ path }) => path.endsWith('/{id}'))
    .map(({ version, path }) => ({ version, path: path.slice(0, -'/{id}'.length) }));
  const patterns = {
    ofEntities: routes.map((route) => new RoutePattern(route)),
    ofCollections: collections.map((route) => new RoutePattern(route)),
  };
  known.set(routes, patterns);
  return patterns;
};

const filled = (name: string, patterns: readonly RoutePattern[], keys: UncheckedKeys): Location => {
  for (const pattern of patterns) {
    const location = pattern.fill(keys);
    if (location) return location;
  }
  const given = Object.keys(keys).filter((each) => isKey(keys[each]));
  throw new TypeError(`${name} has no route with the keys ${given.join(', ') || '(none)'}.`);
};

const match = (pattern: readonly string[], actual: readonly string[]): Keys | undefined => {
  if (pattern.length !== actual.length) return undefined;
  const keys: Record<string, Key> = {};
  for (const [index, expected] of pattern.entries()) {
    const got = actual[index] ?? '';
    const name = expected.match(/^\{(\w+)\}$/)?.[1];
    const value = decoded(got);
    if (name ? !isKey(value) : got !== expected) return undefined;
    if (name && isKey(value)) keys[name] = value;
  }
  return keys;
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
