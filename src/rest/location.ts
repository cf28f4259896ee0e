import { isKey, type Key, segment } from './key.ts';
import type { KeysOf, Resource, Route, Version } from './resource.ts';

/** An address below one of Graph's versions: no host, no leading slash, no query. */
export interface Location {
  readonly version: Version;
  readonly path: string;
}

type Keys = Readonly<Record<string, Key>>;
type UncheckedKeys = Readonly<Record<string, unknown>>;
type AnyResource = Pick<Resource, 'name' | 'routes'>;

/** All of them are Intune's, and live in this part of Graph. */
const root = 'deviceAppManagement/';

const placeholder = /\{(\w+)\}/g;

/**
 * Path of one entity: the route that takes exactly these keys, with each key encoded into its one segment.
 * @param keys undefined entries count as absent.
 */
export const locate = ({ name, routes }: AnyResource, keys: UncheckedKeys): Location => {
  const route = routeOf(routes, keys);
  if (!route)
    throw new TypeError(`${name} has no route with the keys ${givenIn(keys).join(', ') || '(none)'}.`);
  return fill(route, keys);
};

/** Whether some route takes exactly these keys. */
export const isLocatable = ({ routes }: Pick<Resource, 'routes'>, keys: UncheckedKeys): boolean =>
  routeOf(routes, keys) !== undefined;

/** Path of the collection that holds a resource's entities under these parent keys. */
export const locateCollection = ({ name, routes }: AnyResource, parent: UncheckedKeys): Location => {
  const collections = routes
    .filter(({ path }) => path.endsWith('/{id}'))
    .map(({ version, path }) => ({ version, path: path.slice(0, -'/{id}'.length) }));
  return locate({ name, routes: collections }, parent);
};

/** Path of an entity that was read. Where no route ends with a key of its own, as of a summary, its parent names it. */
export const locateEntity = (
  resource: AnyResource,
  { id, parent }: { readonly id: Key; readonly parent: object },
): Location => {
  const hasKey = resource.routes.some(({ path }) => path.endsWith('/{id}'));
  return locate(resource, hasKey ? { ...parent, id } : { ...parent });
};

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
export const keyNamesOf = ({ routes }: Pick<Resource, 'routes'>): string[][] =>
  routes.map(({ path }) => namesIn(path));

const namesIn = (path: string): string[] => [...path.matchAll(placeholder)].map(([, name = '']) => name);

const givenIn = (keys: UncheckedKeys): string[] => Object.keys(keys).filter((name) => isKey(keys[name]));

const routeOf = (routes: readonly Route[], keys: UncheckedKeys): Route | undefined => {
  const given = givenIn(keys);
  return routes.find(({ path }) => takes(path, given));
};

const takes = (path: string, given: readonly string[]): boolean => {
  const names = namesIn(path);
  return names.length === given.length && names.every((name) => given.includes(name));
};

const fill = ({ version, path }: Route, keys: UncheckedKeys): Location => ({
  version,
  path:
    root +
    path.replace(placeholder, (_, name: string) => {
      const value = keys[name];
      if (!isKey(value)) throw new TypeError(`No key for ${name} in ${path}.`);
      return segment(value);
    }),
});

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
