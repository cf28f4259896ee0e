import { expect, it } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { keptConnection } from '../support/keptConnection.ts';
import { bearer, posted } from '../support/posted.ts';
import { questionsIn } from '../support/upstreamLog.ts';

/** A list and a summary of each of its apps: 101 requests as Graph counts. */
const summaries = '{ mobileApps(first: 100) { nodes { id installSummary { installedDeviceCount } } } }';
const little = '{ mobileApps(first: 1) { nodes { id } } }';

/** Workers, and a client of each: connections are handed out in turn. */
const startWorkers = async (
  count: number,
  env: Record<string, string>,
  sandboxOptions: Partial<SandboxOptions> = {},
) => {
  const command = await startGatewayProcess(
    { WORKERS: `${count}`, DEADLINE_SECONDS: '3', ...env },
    { apps: 100, ...sandboxOptions },
  );
  await command.says(/Workers: /);
  const clients = Array.from({ length: count }, () => {
    const ask = keptConnection();
    return async (query: string) => {
      const { text } = await ask(command.url, posted({ query }, bearer(command.sandbox.token)));
      return JSON.parse(text);
    };
  });
  // One after the other, so that each has its worker.
  const begin = async () => {
    for (const ask of clients)
      expect(await ask(little)).toMatchObject({ data: { mobileApps: { nodes: [{}] } } });
  };
  return { ...command, clients, begin, questions: () => questionsIn(command.sandbox.log.requests) };
};

const budget = { BUDGET_REQUESTS: '120' };
const throttle = { any: 120, writes: 120, windowMs: 20_000, retryAfter: 'integer' } as const;

const spent = expect.arrayContaining([
  expect.objectContaining({
    message: expect.stringMatching(/^What Microsoft Graph takes of this tenant's requests is spent/),
    extensions: expect.objectContaining({ code: 'THROTTLED' }),
  }),
]);

it('send no more than one budget together, however many they are', async () => {
  const { clients, begin, questions } = await startWorkers(3, budget, { throttle });
  await begin();
  for (const answer of await Promise.all(clients.map((ask) => ask(summaries)))) {
    expect(answer).toMatchObject({ errors: spent });
  }
  expect(questions().map(({ status }) => status)).toEqual(Array(120).fill(200));
});

it.each([
  { what: 'without a budget', env: {} },
  { what: 'with a budget', env: { BUDGET_REQUESTS: '1000' } },
])('know of a pause that one of them has met, $what', async ({ env }) => {
  const { clients, begin, sandbox, questions } = await startWorkers(2, env);
  await begin();
  sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '30' } });
  const [first, second] = clients;
  const paused = {
    errors: [
      { extensions: { code: 'THROTTLED', retryAfterSeconds: expect.toSatisfy((s) => s > 25 && s <= 30) } },
    ],
  };
  expect(await first?.(little)).toMatchObject(paused);
  // It is told in a moment, which may be later than now.
  await expect.poll(() => second?.(little)).toMatchObject(paused);
  expect(questions().filter(({ status }) => status === 429)).toHaveLength(1);
});

it('go on with their parts while the primary process does not answer, and tell it what they sent', async () => {
  const { clients, begin, questions, pid } = await startWorkers(2, budget, { throttle });
  await begin();
  process.kill(pid, 'SIGSTOP');
  for (const answer of await Promise.all(clients.map((ask) => ask(summaries)))) {
    // The list, and what is left of half the budget, in batches.
    expect(answer).toMatchObject({ errors: spent, extensions: { cost: { upstreamRequests: 1 + 3 } } });
  }
  process.kill(pid, 'SIGCONT');
  for (const ask of clients) expect(await ask(little)).toMatchObject({ errors: spent });
  expect(questions().map(({ status }) => status)).toEqual(Array(120).fill(200));
});
