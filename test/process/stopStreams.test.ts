import { expect, it } from 'vitest';
import { startGatewayProcess } from '../support/gatewayProcess.ts';
import { type KeptAnswer, keptConnection } from '../support/keptConnection.ts';
import { summaryOf } from '../support/live.ts';
import { accept } from '../support/parts.ts';
import { bearer, posted } from '../support/posted.ts';
import { upstreamOf } from '../support/upstream.ts';

const deferred =
  '{ mobileApps(first: 2) { nodes { id ... @defer { installSummary { failedDeviceCount } } } } }';

const forms = [
  { form: 'application/json', query: '{ mobileApps(first: 2) { nodes { id } } }', end: /\}$/ },
  { form: accept.multipart, query: deferred, end: /"failedDeviceCount".*\r\n-----\r\n$/s },
  { form: accept.events, query: deferred, end: /"failedDeviceCount".*\nevent: complete\n/s },
  { form: accept.events, query: summaryOf(), end: /event: complete\n/ },
];

it('on SIGTERM answers in parts, events and what waits for its turn are completed, each the last on its connection', async () => {
  const { url, sandbox, kill, ended, said } = await startGatewayProcess(
    { MAX_CONCURRENT_OPERATIONS: '4' },
    { latencyMs: 50 },
  );
  const [app] = await upstreamOf(sandbox).ids('mobileApps?$top=1');
  const answers: (KeptAnswer & { readonly end: RegExp })[] = [];
  const failures: unknown[] = [];
  // Each asks again as soon as it has its answer, until it cannot connect any more.
  const client = async ({ form, query, end }: (typeof forms)[number]): Promise<void> => {
    const ask = keptConnection();
    const operation = posted({ query, variables: { app } }, { accept: form, ...bearer(sandbox.token) });
    try {
      for (;;) answers.push({ ...(await ask(url, operation)), end });
    } catch (error) {
      failures.push(error);
    }
  };
  const clients = Array.from({ length: 5 }, () => forms.map(client)).flat();
  await expect.poll(() => answers.length).toBeGreaterThan(20);
  kill('SIGTERM');
  await Promise.all(clients);

  expect(await ended).toBe(0);
  expect(said.err).toBe('');
  expect(failures.map((error) => String(error))).toEqual(
    clients.map(() => expect.stringContaining('ECONNREFUSED')),
  );
  for (const { status, text, end } of answers) {
    expect(status).toBe(200);
    expect(text).not.toContain('"errors"');
    expect(text).toMatch(end);
  }
  expect(answers.filter(({ headers }) => headers.connection === 'close')).toHaveLength(clients.length);
});
