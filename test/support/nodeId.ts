/** The nodeId that the schema gives an entity: its type, and its path below `deviceAppManagement/`. */
export const nodeIdOf = (typename: string, path: string): string =>
  Buffer.from(`${typename}:${path}`).toString('base64url');
