import { expect, it } from 'vitest';
import { preloading, startGatewayProcess } from '../support/gatewayProcess.ts';

const start = async (env: Record<string, string>) => {
  const command = await startGatewayProcess(env);
  const ask = async (query: string): Promise<void> => {
    await fetch(command.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${command.sandbox.token}` },
      body: JSON.stringify({ query }),
    });
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
    { level: 'info', operation: 'Apps', type: 'query', codes: [], cost: { upstreamRequests: 1 } },
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
  expect(JSON.stringify(lines)).not.toContain('marked');
  for (const { time } of lines) expect(String(time)).toMatch(/^\d{4}-\d\d-\d\dT/);
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
  expect(said.err.trim()).toBe('broken');
});
