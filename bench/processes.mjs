import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The sandbox in a process of its own, with its limits off: what is measured is the gateway, not the waiting. */
export const startSandbox = async (...options) => {
  const child = fork(pathOf('../sandbox/main.ts'), ['--port', '0', '--throttle', 'off', ...options], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = await once(child, 'message');
  if (message.type !== 'ready') throw new Error(message.message);
  return { url: message.url, token: message.token, stop: () => child.kill() };
};

/** The gateway in a process of its own: nothing that the measurement keeps is on its heap. */
export const startGateway = async (sandboxUrl, options = {}) => {
  const child = fork(pathOf('gatewayProcess.mjs'), [sandboxUrl, JSON.stringify(options)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    /** Bytes after a collection: `heapUsed` and `rss`. */
    memory: async () => {
      child.send('memory');
      const [memory] = await once(child, 'message');
      return memory;
    },
    stop: () => child.kill(),
  };
};

/** One operation; whatever fails ends the measurement. */
export const execute = async (gateway, token, query, variables) => {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors, extensions } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return { data, cost: extensions.cost };
};

/** What a figure is worth nothing without. */
export const circumstances = () => {
  const [cpu] = cpus();
  return [
    `date     ${new Date().toISOString().slice(0, 10)}`,
    `machine  ${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${process.platform} ${process.arch}`,
    `versions Node.js ${process.versions.node}, V8 ${process.versions.v8}, undici ${version('undici')}, graphql ${version('graphql')}, graphql-yoga ${version('graphql-yoga')}`,
  ].join('\n');
};

const version = (name) =>
  JSON.parse(readFileSync(pathOf(`../node_modules/${name}/package.json`), 'utf8')).version;
