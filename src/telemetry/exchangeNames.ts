import type { Reply } from '../rest/http/reply.ts';
import type { Exchange } from '../rest/http/upstream.ts';

type ExchangeKind = 'batch' | 'read' | 'report' | 'change';

export const kindOf = ({ method, url }: Pick<Exchange, 'method' | 'url'>): ExchangeKind => {
  if (url === '$batch') return 'batch';
  if (method === 'PATCH') return 'change';
  return method === 'GET' ? 'read' : 'report';
};

/** `2xx`; but 429 is a class of its own. */
export const statusClassOf = (status: number): string =>
  status === 429 ? '429' : `${Math.floor(status / 100)}xx`;

/**
 * The address without its query and without keys, which can be names of people: `deviceAppManagement/mobileApps/{id}`.
 * In the paths of Intune's entities each second segment is a key; those of reports are names.
 * https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapp
 */
export const templateOf = (url: string): string => {
  const [path = ''] = url.split('?', 1);
  if (path === '$batch' || path.startsWith('deviceManagement/reports/')) return path;
  return path.replaceAll(/\/([^/]*)\/[^/]*/g, '/$1/{id}');
};

/** The statuses of what came inside a batch; NaN where there is none. */
export const statusesIn = ({ body }: Reply): readonly number[] => responsesIn(body).map(statusOf);

/** A refusal in a batch as it came; what it lacks is undefined. */
interface ItemRefusal {
  readonly id: number;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfter: string | undefined;
}

/** What a batch says of its items that were refused, with names of headers as Graph writes them. */
export const refusalsIn = ({ body }: Reply): readonly ItemRefusal[] =>
  responsesIn(body)
    .filter((response) => statusOf(response) >= 400)
    .map(refusalOf);

const responsesIn = (body: unknown): readonly unknown[] => {
  const responses: unknown = property(body, 'responses');
  return Array.isArray(responses) ? responses : [];
};

const statusOf = (response: unknown): number => Number(property(response, 'status'));

const refusalOf = (response: unknown): ItemRefusal => {
  const headers = Object.entries(Object(property(response, 'headers')));
  const header = (name: string): string | undefined => {
    const [, value] = headers.find(([each]) => each.toLowerCase() === name) ?? [];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    id: Number(property(response, 'id')),
    status: statusOf(response),
    requestId: header('request-id'),
    retryAfter: header('retry-after'),
  };
};

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
