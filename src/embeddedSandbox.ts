import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts the sandbox in a process of its own. The gateway meets it over HTTP, as it meets Graph; what it is told here is
 * an address and a token. It ends when this process does.
 * @throws when it cannot listen, saying why.
 */
export const startEmbeddedSandbox = async ({
  port,
  mode,
}: {
  readonly port: number;
  readonly mode: string;
}) => {
  // The extension is this file's own: .ts in the repository, .js in the published package.
  const main = fileURLToPath(new URL(`../sandbox/main${import.meta.url.slice(-3)}`, import.meta.url));
  const child = fork(main, ['--port', String(port), '--mode', mode], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A terminal's Ctrl+C is meant for the gateway alone, which still needs its upstream for what is under way.
    detached: process.platform !== 'win32',
  });
  const [message]: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (!isReady(message)) throw Object.assign(new Error(reason(message, port)), { code: 'SANDBOX_FAILED' });
  return { url: message.url, token: message.token, stop: () => child.kill() };
};

const isReady = (message: unknown): message is { readonly url: string; readonly token: string } =>
  typeof message === 'object' && message !== null && 'url' in message && 'token' in message;

const reason = (message: unknown, port: number): string => {
  const said =
    typeof message === 'object' && message !== null && 'message' in message ? String(message.message) : '';
  return `The sandbox could not be started on port ${port}${said ? `: ${said}` : '.'}`;
};
