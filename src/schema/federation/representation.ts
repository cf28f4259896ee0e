import { badInput } from '../../errors.ts';
import { isRecord } from '../../rest/decode.ts';
import { type Key, key } from '../../rest/key.ts';
import { allKeyNamesOf, locatable, nodePath } from '../../rest/location.ts';
import { decodeNodeId } from '../nodeId.ts';
import { type NodeType, nodeTypes } from '../nodeTypes.ts';

/** A type, and where one of its entities is. */
interface Place {
  readonly typename: string;
  readonly path: string;
}

/**
 * The fields that name an entity of a type, as `@key` lists them: the keys of all its routes in one, null where they are
 * another route's, and the node id. A key for each route would not do: a router takes the shortest that it can fill, and
 * so would look for what was read below a user below the app, and send a null for the only parent that it may name.
 */
export const keyFieldsOf = ({ resource }: NodeType): string[] => [
  allKeyNamesOf(resource).join(' '),
  'nodeId',
];

/**
 * Where the entity is that a router means by a representation: its type beside the fields of one of its keys. A null
 * is no key: a status that was not read below a user has none of a user.
 * @param argument where the representation was given.
 * @throws BAD_USER_INPUT when it names no type of ours, or no key of that type.
 */
export const placeOf = (argument: string, representation: unknown): Place => {
  if (!isRecord(representation)) {
    throw badInput(argument, 'an object with __typename and the fields of a key', representation);
  }
  const { __typename: typename, nodeId } = representation;
  const nodeType = typeof typename === 'string' ? nodeTypes.get(typename) : undefined;
  if (typeof typename !== 'string' || !nodeType) {
    throw badInput(`${argument}.__typename`, `one of ${[...nodeTypes.keys()].join(', ')}`, typename);
  }
  return nodeId == null
    ? { typename, path: pathByKeys(argument, nodeType, representation) }
    : placeByNodeId(`${argument}.nodeId`, typename, nodeId);
};

const placeByNodeId = (argument: string, typename: string, nodeId: unknown): Place => {
  const place = typeof nodeId === 'string' ? decodeNodeId(argument, nodeId) : undefined;
  if (place?.typename === typename) return { typename, path: place.id };
  throw badInput(argument, `the nodeId of a ${typename}`, nodeId);
};

const pathByKeys = (
  argument: string,
  nodeType: NodeType,
  fields: Readonly<Record<string, unknown>>,
): string => {
  const { resource } = nodeType;
  const keys: Record<string, Key> = {};
  for (const name of allKeyNamesOf(resource))
    if (fields[name] != null) keys[name] = key(`${argument}.${name}`, fields[name]);
  const location = locatable(resource, keys);
  if (location) return nodePath(location);
  const expected = keyFieldsOf(nodeType).map((each) => `"${each}"`);
  throw badInput(argument, `the fields of ${expected.join(' or ')}, as @key has them`, fields);
};
