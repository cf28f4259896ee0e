import { EntraError } from './entraError.ts';

/** Graph in the four clouds. */
const graphs = [
  'https://graph.microsoft.com',
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
];
const graphId = '00000003-0000-0000-c000-000000000000';
const aboutTheUser = ['openid', 'profile', 'email', 'offline_access'];

export const graphAudiences: readonly string[] = [...graphs, graphId];

interface RequestedScopes {
  /** What the token is for. */
  readonly audience: string;
  /** Names without the resource; `.default` stands for all that was granted. */
  readonly names: readonly string[];
  /** Asks for an id token. */
  readonly openid: boolean;
}

/**
 * Reads `scope`: `https://graph.microsoft.com/.default` or names, of Graph when they name no resource. The address
 * of the sandbox itself is a name for Graph too.
 */
export function readScope(scope: string, root: string): RequestedScopes {
  const words = scope.split(' ').filter((word) => word !== '');
  const asked = words.filter((word) => !aboutTheUser.includes(word)).map((word) => split(word, root));
  const [first] = asked;
  if (first === undefined) throw new EntraError('invalidScope', scope);
  if (asked.some(({ audience }) => audience !== first.audience)) throw new EntraError('invalidScope', scope);
  return {
    audience: first.audience,
    names: asked.map(({ name }) => name),
    openid: words.includes('openid'),
  };
}

function split(word: string, root: string): { readonly audience: string; readonly name: string } {
  const slash = word.lastIndexOf('/');
  if (slash < 0) return { audience: 'https://graph.microsoft.com', name: word };
  const resource = word.slice(0, slash).replace(/\/$/, '');
  const name = word.slice(slash + 1);
  if (graphAudiences.includes(resource)) return { audience: resource, name };
  if (resource === root) return { audience: 'https://graph.microsoft.com', name };
  throw new EntraError('unknownResource', resource);
}
