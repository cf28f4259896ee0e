import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { preloading, startGatewayProcess } from '../support/gatewayProcess.ts';
import { startCollector } from '../support/otlp.ts';
import { bearer, posted } from '../support/posted.ts';

const start = async (env: Record<string, string>) => {
  const command = await startGatewayProcess(env);
  const ask = async (query: string, headers: Record<string, string> = {}): Promise<void> => {
    await fetch(command.url, posted({ query }, { ...bearer(command.sandbox.token), ...headers }));
  };
  const stopped = async (): Promise<readonly Record<string, unknown>[]> => {
    command.kill('SIGTERM');
    expect(await command.ended).toBe(0);
    return command.said.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  return { ...command, ask, stopped };
};

it('logs one line for each operation, with its name and cost, and none of what it asked', async () => {
  const { ask, stopped } = await start({ LOG_LEVEL: 'info' });
  await ask('query Apps { mobileApps(first: 2, filter: { owner: { eq: "marked" } }) { nodes { id } } }');
  await ask('query Wrong { mobileApp(id: "") { id } }');
  await ask('{ nothing }');
  const lines = await stopped();
  const operations = lines.filter(({ msg }) => msg === 'request' || msg === 'refused');
  expect(operations).toMatchObject([
    { level: 'info', operation: 'Apps', type: 'query', errors: 0, codes: [], cost: { upstreamRequests: 1 } },
    {
      level: 'warn',
      operation: 'Wrong',
      type: 'query',
      codes: ['BAD_USER_INPUT'],
      cost: { upstreamRequests: 0 },
    },
    { level: 'warn', codes: ['GRAPHQL_VALIDATION_FAILED'] },
  ]);
  const [first, second] = operations;
  expect(first?.tenant).toMatch(/^[\da-f]{8}$/);
  expect(second?.tenant).toBe(first?.tenant);
  expect(first?.durationMs).toBeGreaterThan(0);
  expect(Object.keys(first ?? {}).filter((name) => /trace|span/.test(name))).toEqual([]);
  expect(JSON.stringify(lines)).not.toContain('marked');
  for (const { time } of lines) expect(String(time)).toMatch(/^\d{4}-\d\d-\d\dT/);
});

it('says in each line which trace is of the operation, where there are traces', async () => {
  const collector = await startCollector();
  const { ask, stopped } = await start({ LOG_LEVEL: 'info', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const caller = (flags: string) => ({
    traceparent: `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-${flags}`,
  });
  await ask('query Own { mobileApps(first: 1) { nodes { id } } }');
  await ask('query OfCaller { mobileApp(id: "") { id } }', caller('01'));
  await ask('query NotKept { mobileApps(first: 1) { nodes { id } } }', caller('00'));
  const [own, ofCaller, notKept] = (await stopped()).filter(({ msg }) => msg === 'request');
  const shown = (name: string) => {
    const span = collector.spans.find((each) => each.name === name);
    return { trace_id: span?.traceId, span_id: span?.id, trace_flags: '01' };
  };
  expect(own).toMatchObject({ operation: 'Own', ...shown('query Own') });
  expect(own?.trace_id).toMatch(/^[\da-f]{32}$/);
  expect(ofCaller).toMatchObject({ operation: 'OfCaller', ...shown('query OfCaller') });
  expect(ofCaller?.trace_id).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  expect(notKept).toMatchObject({ operation: 'NotKept', trace_id: ofCaller?.trace_id, trace_flags: '00' });
  expect(collector.spans.filter(({ name }) => name.includes('NotKept'))).toEqual([]);
});

it('logs only what went wrong where it is told to', async () => {
  const { ask, stopped } = await start({ LOG_LEVEL: 'warn' });
  await ask('query Apps { mobileApps(first: 2) { nodes { id } } }');
  await ask('query Wrong { mobileApp(id: "") { id } }');
  const lines = await stopped();
  expect(lines.flatMap(({ operation }) => operation ?? [])).toEqual(['Wrong']);
});

it('logs defects among the operations, where these are logged', async () => {
  const { ask, stopped, kill, said } = await start({
    LOG_LEVEL: 'warn',
    ...preloading(`
      const now = Date.now;
      process.on('SIGUSR2', () => {
        Date.now = () => {
          // As it is executed, when it is known which operation it is.
          if (!/at Turns/.test(new Error().stack)) return now();
          Date.now = now;
          throw new RangeError('No time');
        };
        console.error('broken');
      });
    `),
  });
  await ask('query Apps { mobileApps(first: 1) { nodes { id } } }');
  kill('SIGUSR2');
  await expect.poll(() => said.err).toContain('broken');
  await ask('query Apps { mobileApps(first: 1) { nodes { id } } }');
  const lines = await stopped();
  expect(lines.find(({ level }) => level === 'error')?.msg).toContain('RangeError: No time');
  expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
    { level: 'warn', operation: 'Apps', errors: 1, codes: ['INTERNAL_SERVER_ERROR'] },
  ]);
  expect(said.err.trim()).toBe('broken');
});

it('writes whole lines where several processes write into one pipe that is read slowly', () => {
  const writing = `
    const { createLog } = await import(${JSON.stringify(new URL('../../src/telemetry/createLog.ts', import.meta.url).href)});
    const { log } = await createLog('info');
    for (let line = 0; line < 10_000; line += 1) {
      log.info({ cost: 'x'.repeat(200 + (line % 200)) }, 'request');
      if (line % 50 === 0) await new Promise(setImmediate);
    }
  `;
  const process = `"${globalThis.process.execPath}" --input-type=module --eval "$WRITING"`;
  const written = execFileSync(
    'sh',
    ['-c', `{ ${process} & ${process} & ${process} & wait; } | dd bs=100 status=none`],
    {
      env: { PATH: globalThis.process.env.PATH, WRITING: writing },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const lines = written.toString().trim().split('\n');
  expect(lines).toHaveLength(30_000);
  for (const line of lines) expect(JSON.parse(line).msg).toBe('request');
});
