import type { Sandbox } from '../../sandbox/server.ts';
import { listen } from './listen.ts';

/** What is different from the sandbox's own answers. */
interface Alterations {
  /** Rows that hold one of these values are left out of lists and reports. */
  readonly without: Set<string>;
  /** Values that are another one wherever they stand. */
  readonly renamed: Map<string, string>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An upstream whose data change as a test likes: the sandbox, with its answers altered. It serves both sources of install
 * status, since rows are told by what they hold: objects in lists, and arrays in reports.
 */
export const startAlteredUpstream = async ({ url }: Sandbox) => {
  const alterations: Alterations = { without: new Set(), renamed: new Map() };
  const altered = (value: unknown): unknown => {
    if (typeof value === 'string') return alterations.renamed.get(value) ?? value;
    if (Array.isArray(value)) return value.filter((row) => !isLeftOut(row)).map(altered);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, altered(each)]));
  };
  const isLeftOut = (row: unknown): boolean =>
    Object.values(Array.isArray(row) || isObject(row) ? row : []).some(
      (value) => typeof value === 'string' && alterations.without.has(value),
    );

  const { origin, close } = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': 'application/json',
      },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const body = JSON.stringify(altered(await answer.json())).replaceAll(url, origin);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
  });
  return { url: origin, alterations, close };
};
