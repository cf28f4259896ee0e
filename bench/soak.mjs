// npm --prefix bench run bench:soak
import { buildGateway } from './gatewayBuild.mjs';
import { circumstances, startSandbox } from './processes.mjs';
import { startServer } from './serverProcess.mjs';
import { Callers } from './soak/callers.mjs';
import { tenPercent } from './soak/faults.mjs';
import { operations } from './soak/operations.mjs';

/** With a tenth of all requests failing, is each operation answered, and does the gateway hold no more than before? */
const minutes = Number(process.argv[2] ?? 10);
const looks = 10;
const callersCount = 24;

const sandbox = await startSandbox('--devices', '2500');
const control = async (path, body) => {
  const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The sandbox refused ${path}: ${await response.text()}`);
  return response;
};
const tokens = await Promise.all(
  Array.from({ length: callersCount }, async (_, index) => {
    // Each by an app of its own, for Graph throttles by app: else one pause would keep all of them waiting.
    const response = await control('tokens', { app: `app-${index}`, user: `caller${index}@contoso.example` });
    return (await response.json()).token;
  }),
);
const gateway = await startServer(
  { file: await buildGateway(), environment: { PORT: '0', LIVE_INTERVAL_SECONDS: '1' } },
  sandbox.url,
  new URL('soak/vitals.mjs', import.meta.url).href,
);
const callers = new Callers(gateway.url, tokens, operations);

const megabytes = (bytes) => (bytes / 1024 ** 2).toFixed(1);
const columns = ['minutes', 'answered', 'op/s', 'heap MiB', 'RSS MiB', 'sockets', 'timers'];
const line = (cells) => cells.map((cell, index) => String(cell).padStart(columns[index].length + 2)).join('');
const show = ({ heapUsed, rss, sockets, timers }, elapsed, perSecond) =>
  console.log(
    line([
      (elapsed / 60_000).toFixed(1),
      callers.tally.answered,
      perSecond,
      megabytes(heapUsed),
      megabytes(rss),
      sockets,
      timers,
    ]),
  );

try {
  // First without misfortune, until code is compiled and caches are full.
  await callers.ask(Math.min(20_000, minutes * 6_000));
  await control('faults', tenPercent);
  console.log(`${circumstances()}\n\n${line(columns)}`);
  show(await gateway.ask('vitals'), 0, '');
  for (let look = 1; look <= looks; look += 1) {
    const before = callers.tally.answered;
    const begin = performance.now();
    await callers.ask((minutes * 60_000) / looks);
    const seconds = (performance.now() - begin) / 1_000;
    // What is left of those who went away has come to its end a moment later.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    show(
      await gateway.ask('vitals'),
      (minutes * 60_000 * look) / looks,
      ((callers.tally.answered - before) / seconds).toFixed(0),
    );
  }
  const { answered, left, watched } = callers.tally;
  console.log(`\n${answered} answered, ${left} not waited for, ${watched} watched for half a second`);
  console.log(`codes: ${JSON.stringify(callers.codes)}`);
  console.log(
    `wrong: ${callers.wrong.length}${callers.wrong
      .slice(0, 10)
      .map((each) => `\n  ${each}`)
      .join('')}`,
  );
  if (callers.wrong.length > 0) process.exitCode = 1;
} finally {
  await callers.close();
  gateway.stop();
  sandbox.stop();
}
