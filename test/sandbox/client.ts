import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are JSON of every shape, and tests state what they expect of it
type Body = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

export interface Item {
  readonly id?: unknown;
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** A sandbox for the tests of one file, and short words for asking it. Log and faults are empty before each test. */
export function useSandbox(options: Partial<SandboxOptions> = {}) {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ throttle: false, ...options });
  });
  afterAll(() => sandbox.close());
  beforeEach(() => {
    sandbox.log.clear();
    sandbox.faults.clear();
  });

  const ask = async (
    method: string,
    path: string,
    init: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const response = await fetch(path.startsWith('http') ? path : `${sandbox.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.token}`,
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...init.headers,
      },
      ...(init.body === undefined
        ? {}
        : { body: typeof init.body === 'string' ? init.body : JSON.stringify(init.body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
  };
  const get = (path: string, headers: Record<string, string> = {}) => ask('GET', path, { headers });
  const apps = '/beta/deviceAppManagement/mobileApps';
  return {
    /** The sandbox itself, once it runs. */
    sandbox: () => sandbox,
    ask,
    get,
    patch: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      ask('PATCH', path, { body, headers }),
    batch: (requests: readonly Item[] | unknown, version = 'beta') =>
      ask('POST', `/${version}/$batch`, { body: { requests } }),
    apps,
    /** The path of the app with that name. */
    async app(name: string): Promise<string> {
      const quoted = encodeURIComponent(`displayName eq '${name.replaceAll("'", "''")}'`);
      const { body } = await get(`${apps}?$filter=${quoted}&$select=id`);
      return `${apps}/${body.value[0].id}`;
    },
    /** Every row of a list, through all its pages. */
    async all(path: string): Promise<Body[]> {
      const rows: Body[] = [];
      for (let next: string | undefined = path; next !== undefined; ) {
        const { body }: Answer = await get(next);
        rows.push(...body.value);
        next = body['@odata.nextLink'];
      }
      return rows;
    },
  };
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
