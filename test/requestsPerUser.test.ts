import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  AppDetailsDocument,
  AppDevicesDocument,
  AppRankingDocument,
  UserDetailsDocument,
} from '../examples/dashboard/src/generated/graphql.ts';
import type { LoggedRequest } from '../sandbox/http/requestLog.ts';
import type { SandboxOptions } from '../sandbox/options.ts';
import type { GatewayOptions } from '../src/server.ts';
import { fieldService } from './support/dashboard.ts';
import { startGateway } from './support/gateway.ts';
import { listenAt, subscribe, summaryOf } from './support/live.ts';
import { textOf } from './support/sources.ts';
import { questionsIn } from './support/upstreamLog.ts';

/** HTTP requests to Graph; what Graph counts, which is each item of a batch; those among them that count as writes. */
type Figures = readonly [requests: number, counted: number, writes: number];

const figuresOf = (requests: readonly LoggedRequest[]): Figures => {
  const questions = questionsIn(requests);
  return [requests.length, questions.length, questions.filter(({ method }) => method !== 'GET').length];
};

const times = (count: number, [requests, counted, writes]: Figures): Figures => [
  count * requests,
  count * counted,
  count * writes,
];

const sumOf = (figures: readonly Figures[]): Figures =>
  figures.reduce((sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2]], [0, 0, 0]);

interface Keyed {
  readonly nodes: readonly { readonly id: string }[];
}
interface KeysOfUsers {
  readonly mobileApp: { readonly userStatuses: Keyed };
  readonly configurations: {
    readonly nodes: readonly { readonly id: string; readonly userStatuses: Keyed }[];
  };
}

/** A gateway that knows its source of install status; what people do with it, and what that sends. */
const start = async (
  sandboxOptions: Partial<SandboxOptions>,
  gatewayOptions: Partial<GatewayOptions> = {},
) => {
  const { execute, gateway, sandbox } = await startGateway(
    { apps: 100, throttle: false, ...sandboxOptions },
    { liveIntervalMs: 50, ...gatewayOptions },
  );
  const { data } = await execute<KeysOfUsers>(`{
    mobileApp(id: "${fieldService}") { userStatuses(first: 1) { nodes { id } } }
    configurations: managedDeviceMobileAppConfigurations { nodes { id userStatuses { nodes { id } } } }
  }`);
  const id = data.mobileApp.userStatuses.nodes[0]?.id ?? '';
  const inputs = data.configurations.nodes
    .flatMap((configuration) =>
      configuration.userStatuses.nodes.map((status) => ({
        managedDeviceMobileAppConfigurationId: configuration.id,
        id: status.id,
        devicesCount: 7,
      })),
    )
    .slice(0, 50);

  const cost = async <Data, Variables>(
    document: string | TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Figures> => {
    await execute(document, variables);
    return figuresOf(sandbox.log.requests);
  };
  const ofApp = { id: fieldService, first: 100 };

  const pages = async (): Promise<Figures> => {
    const figures: Figures[] = [];
    for (let after = ''; figures.length < 10; ) {
      const { data } = await execute<{
        mobileApp: { deviceStatuses: { pageInfo: { endCursor: string } } };
      }>(print(AppDevicesDocument), after === '' ? ofApp : { ...ofApp, after });
      after = data.mobileApp.deviceStatuses.pageInfo.endCursor;
      figures.push(figuresOf(sandbox.log.requests));
    }
    return sumOf(figures);
  };
  const look = async (): Promise<Figures> => {
    const client = createClient({ url: await listenAt(gateway), retryAttempts: 0 });
    onTestFinished(() => client.dispose());
    sandbox.log.clear();
    subscribe(client, summaryOf(), { app: fieldService });
    await expect.poll(() => sandbox.log.requests.length).toBeGreaterThan(3);
    const looks = sandbox.log.requests.map((request) => figuresOf([request]).join());
    expect(new Set(looks).size).toBe(1);
    return figuresOf(sandbox.log.requests.slice(0, 1));
  };

  /** With how often an administrator does it in an hour. */
  return {
    'opens the dashboard, 100 apps': {
      often: 6,
      measure: () =>
        cost(AppRankingDocument, {
          first: 1_000,
          orderBy: { field: 'FAILED_DEVICE_PERCENTAGE', direction: 'DESC' },
        }),
    },
    'opens an app of 2,500 devices, then those that failed': {
      often: 6,
      measure: async () =>
        sumOf([
          await cost(AppDetailsDocument, { id: fieldService }),
          await cost(AppDevicesDocument, ofApp),
          await cost(AppDevicesDocument, { ...ofApp, filter: { installState: { eq: 'FAILED' } } }),
        ]),
    },
    'pages through 1,000 of its devices, 100 at a time': { often: 1, measure: pages },
    "opens one user's page of that app": {
      often: 6,
      measure: () => cost(UserDetailsDocument, { appId: fieldService, id, first: 100 }),
    },
    // One look each 30 s, whatever the first one has found.
    'watches its counters for an hour': { often: 1, measure: async () => times(3_600 / 30, await look()) },
    'changes 50 statuses of configurations at once': {
      often: 1,
      measure: () =>
        cost(
          `mutation ($inputs: [UpdateManagedDeviceMobileAppConfigurationUserStatusInput!]!) {
          updateManagedDeviceMobileAppConfigurationUserStatuses(inputs: $inputs) { __typename }
        }`,
          { inputs },
        ),
    },
  } satisfies Record<string, { often: number; measure: () => Promise<Figures> }>;
};

const cellsIn = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('**', '').trim());

