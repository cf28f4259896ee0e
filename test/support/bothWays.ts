import { type DocumentNode, execute, parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Fault } from '../../sandbox/graph/faults.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { type Context, createContext } from '../../src/context.ts';
import { GatewayError } from '../../src/errors.ts';
import { preparedExecution } from '../../src/execution/preparedExecution.ts';
import { Feeds } from '../../src/live/feeds.ts';
import { Live } from '../../src/live/live.ts';
import { createDispatcher } from '../../src/rest/http/dispatcher.ts';
import { createUpstream } from '../../src/rest/http/upstream.ts';
import { defaultLimits } from '../../src/rest/requests/operation.ts';
import { schema } from '../../src/schema/index.ts';
import { passthrough } from '../../src/signIn/passthrough.ts';

type Execution = typeof execute;

/** A sandbox, and a way to execute operations that read it. */
const startWay = async (run: Execution, options: Partial<SandboxOptions>) => {
  const sandbox = await startSandbox({ throttle: false, ...options });
  const dispatcher = createDispatcher();
  const upstream = createUpstream(sandbox.url, dispatcher);
  const signIn = passthrough('global', sandbox.token);
  const feeds = new Feeds(30_000, 10);
  const open = (token: string, signal: AbortSignal): Context =>
    createContext(
      upstream,
      'auto',
      token,
      { ...defaultLimits, backoffMs: 5 },
      signal,
      new Live(feeds, signIn, undefined, open),
    );

  const ask = async (
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    operationName?: string,
  ) => {
    sandbox.log.clear();
    const contextValue = open(sandbox.token, new AbortController().signal);
    const { data, errors = [] } = await run({
      schema,
      document,
      variableValues,
      operationName,
      contextValue,
    });
    return {
      // As text: the order of the fields counts.
      data: JSON.stringify(data),
      errors: errors
        .map(({ message, path, locations, originalError }) => ({
          message,
          path,
          locations,
          ...coded(originalError),
        }))
        .sort(byPath),
      shortfalls: contextValue.shortfalls.map(({ error, path }) => ({ path, ...coded(error) })).sort(byPath),
      requests: sandbox.log.requests.map(
        ({ method, url, items, body }) =>
          `${method} ${url} ${items ? items.length : ''} ${method === 'PATCH' ? JSON.stringify(body) : ''}`,
      ),
    };
  };
  const close = async (): Promise<void> => {
    await dispatcher.close();
    await sandbox.close();
  };
  return { ask, sandbox, close };
};

const coded = (error: unknown) => {
  if (!(error instanceof GatewayError)) return {};
  const { requestId: _, cause: __, ...details } = error.details;
  return { code: error.code, details };
};

const byPath = (one: { path?: unknown }, other: { path?: unknown }): number =>
  JSON.stringify(one.path) < JSON.stringify(other.path) ? -1 : 1;

/**
 * Two sandboxes with the same rows, before one of which graphql-js executes, and before the other what the gateway
 * executes with. `ask` runs an operation both ways and fails the test unless answers and requests are the same.
 */
export const startBothWays = async (options: Partial<SandboxOptions> = {}) => {
  const prepared = preparedExecution();
  // Yoga's executor says it in words of its own; what graphql-js says will do here.
  const refuse = execute;
  const plain = await startWay(execute, options);
  const ways = [plain, await startWay((args) => prepared(args, refuse), options)];
  const close = async (): Promise<void> => {
    await Promise.all(ways.map((way) => way.close()));
  };

  const ask = async (
    text: string | DocumentNode,
    variables: Record<string, unknown> = {},
    { faults = [], operationName }: { faults?: readonly Fault[]; operationName?: string } = {},
  ) => {
    const document = typeof text === 'string' ? parse(text) : text;
    expect(validate(schema, document)).toEqual([]);
    const answers = await Promise.all(
      ways.map(({ ask, sandbox }) => {
        sandbox.faults.clear();
        for (const fault of faults) sandbox.faults.inject(fault);
        return ask(document, variables, operationName);
      }),
    );
    const [expected, actual] = answers;
    expect(actual).toEqual(expected);
    if (!actual) throw new Error('Nobody answered.');
    return { ...actual, data: JSON.parse(actual.data ?? 'null') };
  };

  return { ask, close, sandbox: plain.sandbox };
};
