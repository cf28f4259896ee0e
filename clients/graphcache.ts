import type { CacheExchangeOpts, Resolver } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspection } from './generated/introspection.ts';
import { connectionFields, embeddedTypes, entityTypes } from './generated/schemaFacts.ts';

/**
 * For `cacheExchange`: the types of the schema, so that fragments on interfaces and unions match. Graphcache then also
 * shows what it has of a query while the rest is on its way, marked as `stale`.
 */
export const schema: NonNullable<CacheExchangeOpts['schema']> = introspection;

const nodeIdOf = (entity: object): string | null =>
  'nodeId' in entity && typeof entity.nodeId === 'string' ? entity.nodeId : null;

/** For `cacheExchange`: entities are kept by `nodeId`, everything else in the object that holds it. */
export const keys: NonNullable<CacheExchangeOpts['keys']> = {
  ...Object.fromEntries(entityTypes.map((type) => [type, nodeIdOf])),
  ...Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
};

const allPages = relayPagination();

/**
 * All pages that were read of a list. `relayPagination` takes a list that was only counted, or that was read by its
 * other form (`edges`, `nodes`), for one without rows: what was not read is left out here, so that the cache misses it.
 */
const pages: Resolver = (parent, args, cache, info) => {
  const merged = allPages(parent, args, cache, info);
  const own = cache.resolve(info.parentKey, info.fieldName, args);
  if (typeof own !== 'string' || typeof merged !== 'object' || merged === null) return merged;
  const read = Object.entries(merged).filter(([field]) => cache.resolve(own, field) !== undefined);
  return Object.fromEntries(read);
};

/** Finds what the cache has under a `nodeId`, whichever type it is of. */
const node: Resolver = (_parent, args, cache) => {
  const known = cache.resolve('Query', 'node', args);
  if (known !== undefined) return known;
  return entityTypes
    .map((__typename) => cache.keyOfEntity({ __typename, nodeId: String(args.id) }))
    .find((key) => key !== null && cache.resolve(key, '__typename') !== undefined);
};

const listsOf = (fields: readonly string[]): Record<string, Resolver> =>
  Object.fromEntries(fields.map((field) => [field, pages]));

/**
 * For `cacheExchange`: lists grow page by page, one for each `filter` and `orderBy`, and `node(id:)` is answered with an
 * entity that is there already.
 */
export const resolvers: NonNullable<CacheExchangeOpts['resolvers']> = {
  ...Object.fromEntries(Object.entries(connectionFields).map(([type, fields]) => [type, listsOf(fields)])),
  Query: { ...listsOf(connectionFields.Query), node },
};
