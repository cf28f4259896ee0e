// npm --prefix bench run bench:requests
import { circumstances, execute, startGateway, startSandbox } from './processes.mjs';
import { median } from './statistics.mjs';

/** How many requests to Microsoft Graph does an operation take, and how many would it take without batches? */
const operations = {
  '1 app': '{ mobileApps(first: 1) { nodes { displayName } } }',
  '100 apps, each with its summary':
    '{ mobileApps(first: 100) { nodes { displayName installSummary { failedDeviceCount } } } }',
  'the same twice, under two aliases': `{
    one: mobileApps(first: 100) { nodes { displayName installSummary { failedDeviceCount } } }
    two: mobileApps(first: 100) { nodes { displayName installSummary { failedDeviceCount } } }
  }`,
  '20 apps, each with summary and 10 users, each of these with 5 devices': `{
    mobileApps(first: 20) {
      nodes {
        displayName
        installSummary { failedDeviceCount }
        userStatuses(first: 10) {
          nodes { userName deviceStatuses(first: 5) { nodes { deviceName installState } } }
        }
      }
    }
  }`,
};
const times = 15;

const [latency = '0', mode = 'classic'] = process.argv.slice(2);
const sandbox = await startSandbox('--apps', '120', '--latency', latency, '--mode', mode);
const gateway = await startGateway(sandbox.url);

try {
  console.log(circumstances());
  console.log(`\n${'requests'.padStart(8)} ${'without'.padStart(8)} ${'median ms'.padStart(10)}  operation`);
  for (const [name, query] of Object.entries(operations)) {
    const durations = [];
    let cost;
    for (let time = 0; time < times; time += 1) {
      const start = performance.now();
      ({ cost } = await execute(gateway, sandbox.token, query));
      durations.push(performance.now() - start);
    }
    const { upstreamRequests, batches, batchedItems } = cost;
    const without = upstreamRequests - batches + batchedItems;
    console.log(
      `${String(upstreamRequests).padStart(8)} ${String(without).padStart(8)} ${median(durations).toFixed(0).padStart(10)}  ${name}`,
    );
  }
} finally {
  gateway.stop();
  sandbox.stop();
}
