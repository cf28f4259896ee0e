import { type Client, createClient, type ExecutionResult } from 'graphql-sse';
import { expect, onTestFinished } from 'vitest';
import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/server.ts';
import { listen } from './listen.ts';
import { bearer, posted } from './posted.ts';
import { upstreamOf } from './upstream.ts';

/** What a subscriber has been sent, and how it ended. */
interface Subscriber {
  readonly events: ExecutionResult<Record<string, unknown>, unknown>[];
  /** The codes of the errors of an event. */
  codes(index: number): unknown[];
  /** Settles when there are so many events. */
  has(events: number): Promise<void>;
  /** Settles when the stream has been completed, or with what broke it. */
  readonly ended: Promise<'completed' | { readonly broken: unknown }>;
  leave(): void;
}

/** Subscribes with the client of the protocol, as a frontend would. */
export const subscribe = (
  client: Client<boolean>,
  query: string,
  variables?: Record<string, unknown>,
): Subscriber => {
  const events: Subscriber['events'] = [];
  let waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  let leave = () => {};
  const ended = new Promise<Awaited<Subscriber['ended']>>((resolve) => {
    leave = client.subscribe<Record<string, unknown>>(
      { query, ...(variables ? { variables } : {}) },
      {
        next(event) {
          events.push(event);
          for (const each of waiting) if (each.count <= events.length) each.resolve();
          waiting = waiting.filter(({ count }) => count > events.length);
        },
        error: (broken) => resolve({ broken }),
        complete: () => resolve('completed'),
      },
    );
  });
  return {
    events,
    codes: (index) => (events[index]?.errors ?? []).map(({ extensions }) => extensions?.code),
    has: (count) =>
      new Promise((resolve) => {
        if (events.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    ended,
    leave,
  };
};

/** The gateway's endpoint on a port of its own, until the test is over. */
export const listenAt = async (gateway: Gateway): Promise<string> => {
  const { origin, close } = await listen(gateway);
  onTestFinished(async () => {
    await gateway.dispose();
    close();
  });
  return `${origin}/graphql`;
};

/** Clients of both modes. Without a token nothing is sent about who asks. */
export const clientsOf = (url: string) => {
  const kept = <C extends Client<boolean>>(client: C): C => {
    onTestFinished(() => client.dispose());
    return client;
  };
  return {
    /** A connection for each operation. */
    distinct: (token?: string) => kept(createClient({ url, headers: bearer(token), retryAttempts: 0 })),
    /** One connection for all operations. */
    single: (token?: string) =>
      kept(
        createClient({
          url: `${url}/stream`,
          headers: bearer(token),
          singleConnection: true,
          retryAttempts: 0,
        }),
      ),
  };
};

/** A gateway that looks often, on a port, before a sandbox of its own. */
export const startLive = async (
  sandboxOptions: Partial<SandboxOptions> = {},
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const sandbox: Sandbox = await startSandbox({ throttle: false, ...sandboxOptions });
  onTestFinished(() => sandbox.close());
  const gateway = createGateway({
    rootUrl: sandbox.url,
    fallbackToken: sandbox.token,
    liveIntervalMs: 50,
    limits: { backoffMs: 10 },
    logging: false,
    ...gatewayOptions,
  });
  const url = await listenAt(gateway);

  /** Runs a query or a mutation. */
  const execute = async (query: string, variables?: Record<string, unknown>): Promise<ExecutionResult> => {
    const response = await gateway.fetch('http://gateway.test/graphql', posted({ query, variables }));
    return response.json();
  };

  /** The requests that reached the upstream for something. */
  const requestsFor = (part: string): LoggedRequest[] =>
    sandbox.log.requests.filter(({ url: asked }) => asked.includes(part));

  /** Changes a counter of an app's summary in the upstream, through the gateway. */
  const setSummary = async (mobileAppId: string, changes: Record<string, number>): Promise<void> => {
    const { data } = await execute(
      'mutation ($input: UpdateMobileAppInstallSummaryInput!) { updateMobileAppInstallSummary(input: $input) { __typename } }',
      { input: { mobileAppId, ...changes } },
    );
    expect(data).toEqual({ updateMobileAppInstallSummary: { __typename: 'MobileAppInstallSummary' } });
  };

  /** The key of the first app. */
  const app = String((await upstreamOf(sandbox).ids('mobileApps?$top=1'))[0]);
  sandbox.log.clear();
  return { sandbox, gateway, url, app, execute, setSummary, requestsFor, ...clientsOf(url) };
};

/** Watches an app's summary. */
export const summaryOf = (selection = 'failedDeviceCount') =>
  `subscription ($app: ID!) { mobileAppInstallSummaryChanged(mobileAppId: $app) { ${selection} } }`;

/** Watches an app's device statuses. */
export const statusesOf = (selection = 'id installState') =>
  `subscription ($app: ID!) {
    mobileAppInstallStatusesChanged(mobileAppId: $app) { changed { ${selection} } removedNodeIds }
  }`;
