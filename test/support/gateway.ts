import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, print } from 'graphql';
import { afterAll, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { createGateway, type GatewayOptions } from '../../src/server.ts';
import { posted } from './posted.ts';

/** What `extensions.cost` says. */
export interface CostReport {
  readonly upstreamRequests: number;
  readonly batches: number;
  readonly batchedItems: number;
  readonly retries: number;
  readonly pages: number;
  readonly throttledMs: number;
  readonly sources: readonly string[];
  /** Only where there is a cache. */
  readonly cacheHits?: number;
}

export interface Answer<Data> extends ExecutionResult<Data> {
  readonly status: number;
  readonly cost: CostReport;
}

type Document<Data, Variables> = string | TypedDocumentNode<Data, Variables>;

/**
 * A gateway before a sandbox of its own, both gone when the test is. `execute` goes through the front door and fails the
 * test on any GraphQL error, showing what was asked and answered; `executeWithErrors` is for tests that expect them.
 * `requests()` lists what reached the upstream since the last `execute`, a line each: `GET /beta/…`, `POST /beta/$batch (20)`.
 */
export const startGateway = async (
  sandboxOptions: Partial<SandboxOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const { close, ...started } = await openGateway(sandboxOptions, gatewayOptions);
  onTestFinished(close);
  return started;
};

/** The same for all tests of a file, which must leave the sandbox as they found it. For the top of the file. */
export const shareGateway = async (
  sandboxOptions: Partial<SandboxOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const { close, ...started } = await openGateway({ throttle: false, ...sandboxOptions }, gatewayOptions);
  afterAll(close);
  return started;
};

const openGateway = async (
  sandboxOptions: Partial<SandboxOptions>,
  gatewayOptions: Partial<GatewayOptions>,
) => {
  const sandbox: Sandbox = await startSandbox(sandboxOptions);
  const gateway = createGateway({
    rootUrl: sandbox.url,
    fallbackToken: sandbox.token,
    logging: false,
    ...gatewayOptions,
  });
  const close = async (): Promise<void> => {
    await gateway.dispose();
    await sandbox.close();
  };

  const requests = (): string[] =>
    sandbox.log.requests.map(
      ({ method, url, items }) => `${method} ${url}${items ? ` (${items.length})` : ''}`,
    );

  const executeWithErrors = async <Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> => {
    sandbox.log.clear();
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted({ query: typeof document === 'string' ? document : print(document), variables }, headers),
    );
    const result: ExecutionResult<Data> & { extensions: { cost: CostReport } } = await response.json();
    return { ...result, status: response.status, cost: result.extensions.cost };
  };

  const execute = async <Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<{ data: Data; cost: CostReport }> => {
    const { data, errors, cost } = await executeWithErrors(document, variables, headers);
    if (errors || !data) {
      const asked = typeof document === 'string' ? document : print(document);
      throw new Error(
        [
          'Expected data without errors.',
          asked,
          `variables: ${JSON.stringify(variables)}`,
          `answer: ${JSON.stringify({ data, errors }, null, 2)}`,
          `upstream: ${requests().join('\n          ')}`,
        ].join('\n'),
      );
    }
    return { data, cost };
  };

  return { gateway, sandbox, execute, executeWithErrors, requests, close };
};
