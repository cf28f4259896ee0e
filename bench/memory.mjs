// npm --prefix bench run bench:memory
import { circumstances, execute, startGateway, startSandbox } from './processes.mjs';

/** Does walking 100,000 device statuses page by page leave the gateway's heap where it was? */
const devices = 100_000;
const first = Number(process.argv[2] ?? 1_000);

const sandbox = await startSandbox('--apps', '40', '--devices', String(devices));
const gateway = await startGateway(sandbox.url);

const biggestApp = async () => {
  const { data } = await execute(
    gateway,
    sandbox.token,
    '{ mobileApps(first: 1) { nodes { id displayName deviceStatuses(first: 1) { totalCount } } } }',
  );
  const [app] = data.mobileApps.nodes;
  if (app.deviceStatuses.totalCount !== devices) throw new Error(`${app.displayName} is not the big app.`);
  return app.id;
};

const page = `query ($app: ID!, $first: Int!, $after: String) {
  mobileApp(id: $app) {
    deviceStatuses(first: $first, after: $after) {
      nodes { id deviceName installState installStateDetail errorCode lastSyncDateTime userPrincipalName }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const table = [];
const note = async (pages, rows) => {
  const { heapUsed, rss } = await gateway.memory();
  table.push({ pages, rows, heapUsed, rss });
};
const megabytes = (bytes) => (bytes / 1024 ** 2).toFixed(1).padStart(8);

try {
  const app = await biggestApp();
  // One page first: code is compiled, connections are open and the document is in Yoga's cache.
  await execute(gateway, sandbox.token, page, { app, first });
  await note(0, 0);

  const ids = new Set();
  let requests = 0;
  let pages = 0;
  let rows = 0;
  let after = null;
  const start = performance.now();
  do {
    const { data, cost } = await execute(gateway, sandbox.token, page, { app, first, after });
    const { nodes, pageInfo } = data.mobileApp.deviceStatuses;
    for (const { id } of nodes) ids.add(id);
    pages += 1;
    rows += nodes.length;
    requests += cost.upstreamRequests;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (pages % 10 === 0 || after === null) await note(pages, rows);
  } while (after !== null);
  const seconds = (performance.now() - start) / 1000;

  console.log(circumstances());
  console.log(`\n${'pages'.padStart(6)} ${'rows'.padStart(8)} heap MiB  RSS MiB`);
  for (const { pages, rows, heapUsed, rss } of table)
    console.log(
      `${String(pages).padStart(6)} ${String(rows).padStart(8)} ${megabytes(heapUsed)} ${megabytes(rss)}`,
    );
  const difference = table.at(-1).heapUsed - table[0].heapUsed;
  console.log(`\nrows seen          ${rows}, distinct ${ids.size}`);
  console.log(`upstream requests  ${requests} (first: ${first}, ${pages} operations)`);
  console.log(`heap difference    ${megabytes(difference).trim()} MiB after ${seconds.toFixed(1)} s`);
  if (rows !== devices || ids.size !== devices) throw new Error('Rows were lost or repeated.');
} finally {
  gateway.stop();
  sandbox.stop();
}