/** A column of the table in docs/operations.md, by what somebody does. */
const documented = (column: string): Record<string, string> => {
  const [, below = ''] = textOf('docs/operations.md').split('\n### Requests per user\n');
  const [head = '', , ...lines] =
    below
      .slice(below.indexOf('\n|') + 1)
      .split(/\n(?!\|)/, 1)[0]
      ?.split('\n') ?? [];
  const place = cellsIn(head).indexOf(column);
  return Object.fromEntries(lines.map(cellsIn).map((cells) => [cells[0] ?? '', cells[place] ?? '']));
};

describe('what people cost', () => {
  it.each([
    ['reports, 1,000 rows a page', { mode: 'live', reportCap: 1_000 }],
    ['reports, 50 rows a page', { mode: 'live', reportCap: 50 }],
    ['paths', { mode: 'classic' }],
  ] as const)('is as docs/operations.md says, with %s', async (source, options) => {
    const shown: Record<string, string> = {};
    const inAnHour: Figures[] = [];
    const does = await start(options);
    for (const [name, { often, measure }] of Object.entries(does)) {
      const figures = await measure();
      shown[name] = figures.join(' / ');
      inAnHour.push(times(often, figures));
    }
    const [requests, counted, writes] = sumOf(inAnHour);
    shown['an hour of an administrator'] = [requests, counted, writes].join(' / ');
    // Graph takes 1,000 requests and 100 writes in 20 s, which fit into an hour 180 times.
    const fitting = Math.floor(180 * Math.min(1_000 / counted, 100 / writes));
    shown['administrators whom one tenant has room for'] = String(fitting);
    expect(documented(source)).toEqual(shown);
  });

  it.each([
    ['reports', 'live', 0],
    ['paths', 'classic', 1],
  ] as const)('is next to nothing for the same again with a cache, with %s', async (_, mode, expected) => {
    const does = await start({ mode, reportCap: 1_000 }, { cache: { url: 'memory:' } });
    const reads = Object.entries(does).filter(
      ([name]) => name.startsWith('opens') || name.startsWith('pages'),
    );
    for (const [, { measure }] of reads) await measure();
    const again: Figures[] = [];
    for (const [, { measure }] of reads) again.push(await measure());
    expect(sumOf(again)[1]).toBe(expected);
  });
});
