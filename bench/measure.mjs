import { createLoad } from './load.mjs';
import { compare } from './servers.mjs';
import { median, quantile } from './statistics.mjs';

const concurrency = 10;
const latency = 50;

/**
 * One workload on all servers that can answer it. Rounds are interleaved, so that what else the machine does meets all of
 * them alike.
 * @param running servers with the `process` that `startServer` returned.
 * @param plan how many `rounds`, of how many milliseconds (`round`) after a `warmUp`; `slowRounds` and `slowRound` for the slow upstream.
 */
export const measure = async (workload, running, upstream, plan) => {
  const contenders = running.flatMap(({ process, ...server }) => {
    const request = server.requestOf(workload);
    if (request === undefined) return [];
    const address = `${process.url}${server.pathOf?.(workload) ?? ''}`;
    const body = JSON.stringify(request);
    const [load, single] = [concurrency, 1].map((connections) => createLoad(address, { body, connections }));
    return [{ server, process, load, single, rounds: [], slow: [] }];
  });
  let floorData;
  for (const contender of contenders) {
    const data = await answered(contender);
    floorData ??= data;
    compare(workload, contender.server, data, floorData);
    // The second: a process may have had to look around for the first.
    await upstream.count();
    await answered(contender);
    contender.requests = await upstream.count();
  }

  for (const { load } of contenders) await load.run(plan.warmUp);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const contender of inTurn(contenders, round)) contender.rounds.push(await runRound(contender, plan));
  }
  await upstream.setLatency(latency);
  for (let round = 0; round < plan.slowRounds; round += 1) {
    for (const { single, slow } of inTurn(contenders, round)) {
      slow.push(...(await single.run(plan.slowRound)).durations);
    }
  }
  await upstream.setLatency(0);
  for (const contender of contenders) {
    contender.rss = (await contender.process.ask('usage')).rss;
    await Promise.all([contender.load.close(), contender.single.close()]);
  }
  return contenders.map(summary);
};

const answered = async ({ server, load }) => {
  const { data, errors } = await load.answer();
  if (errors) throw new Error(`${server.name}: ${JSON.stringify(errors[0])}`);
  return data;
};

/** Each round begins with another server. */
const inTurn = (contenders, round) => {
  const first = round % contenders.length;
  return [...contenders.slice(first), ...contenders.slice(0, first)];
};

const runRound = async ({ process, load }, plan) => {
  const before = await process.ask('usage');
  const { durations, elapsed } = await load.run(plan.round);
  const after = await process.ask('usage');
  // `run` sends one operation more than it times.
  return { cpu: (after.cpu - before.cpu) / 1000 / (durations.length + 1), durations, elapsed };
};

const summary = ({ server, rounds, slow, requests, rss }) => {
  const cpus = rounds.map(({ cpu }) => cpu);
  const durations = rounds.flatMap((round) => round.durations);
  return {
    name: server.name,
    cpu: { median: median(cpus), min: Math.min(...cpus), max: Math.max(...cpus) },
    perSecond: median(rounds.map((round) => (1000 * round.durations.length) / round.elapsed)),
    p50: median(durations),
    p99: quantile(durations, 0.99),
    slowP50: median(slow),
    slowP99: quantile(slow, 0.99),
    requests,
    rss,
  };
};
