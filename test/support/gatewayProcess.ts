import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { SandboxOptions } from '../../sandbox/options.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { run } from './command.ts';
import { keptConnection } from './keptConnection.ts';
import { bearer, posted } from './posted.ts';

const bin = fileURLToPath(new URL('../../src/bin.ts', import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** The command, in an environment of which nothing but this is inherited. */
export const runCommand = (
  args: readonly string[],
  env: Environment,
  options: { readonly detached?: boolean } = {},
) => run(bin, args, env, options);

/** The same without arguments, and with any free ports where nothing else is said. */
export const runGateway = (env: Environment, options: { readonly detached?: boolean } = {}) =>
  runCommand([], { PORT: '0', SANDBOX_PORT: '0', ...env }, options);

/** The command before a sandbox of the test's own, once it listens. */
export const startGatewayProcess = async (
  env: Environment = {},
  sandboxOptions: Partial<SandboxOptions> = {},
) => {
  const sandbox = await startSandbox({ throttle: false, ...sandboxOptions });
  onTestFinished(() => sandbox.close());
  const command = runGateway({ GRAPH_ROOT_URL: sandbox.url, ...env });
  const [, url = ''] = await command.says(/GraphQL at ([^\s"]+)/);
  return { ...command, sandbox, url, origin: new URL(url).origin };
};

/**
 * What is run in the command's process before the command: a fault that nothing from outside could cause.
 * @param script an ES module.
 */
export const preloading = (script: string): Record<string, string> => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
});

/**
 * A small query, as it is posted.
 * @param token absent: none is sent, and the command takes that of its own sandbox.
 */
export const asking = (token?: string) =>
  posted({ query: '{ mobileApps(first: 2) { nodes { id displayName } } }' }, bearer(token));

/**
 * Presses Ctrl+C, which a terminal sends to all processes of a command, while its own sandbox is slow to answer a request.
 * @param command one that was started detached, and listens.
 */
export const expectOrderlyEndOnCtrlC = async ({
  pid,
  says,
  ended,
  said,
}: ReturnType<typeof runGateway>): Promise<void> => {
  const [, url = ''] = await says(/GraphQL at (\S+)/);
  const [, sandbox = ''] = await says(/sandbox at (\S+)/);
  const fault = { effect: { delayMs: 1_000 } };
  await fetch(new URL('/_sandbox/faults', sandbox), { method: 'POST', body: JSON.stringify(fault) });
  const answer = keptConnection()(url, asking());
  await expect.poll(async () => (await fetch(new URL('/_sandbox/requests', sandbox))).json()).toHaveLength(1);
  process.kill(-pid, 'SIGINT');
  expect(JSON.parse((await answer).text)).toMatchObject({ data: { mobileApps: { nodes: [{}, {}] } } });
  expect(await ended).toBe(0);
  expect(said.err).toBe('');
};
