import type { Sandbox } from '../../sandbox/server.ts';
import { listen } from './listen.ts';

/**
 * The sandbox, with the name of whoever asks behind each text of its answers that people read: those with a space in them.
 * Rows are told by it, in lists, in reports, and in the answers of batches.
 */
export const startMarkedUpstream = async ({ url }: Sandbox) => {
  const { origin, close } = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { authorization = '' } = request.headers;
    const answer = await fetch(`${url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': 'application/json' },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    }).catch(() => undefined);
    // What the sandbox breaks off, this breaks off.
    if (!answer) return response.destroy();
    const text = (await answer.text()).replaceAll(url, origin);
    const retryAfter = answer.headers.get('retry-after');
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      ...(retryAfter ? { 'retry-after': retryAfter } : {}),
    });
    return response.end(markedText(text, `#${userOf(authorization)}`));
  });
  return { url: origin, close };
};

const userOf = (authorization: string): string => {
  const [, claims = ''] = authorization.split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()).upn.replace(/@.*/, '');
};

const markedText = (text: string, mark: string): string => {
  try {
    return JSON.stringify(marked(JSON.parse(text), mark));
  } catch {
    return text;
  }
};

const marked = (value: unknown, mark: string, name = ''): unknown => {
  if (typeof value === 'string') {
    // A report stands in a batch as base64.
    if (name === 'body')
      return Buffer.from(markedText(Buffer.from(value, 'base64').toString(), mark)).toString('base64');
    return value.includes(' ') ? `${value} ${mark}` : value;
  }
  if (Array.isArray(value)) return value.map((each) => marked(each, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, mark, key)]));
};
