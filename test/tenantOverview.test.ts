import { describe, expect, it } from 'vitest';
import { hard } from '../sandbox/options.ts';
import type { InstallStatusSource } from '../src/rest/installStatus/installStatusSource.ts';
import { at } from './support/at.ts';
import { everyPage, type PartOfList } from './support/everyPage.ts';
import { shareGateway, startGateway } from './support/gateway.ts';
import { pagesByReport, reportsIn } from './support/reports.ts';
import { questionsIn } from './support/upstreamLog.ts';

const reports = { installStatusSource: 'reports' } as const;
const tenantReport = 'getAppsInstallSummaryReport';

type Gateway = Pick<Awaited<ReturnType<typeof startGateway>>, 'execute'>;

interface Summary {
  readonly nodeId: string;
  readonly failedDeviceCount: number;
  readonly app: { readonly displayName: string; readonly publisher: string };
}

const counters = [
  'installedDeviceCount',
  'failedDeviceCount',
  'notApplicableDeviceCount',
  'notInstalledDeviceCount',
  'pendingInstallDeviceCount',
  'installedUserCount',
  'failedUserCount',
  'notApplicableUserCount',
  'notInstalledUserCount',
  'pendingInstallUserCount',
  'failedDevicePercentage',
] as const;
type Counter = (typeof counters)[number];

const summaries = async (
  { execute }: Gateway,
  variables: { first: number; after?: string | null; filter?: object; orderBy?: object | undefined },
  fields = 'failedDeviceCount',
) => {
  const { data, cost } = await execute<{
    mobileAppInstallSummaries: PartOfList<Summary & Readonly<Record<Counter, number>>>;
  }>(
    `query (
      $first: Int!, $after: String
      $filter: MobileAppInstallSummaryFilter, $orderBy: MobileAppInstallSummaryOrder
    ) {
      mobileAppInstallSummaries(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { nodeId ${fields} app { displayName publisher } }
      }
    }`,
    variables,
  );
  return { ...data.mobileAppInstallSummaries, sent: cost.upstreamRequests };
};

const mostFailed = { field: 'FAILED_DEVICE_COUNT', direction: 'DESC' };

/** The same 120 apps as Graph shows them today, and as it did until June 2023. */
const today = await shareGateway({ mode: 'live', apps: 120, devices: 300 }, reports);
const before = await shareGateway({ apps: 120, devices: 300 }, { installStatusSource: 'segments' });

/** The counters of every app, one by one: what any overview must agree with. */
const { data: all } = await before.execute<{
  mobileApps: {
    nodes: {
      displayName: string;
      publisher: string;
      installSummary: { nodeId: string } & Record<Counter, number>;
    }[];
  };
}>(
  `{ mobileApps(first: 999) { nodes { displayName publisher installSummary { nodeId ${counters.join(' ')} } } } }`,
);
const known = all.mobileApps.nodes.map(({ installSummary }) => installSummary);
const valuesOf = (counter: Counter) => known.map((summary) => summary[counter]);
const descending = (a: number, b: number) => b - a;

