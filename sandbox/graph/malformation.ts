import type { GraphAnswer, GraphRequest } from './message.ts';

type Spoil = (
  answer: GraphAnswer,
  request: Pick<GraphRequest, 'root' | 'version' | 'path' | 'query'>,
) => GraphAnswer;

const page =
  "<!DOCTYPE html>\r\n<html><head><title>Our services aren't available right now</title></head><body><h2>Our services aren't available right now</h2></body></html>";

/** Answers as no client expects them, made from the right one. */
export const malformations = {
  /** A web page of some proxy, with the status of success. */
  html: (answer) => ({
    ...answer,
    status: 200,
    headers: { ...answer.headers, 'Content-Type': 'text/html' },
    body: page,
  }),
  truncated: (answer) => ({ ...answer, body: cutOff(answer.body) }),
  empty: (answer) => ({ ...answer, body: '' }),
  notObject: (answer) => ({ ...answer, body: ['unexpected'] }),
  jsonNull: (answer) => ({ ...answer, body: null }),
  /** Numbers come as texts, truth as a word, `value` and all else as they are. */
  wrongTypes: (answer) => ({ ...answer, body: wrongTypes(answer.body) }),
  noValue: (answer) => withBody(answer, ({ value: _, ...rest }) => rest),
  nullRow: (answer) => withBody(answer, (body) => ({ ...body, value: [null, ...rowsOf(body).slice(1)] })),
  rowsWithoutId: (answer) =>
    withBody(answer, (body) => ({
      ...body,
      value: rowsOf(body).map((row) => (isRecord(row) ? { ...row, id: undefined } : row)),
    })),
  noResponses: (answer) => withBody(answer, ({ responses: _, ...rest }) => rest),
  /** Reports: no columns, no rows, a row that is not a list, no count. */
  noSchema: (answer) => withBody(answer, ({ Schema: _, ...rest }) => rest),
  noRows: (answer) => withBody(answer, ({ Values: _, ...rest }) => rest),
  rowNotList: (answer) => withBody(answer, (body) => ({ ...body, Values: ['unexpected'] })),
  noTotal: (answer) => withBody(answer, ({ TotalRowCount: _, ...rest }) => rest),
  foreignNextLink: (answer, { version, path }) =>
    withBody(answer, (body) => ({
      ...body,
      '@odata.nextLink': `https://graph.example.net/${version}${path}?$skiptoken=stolen`,
    })),
  /** Leads back to this very page. */
  endlessNextLink: (answer, { root, version, path, query }) =>
    withBody(answer, (body) => ({
      ...body,
      '@odata.nextLink': `${root}/${version}${path}${query === '' ? '' : `?${query}`}`,
    })),
  nextLinkNotText: (answer) => withBody(answer, (body) => ({ ...body, '@odata.nextLink': 7 })),
} as const satisfies Readonly<Record<string, Spoil>>;

/** These spoil the item of a `$batch` around its body. */
export const itemMalformations = {
  noStatus: ({ status: _, ...item }) => item,
  statusAsText: (item) => ({ ...item, status: String(item.status) }),
  noBody: ({ body: _, ...item }) => item,
  noHeaders: ({ headers: _, ...item }) => item,
  idAsNumber: (item) => ({ ...item, id: Number(item.id) }),
  /** A report as a JSON object, where it should be a text in base64. */
  notEncoded: (item) => ({ ...item, body: decoded(item.body) }),
  unknownId: (item) => ({ ...item, id: `not-${String(item.id)}` }),
  nullItem: () => null,
} as const satisfies Readonly<Record<string, (item: Readonly<Record<string, unknown>>) => unknown>>;

type BodyMalformation = keyof typeof malformations;
type ItemMalformation = keyof typeof itemMalformations;
export type Malformation = BodyMalformation | ItemMalformation;

export function isItemMalformation(name: string): name is ItemMalformation {
  return Object.hasOwn(itemMalformations, name);
}

export function isMalformation(name: string): name is Malformation {
  return Object.hasOwn(malformations, name) || isItemMalformation(name);
}

function withBody(
  answer: GraphAnswer,
  change: (body: Readonly<Record<string, unknown>>) => unknown,
): GraphAnswer {
  return isRecord(answer.body) ? { ...answer, body: change(answer.body) } : answer;
}

function decoded(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(Buffer.from(body, 'base64').toString()) : body;
}

function cutOff(body: unknown): string {
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  return text.slice(0, Math.floor(text.length / 2));
}

function wrongTypes(value: unknown): unknown {
  if (typeof value === 'number') return `${value} pieces`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(wrongTypes);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wrongTypes(inner)]));
}

function rowsOf(body: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(body.value) ? body.value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
