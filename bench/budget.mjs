// npm --prefix bench run bench:budget
import { circumstances, startGateway, startSandbox } from './processes.mjs';
import { startRedis } from './redisServer.mjs';

/**
 * Three gateways before a Graph that takes 1,000 requests in 20 s: how many of those that they send does it refuse, how long
 * does the same work take, and has each gateway its part, with a budget that they share through Redis, and without?
 */
const operationsEach = Number(process.argv[2] ?? 20);
const replicas = 3;
const callersEach = 4;
/** A list, and a summary of each of its apps: 101 requests as Graph counts. */
const query = '{ mobileApps(first: 100) { nodes { id installSummary { installedDeviceCount } } } }';

/** A token of the same app and tenant for each gateway, by which Graph's log tells them apart. */
const tokenOf = async (sandbox, index) => {
  const body = JSON.stringify({ user: `user${index}@contoso.example` });
  const response = await fetch(`${sandbox.url}/_sandbox/tokens`, { method: 'POST', body });
  return (await response.json()).token;
};

const ask = async (url, token) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  return errors === undefined;
};

/** What a round of work looks like from Graph, and to those who wait for it. */
const measure = async (budget) => {
  const sandbox = await startSandbox('--throttle', 'on', '--apps', '100');
  const gateways = await Promise.all(
    Array.from({ length: replicas }, () =>
      startGateway(sandbox.url, { limits: { deadlineMs: 600_000 }, ...(budget ? { budget } : {}) }),
    ),
  );
  const tokens = await Promise.all(gateways.map((_, index) => tokenOf(sandbox, index)));
  const begin = Date.now();
  const ends = [];
  let failed = 0;
  await Promise.all(
    gateways.map(async ({ url }, index) => {
      let left = operationsEach;
      const caller = async () => {
        while (left > 0) {
          left -= 1;
          if (!(await ask(url, tokens[index]))) failed += 1;
        }
      };
      await Promise.all(Array.from({ length: callersEach }, caller));
      ends.push(Date.now());
    }),
  );
  const log = await (await fetch(`${sandbox.url}/_sandbox/requests`)).json();
  const sent = log.flatMap(({ items, ...request }) => items ?? [request]);
  // After the first window, of which who comes first has most, and before the first gateway has done its work.
  const first = Math.min(...ends);
  const contended = log.filter(({ at }) => at > begin + 20_000 && at < first);
  const ofEach = tokens.map(
    (token) =>
      contended
        .filter(({ headers }) => headers.authorization === `Bearer ${token}`)
        .flatMap(({ items, ...request }) => items ?? [request])
        .filter(({ status }) => status !== 429).length,
  );
  const refused = sent.filter(({ status }) => status === 429).length;
  for (const gateway of gateways) gateway.stop();
  sandbox.stop();
  return { sent: sent.length, refused, failed, ofEach, ms: Math.max(...ends) - begin };
};

const redis = await startRedis();
const rows = [
  ['shared budget', { redisUrl: redis.url }],
  ['none', undefined],
];
console.log(
  `${circumstances()}\n\n${replicas} gateways, ${operationsEach} operations of 101 requests each, ${callersEach} at a time\n`,
);
console.log(
  'budget          requests   refused       %   operations failed     done   answered of each, all waiting',
);
try {
  for (const [name, budget] of rows) {
    const { sent, refused, failed, ofEach, ms } = await measure(budget);
    const cells = [
      name.padEnd(14),
      String(sent).padStart(10),
      String(refused).padStart(10),
      ((100 * refused) / sent).toFixed(2).padStart(8),
      String(failed).padStart(20),
      `${(ms / 1000).toFixed(0)} s`.padStart(9),
      `   ${ofEach.join(', ')}`,
    ];
    console.log(cells.join(''));
  }
} finally {
  redis.stop();
}
