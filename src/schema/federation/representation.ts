import { badInput } from '../../errors.ts';
import { isRecord } from '../../rest/decode.ts';
import { type Key, key } from '../../rest/key.ts';
import { allKeyNamesOf } from '../../rest/location.ts';
import { decodeNodeId } from '../nodeId.ts';
import { type Find, type NodeType, nodeTypes } from '../nodeTypes.ts';

/** A type, and how one of its entities is found. */
interface Meant {
  readonly typename: string;
  readonly find: Find;
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
 * The entity that a router means by a representation: its type beside the fields of one of its keys. A null
 * is no key: a status that was not read below a user has none of a user.
 * @param argument where the representation was given.
 * @throws BAD_USER_INPUT when it names no type of ours, or no key of that type.
 */
export const meantBy = (argument: string, representation: unknown): Meant => {
  if (!isRecord(representation)) {
    throw badInput(argument, 'an object with __typename and the fields of a key', representation);
  }
  const { __typename: typename, nodeId } = representation;
  const nodeType = typeof typename === 'string' ? nodeTypes.get(typename) : undefined;
  if (typeof typename !== 'string' || !nodeType) {
    throw badInput(`${argument}.__typename`, `one of ${[...nodeTypes.keys()].join(', ')}`, typename);
  }
  const find =
    nodeId == null
      ? byKeys(argument, nodeType, representation)
      : byNodeId(`${argument}.nodeId`, typename, nodeType, nodeId);
  return { typename, find };
};

const byNodeId = (argument: string, typename: string, { at }: NodeType, nodeId: unknown): Find => {
  const node = typeof nodeId === 'string' ? decodeNodeId(argument, nodeId) : undefined;
  const find = node?.typename === typename ? at(node.id) : undefined;
  if (find) return find;
  throw badInput(argument, `the nodeId of a ${typename}`, nodeId);
};

const byKeys = (argument: string, nodeType: NodeType, fields: Readonly<Record<string, unknown>>): Find => {
  const { resource, by } = nodeType;
  const keys: Record<string, Key> = {};
  for (const name of allKeyNamesOf(resource))
    if (fields[name] != null) keys[name] = key(`${argument}.${name}`, fields[name]);
  const find = by(keys);
  if (find) return find;
  const expected = keyFieldsOf(nodeType).map((each) => `"${each}"`);
  throw badInput(argument, `the fields of ${expected.join(' or ')}, as @key has them`, fields);
};