describe('the summaries of all apps', () => {
  for (const [name, gateway] of Object.entries({ reports: today, segments: before })) {
    it(`are in the order of any counter, from ${name}`, async () => {
      for (const counter of counters) {
        const field = counter.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
        const { nodes } = await summaries(
          gateway,
          { first: 30, orderBy: { field, direction: 'DESC' } },
          counter,
        );
        const wanted = valuesOf(counter).sort(descending).slice(0, 30);
        expect(
          nodes.map((node) => node[counter]),
          counter,
        ).toEqual(wanted);
        const rising = await summaries(gateway, { first: 30, orderBy: { field, direction: 'ASC' } }, counter);
        expect(
          rising.nodes.map((node) => node[counter]),
          counter,
        ).toEqual(valuesOf(counter).sort(descending).reverse().slice(0, 30));
      }
    });

    it(`are those that a filter names, from ${name}`, async () => {
      const { nodes, totalCount } = await summaries(gateway, {
        first: 1000,
        filter: { failedDeviceCount: { gt: 3 } },
        orderBy: mostFailed,
      });
      const wanted = valuesOf('failedDeviceCount')
        .filter((count) => count > 3)
        .sort(descending);
      expect(wanted.length).toBeGreaterThan(0);
      expect(nodes.map(({ failedDeviceCount }) => failedDeviceCount)).toEqual(wanted);
      expect(totalCount).toBe(wanted.length);
    });

    it(`are paged through by cursor, each app once, from ${name}`, async () => {
      for (const orderBy of [mostFailed, undefined]) {
        const { nodes, parts } = await everyPage((after) =>
          summaries(gateway, { first: 25, after, orderBy }),
        );
        expect(nodes).toHaveLength(120);
        expect(new Set(nodes.map(({ nodeId }) => nodeId))).toEqual(
          new Set(known.map(({ nodeId }) => nodeId)),
        );
        expect(parts.map(({ totalCount }) => totalCount)).toEqual([120, 120, 120, 120, 120]);
        if (orderBy) {
          expect(nodes.map(({ failedDeviceCount }) => failedDeviceCount)).toEqual(
            valuesOf('failedDeviceCount').sort(descending),
          );
        }
      }
    });
  }

  it('refuse a cursor that was made in another order', async () => {
    const { pageInfo } = await summaries(today, { first: 5, orderBy: mostFailed });
    const { errors } = await today.executeWithErrors(
      `{ mobileAppInstallSummaries(first: 5, after: "${pageInfo.endCursor}") { nodes { failedDeviceCount } } }`,
    );
    expect(at(errors ?? [], 0).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(today.requests()).toEqual([]);
  });
});

describe('the twenty apps that fail most, of 5,000', () => {
  const start = (options: Parameters<typeof startGateway>[0], installStatusSource: InstallStatusSource) =>
    startGateway(
      { mode: 'live', apps: 5000, devices: 300, throttle: false, ...options },
      { installStatusSource },
    );

  const expectRight = async (gateway: Awaited<ReturnType<typeof start>>, nodes: readonly Summary[]) => {
    const everything = await everyPage((after) => summaries(gateway, { first: 1000, after }));
    expect(everything.nodes).toHaveLength(5000);
    expect(nodes.map(({ failedDeviceCount }) => failedDeviceCount)).toEqual(
      everything.nodes
        .map(({ failedDeviceCount }) => failedDeviceCount)
        .sort(descending)
        .slice(0, 20),
    );
  };

  it('are one request where the report orders: the first page and a look whether it obeyed', async () => {
    const gateway = await start({}, 'reports');
    const { nodes, sent, totalCount } = await summaries(gateway, { first: 20, orderBy: mostFailed });
    expect(sent).toBe(1);
    expect(gateway.requests()).toEqual(['POST /beta/$batch (3)']);
    expect(pagesByReport(gateway.sandbox.log.requests)).toEqual({ [tenantReport]: 3 });
    expect(totalCount).toBe(5000);
    await expectRight(gateway, nodes);
  });

  it('are two requests for a gateway that does not know yet that the paths are gone', async () => {
    const gateway = await start({}, 'auto');
    const { nodes, sent } = await summaries(gateway, { first: 20, orderBy: mostFailed });
    expect(nodes).toHaveLength(20);
    expect(sent).toBe(2);
    expect((await summaries(gateway, { first: 20, orderBy: mostFailed })).sent).toBe(1);
  });

  it('are seven requests where the report does not obey: then its hundred pages are read and ordered', async () => {
    const gateway = await start({ reportOrdersIgnored: true }, 'reports');
    const { nodes, sent } = await summaries(gateway, { first: 20, orderBy: mostFailed });
    // The look whether it obeys; the first page; 99 others in five batches.
    expect(sent).toBe(7);
    expect(pagesByReport(gateway.sandbox.log.requests)).toEqual({ [tenantReport]: 103 });
    await expectRight(gateway, nodes);
  });

  it('are eight requests with everything on that makes reports hard to read', async () => {
    const gateway = await start({ ...hard, throttle: false, reportOrdersIgnored: true }, 'reports');
    const { nodes, sent } = await summaries(gateway, { first: 20, orderBy: mostFailed });
    // As before, and one batch of pages behind the end that the report names, since its pages overlap.
    expect(sent).toBe(8);
    await expectRight(gateway, nodes);
  });

  it('are 256 requests from paths: the apps, and 250 batches of their summaries', async () => {
    const gateway = await start({ mode: 'classic' }, 'segments');
    const { nodes, sent } = await summaries(gateway, { first: 20, orderBy: mostFailed });
    expect(nodes).toHaveLength(20);
    expect(sent).toBe(256);
    expect(sent).toBe(gateway.requests().length);
  });
});

describe('an overview that would cost too much', () => {
  it('is refused with COST_LIMIT before it is spent', async () => {
    for (const [mode, installStatusSource] of [
      ['classic', 'segments'],
      ['live', 'reports'],
    ] as const) {
      const { executeWithErrors, requests } = await startGateway(
        { mode, apps: 1200, reportOrdersIgnored: true, throttle: false },
        { installStatusSource, limits: { upstreamRequests: 2 } },
      );
      const { data, errors, cost } = await executeWithErrors(
        `{ mobileAppInstallSummaries(first: 20, orderBy: { field: FAILED_DEVICE_COUNT, direction: DESC }) {
          nodes { failedDeviceCount }
        } }`,
      );
      expect(data).toEqual({ mobileAppInstallSummaries: null });
      expect(at(errors ?? [], 0).extensions).toMatchObject({ code: 'COST_LIMIT' });
      expect(requests().length).toBeLessThanOrEqual(2);
      expect(cost.upstreamRequests).toBe(requests().length);
    }
  });
});

describe('pages of an order that begin earlier than asked', () => {
  it('are noticed by the row before them, and no app is lost or doubled', async () => {
    for (const oddities of [{ ...hard, throttle: false } as const, { reportOrdersIgnored: true }]) {
      const gateway = await startGateway({ mode: 'live', apps: 300, ...oddities, throttle: false }, reports);
      const { nodes } = await everyPage((after) =>
        summaries(gateway, { first: 20, after, orderBy: mostFailed }),
      );
      expect(nodes).toHaveLength(300);
      expect(new Set(nodes.map(({ nodeId }) => nodeId)).size).toBe(300);
      const counts = nodes.map(({ failedDeviceCount }) => failedDeviceCount);
      expect(counts).toEqual(counts.toSorted(descending));
    }
  });
});

describe('the app of a summary in the overview', () => {
  it('costs nothing more for its name and publisher, which the report has', async () => {
    const { nodes } = await summaries(today, { first: 20, orderBy: mostFailed });
    expect(today.requests()).toHaveLength(1);
    const apps = new Map(
      all.mobileApps.nodes.map(({ displayName, publisher, installSummary: { nodeId } }) => [
        nodeId,
        { displayName, publisher },
      ]),
    );
    expect(nodes.map(({ app }) => app)).toEqual(nodes.map(({ nodeId }) => apps.get(nodeId)));
  });

  it('is read in one batch of twenty for anything else', async () => {
    const { data } = await today.execute<{
      mobileAppInstallSummaries: { nodes: { app: { isFeatured: boolean } }[] };
    }>(
      `{ mobileAppInstallSummaries(first: 20, orderBy: { field: FAILED_DEVICE_COUNT, direction: DESC }) {
        nodes { failedDeviceCount app { displayName isFeatured } }
      } }`,
    );
    expect(data.mobileAppInstallSummaries.nodes).toHaveLength(20);
    for (const { app } of data.mobileAppInstallSummaries.nodes) {
      expect(app.isFeatured).toEqual(expect.any(Boolean));
    }
    expect(today.requests()).toEqual(['POST /beta/$batch (3)', 'POST /beta/$batch (20)']);
    expect(reportsIn(today.sandbox.log.requests)).toHaveLength(3);
    expect(
      questionsIn(today.sandbox.log.requests).filter(({ url }) => url.includes('/mobileApps/')),
    ).toHaveLength(20);
  });
});
