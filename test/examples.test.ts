import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Gateway } from '../src/server.ts';
import { startGateway } from './support/gateway.ts';
import { accept, partsOf, together } from './support/parts.ts';
import { posted } from './support/posted.ts';
import { isRow } from './support/upstream.ts';

const folder = new URL('../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const operationsOf = (document: DocumentNode) =>
  document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** Whether an answer says anything: a list without rows, or null wherever one looks, says nothing. */
const saysSomething = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (isRow(value)) return Object.values(value).some(saysSomething);
  return value !== null;
};

/** Lists of an answer that have no rows. */
const emptyLists = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) {
    return value.length === 0 ? [path] : value.flatMap((each, index) => emptyLists(each, `${path}.${index}`));
  }
  return isRow(value)
    ? Object.entries(value).flatMap(([name, each]) => emptyLists(each, `${path}.${name}`))
    : [];
};

/** What a client that accepts parts has put together at the end. */
const inParts = async (gateway: Gateway, query: string) => {
  const response = await gateway.fetch(
    'http://gateway.test/graphql',
    posted({ query }, { accept: accept.multipart }),
  );
  const { data, errors, parts } = await together(partsOf(response));
  expect(errors).toEqual([]);
  expect(parts.length).toBeGreaterThan(1);
  if (!isRow(data)) throw new Error('Expected data.');
  return { data };
};

/** The first event of a subscription, whose stream is left then. */
const firstEvent = async (gateway: Gateway, query: string) => {
  const response = await gateway.fetch(
    'http://gateway.test/graphql',
    posted({ query }, { accept: accept.events }),
  );
  for await (const { data, errors } of partsOf(response)) {
    expect(errors).toBeUndefined();
    if (isRow(data)) return { data };
  }
  throw new Error('Expected an event with data.');
};

/** Runs a document as what it is. */
const run = async (text: string, { execute, gateway }: Awaited<ReturnType<typeof startGateway>>) => {
  if (/^subscription\b/m.test(text)) return firstEvent(gateway, text);
  return /@(defer|stream)\b/.test(text) ? inParts(gateway, text) : execute(text);
};

describe('the examples', () => {
  it('are numbered in reading order without a gap', () => {
    expect(examples.map(({ name }) => name.slice(0, 3))).toEqual(
      examples.map((_, index) => `${String(index + 1).padStart(2, '0')}-`),
    );
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  it('have names of their own', () => {
    const names = examples.flatMap(({ text }) => operationsOf(parse(text)).map(({ name }) => name?.value));
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(examples.length);
  });

  describe.each(examples)('$name', ({ text }) => {
    it('says on top, in a sentence, what it is for', () => {
      expect(text).toMatch(/^# .*[.?:]/);
      const comment = text.match(/^(#.*\n)+/)?.[0].trim() ?? '';
      expect(comment).toMatch(/[.?]$/);
    });

    it('runs as it is written, and says something', async () => {
      const started = await startGateway();
      const { data } = await run(text, started);
      const { requests } = started;
      expect(Object.values(data).map(saysSomething)).toEqual(Object.values(data).map(() => true));
      expect(emptyLists(data).filter((path) => /^\.\w+\.nodes$/.test(path))).toEqual([]);
      expect(requests().length).toBeGreaterThan(0);
      expect(requests().length).toBeLessThanOrEqual(5);
    });
  });
});
