import { badInput } from '../errors.ts';
import { isNodePath } from './nodeTypes.ts';

export const nodeIdDescription = 'Globally unique and opaque: `node(id:)` finds the same object again.';

/**
 * A node id holds the type and the whole path below `deviceAppManagement/`, so that it suffices to fetch the object
 * again. It names no host and no version.
 */
export const encodeNodeId = (typename: string, path: string): string =>
  Buffer.from(`${typename}:${path}`).toString('base64url');

/**
 * @param argument where the node id was given.
 * @throws BAD_USER_INPUT for anything that `encodeNodeId` would not have made.
 */
export const decodeNodeId = (argument: string, nodeId: string): { typename: string; id: string } => {
  const text = Buffer.from(nodeId, 'base64url').toString();
  const [typename = '', path = ''] = text.split(/:(.*)/s);
  if (encodeNodeId(typename, path) === nodeId && isNodePath(typename, path)) return { typename, id: path };
  throw badInput(argument, 'a nodeId that this schema returned', nodeId);
};
