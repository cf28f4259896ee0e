// npm --prefix bench run bench:bomb
import { request } from 'undici';
import { refusals } from './bombs/refusals.mjs';
import { buildGateway } from './gatewayBuild.mjs';
import { circumstances } from './processes.mjs';
import { leaveServerCore, startServer, startUpstream } from './serverProcess.mjs';
import { median, quantile } from './statistics.mjs';
import { token } from './token.mjs';

/** How much processor time does it take to refuse what is made to cost much, and is anything sent to Graph for it? */
const runs = Number(process.argv[2] ?? 200);
/** After these the process is as fast as it gets. */
const warmUp = 50;

leaveServerCore();
const upstream = await startUpstream();
const gateway = await startServer(
  { file: await buildGateway(), environment: { PORT: '0', INSTALL_STATUS_SOURCE: 'segments' } },
  upstream.url,
);

/** Each time with another text, for what is known of a document is remembered by its text. */
const send = async ({ name, query, code }, count) => {
  const { body } = await request(`${gateway.url}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `${query} # ${count}` }),
  });
  const { errors, data } = await body.json();
  if (data || errors?.[0]?.extensions?.code !== code)
    throw new Error(`${name}: expected ${code}, but got ${JSON.stringify(errors ?? data).slice(0, 200)}`);
};

/** Milliseconds of the gateway's process, all its threads, for one request. */
const cpuOf = async (refusal, count) => {
  const before = await gateway.ask('usage');
  await send(refusal, count);
  const after = await gateway.ask('usage');
  return (after.cpu - before.cpu) / 1000;
};

try {
  const measured = new Map(refusals.map(({ name }) => [name, []]));
  // In turn, so that what else the machine does meets all of them alike.
  for (let count = 0; count < warmUp + runs; count += 1) {
    for (const refusal of refusals) {
      const cpu = await cpuOf(refusal, count);
      if (count >= warmUp) measured.get(refusal.name).push(cpu);
    }
  }
  const sent = await upstream.count();
  console.log(circumstances());
  console.log(
    `\n| what is asked | code | text | median CPU | 99 % below |\n| --- | --- | ---: | ---: | ---: |`,
  );
  for (const { name, query, code } of refusals) {
    const cpus = measured.get(name);
    const figures = [median(cpus), quantile(cpus, 0.99)].map((cpu) => `${cpu.toFixed(1)} ms`);
    console.log(
      `| ${[name, `\`${code}\``, `${(query.length / 1000).toFixed(1)} kB`, ...figures].join(' | ')} |`,
    );
  }
  console.log(`\nrequests sent to Graph  ${sent}, for ${refusals.length * (warmUp + runs)} operations`);
  if (sent > 0) throw new Error('Something was sent.');
} finally {
  gateway.stop();
  upstream.stop();
}
