import type { FieldPolicy, TypePolicies, TypePolicy } from '@apollo/client';
import { pages } from './apolloPages.ts';
import possible from './generated/possibleTypes.ts';
import { connectionFields, entityTypes, valueTypes } from './generated/schemaFacts.ts';

/** For `InMemoryCache`: the object types of each interface and union, so that fragments on these match. */
export const possibleTypes: Record<string, string[]> = possible.possibleTypes;

/** Finds what the cache has under a `nodeId`, whichever type it is of. */
const node: FieldPolicy = {
  read: (existing, { args, canRead, toReference }) =>
    existing === undefined
      ? entityTypes.map((__typename) => toReference({ __typename, nodeId: args?.id })).find(canRead)
      : existing,
};

const listsOf = (type: keyof typeof connectionFields): TypePolicy => ({
  fields: Object.fromEntries(connectionFields[type].map((field) => [field, pages])),
});

const hasLists = (type: string): type is keyof typeof connectionFields =>
  Object.hasOwn(connectionFields, type);

/**
 * For `InMemoryCache`: entities are kept by `nodeId`, lists grow page by page, one for each `filter` and `orderBy`, and
 * `node(id:)` is answered with an entity that is there already. Each selection of an entity has to hold `nodeId`.
 */
export const typePolicies: TypePolicies = {
  Query: { fields: { ...listsOf('Query').fields, node } },
  ...Object.fromEntries(
    entityTypes.map((type) => [type, { keyFields: ['nodeId'], ...(hasLists(type) && listsOf(type)) }]),
  ),
  // Two queries that select different parts of one value: the cache keeps both.
  ...Object.fromEntries(valueTypes.map((type) => [type, { merge: true }])),
};
