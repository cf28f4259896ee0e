import type { Sandbox } from '../../sandbox/server.ts';

/** An entity as Graph's JSON has it. */
export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Asks the sandbox itself, past the gateway: what an answer of the gateway is compared with. Paths are those below
 * `deviceAppManagement/`. It shows in the sandbox's log, so it belongs before the `execute` whose requests are counted.
 */
export const upstreamOf = ({ url, token }: Pick<Sandbox, 'url' | 'token'>) => {
  const send = async (method: string, path: string, body?: unknown) => {
    const target = path.startsWith('http') ? path : `${url}/beta/deviceAppManagement/${path}`;
    const response = await fetch(target, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, body: isRow(parsed) ? parsed : {} };
  };

  const get = async (path: string): Promise<Row> => {
    const { status, body } = await send('GET', path);
    if (status !== 200) throw new Error(`GET ${path} was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };

  /** Every row of a list, through all its pages. */
  const all = async (path: string): Promise<Row[]> => {
    const rows: Row[] = [];
    for (let next: unknown = path; typeof next === 'string'; ) {
      const { value, '@odata.nextLink': nextLink } = await get(next);
      if (Array.isArray(value)) rows.push(...value.filter(isRow));
      next = nextLink;
    }
    return rows;
  };

  /** The keys of a list, in its order. */
  const ids = async (path: string): Promise<string[]> => (await all(path)).map(({ id }) => String(id));

  /** The key of the app with that name. */
  const app = async (name: string): Promise<string> => {
    const quoted = encodeURIComponent(`displayName eq '${name.replaceAll("'", "''")}'`);
    const [id, ...others] = await ids(`mobileApps?$filter=${quoted}`);
    if (id === undefined || others.length > 0) throw new Error(`There is not exactly one app "${name}".`);
    return id;
  };

  return { send, get, all, ids, app };
};
