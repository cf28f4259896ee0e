import type { GraphQLFormattedError } from 'graphql';
import type { CostReport } from './gateway.ts';
import { posted } from './posted.ts';
import { isRow } from './upstream.ts';

type Path = readonly (string | number)[];

interface Patch {
  readonly path: Path;
  readonly label?: string;
  readonly data?: unknown;
  readonly items?: readonly unknown[];
  readonly errors?: readonly GraphQLFormattedError[];
}

/** One part of an answer, as it travels. */
export interface Part {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: { readonly cost?: CostReport };
  readonly incremental?: readonly Patch[];
  readonly hasNext?: boolean;
}

export const accept = {
  multipart: 'multipart/mixed; deferSpec=20220824, application/json',
  events: 'text/event-stream',
} as const;

/** The parts of an answer, each as soon as it is there. An answer in one piece is one part. */
export async function* partsOf(response: Response): AsyncGenerator<Part> {
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('application/')) {
    yield JSON.parse(await response.text());
    return;
  }
  const boundary = type.match(/boundary="?([^";]+)"?/)?.[1];
  const separator = boundary === undefined ? '\n\n' : `\r\n--${boundary}`;
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    const pieces = text.split(separator);
    text = pieces.pop() ?? '';
    for (const piece of pieces) {
      const json = piece.match(/^(?:data: )?(\{.*\})$/m)?.[1];
      if (json !== undefined) yield JSON.parse(json);
    }
  }
  if (boundary !== undefined && text.trim() !== '--')
    throw new Error(`An end was expected, and came: ${text}`);
}

/** All parts of an answer, and what a client has when it has put them together. */
export const together = async (parts: AsyncIterable<Part>) => {
  const all: Part[] = [];
  for await (const part of parts) all.push(part);
  const patches = all.flatMap(({ incremental = [] }) => incremental);
  const answer = structuredClone({ data: all[0]?.data });
  for (const { path, data, items } of patches) {
    const end = path.length - 1;
    for (const [index, item] of (items ?? []).entries())
      put(answer.data, [...path.slice(0, end), Number(path[end]) + index], item);
    if (data) put(answer.data, path, data);
  }
  return {
    parts: all,
    patches,
    data: answer.data,
    errors: [...all, ...patches].flatMap(({ errors = [] }) => errors),
    cost: all.at(-1)?.extensions?.cost,
  };
};

/** Puts a value where a path leads, or its fields beside those that are there. */
const put = (root: unknown, path: Path, value: unknown): void => {
  const [key, ...rest] = path;
  if (typeof root !== 'object' || root === null) throw new Error(`Nothing to put ${path.join('.')} into.`);
  const there: unknown = key === undefined ? root : Reflect.get(root, key);
  if (rest.length > 0) put(there, rest, value);
  else if (isRow(there) && isRow(value))
    for (const [name, each] of Object.entries(value)) put(there, [name], each);
  else if (key !== undefined) Reflect.set(root, key, value);
};

/** Asks a gateway over HTTP, as a client does that accepts answers in parts. */
export const asker =
  (origin: string) =>
  async (query: string, variables: object = {}, init: { accept?: string; signal?: AbortSignal } = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      ...posted({ query, variables }, { accept: init.accept ?? accept.multipart }),
      signal: init.signal ?? null,
    });
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      parts: partsOf(response),
    };
  };

/** A document that asks for the same without parts. */
export const plain = (query: string): string => query.replaceAll(/ @(defer|stream)(\([^)]*\))?/g, '');
