/** Where the user is: each page has an address of its own behind the `#`, so that any server of files can serve them. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'app'; readonly id: string }
  | { readonly page: 'user'; readonly id: string; readonly userStatusId: string }
  | { readonly page: 'unknown' };

export interface Location {
  readonly route: Route;
  readonly path: string;
  readonly search: URLSearchParams;
}

/** Reads an address such as `#/apps/2c5b2df1?view=users`. */
export function locationOf(hash: string): Location {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  return { route: routeOf(path.split('/').map(decoded)), path, search: new URLSearchParams(search) };
}

function routeOf([first, id, second, userStatusId, ...rest]: readonly string[]): Route {
  if (!first && id === undefined) return { page: 'overview' };
  if (first !== 'apps' || !id || rest.length > 0) return { page: 'unknown' };
  if (second === undefined) return { page: 'app', id };
  return second === 'users' && userStatusId ? { page: 'user', id, userStatusId } : { page: 'unknown' };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const overviewAddress = '#/';

export const appAddress = (id: string): string => `#/apps/${encodeURIComponent(id)}`;

export const userAddress = (id: string, userStatusId: string): string =>
  `${appAddress(id)}/users/${encodeURIComponent(userStatusId)}`;
