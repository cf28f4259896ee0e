import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const measured = new URL('measured.mjs', import.meta.url).href;

/** Whether processes can be kept on cores of their own; where not, they disturb each other. */
export const isPinned = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;
const [serverCore, otherCore] = ['0', '1'];

const onCore = (core, args) => (isPinned ? ['taskset', '-c', core, ...args] : args);

/** Moves this process, which makes the load, away from the core of the servers. */
export const leaveServerCore = () => {
  if (isPinned) spawnSync('taskset', ['-a', '-c', '-p', otherCore, String(process.pid)]);
};

const start = (core, args, environment) => {
  const [command, ...rest] = onCore(core, [process.execPath, ...args]);
  const child = spawn(command, rest, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${args.at(-1)} ended with code ${code}.`);
  });
  ended.catch(() => {});
  const ask = async (message) => {
    child.send(message);
    const [answer] = await Promise.race([once(child, 'message'), ended]);
    return answer;
  };
  return { child, ask, ended, stop: () => child.disconnect() };
};

/** The stand-in for Graph. */
export const startUpstream = async (core = otherCore) => {
  const { child, ask, ended, stop } = start(core, [fileOf('upstream/server.mjs')], {});
  const [{ url }] = await Promise.race([once(child, 'message'), ended]);
  return {
    url,
    setLatency: (latency) => ask({ latency }),
    count: async () => (await ask('count')).count,
    pid: child.pid,
    stop,
  };
};

/**
 * A server that is measured, ready: it has printed the address at which it listens.
 * @param preload module that answers what the server's process is asked.
 * @returns also how many milliseconds it took until then.
 */
export const startServer = async (
  { file, environment, core = serverCore },
  upstreamUrl,
  preload = measured,
) => {
  const begin = performance.now();
  const { child, ask, ended, stop } = start(core, ['--import', preload, file], {
    ...environment,
    GRAPH_ROOT_URL: upstreamUrl,
  });
  const url = await Promise.race([printedAddress(child.stdout), ended]);
  const clock = performance.now() - begin;
  child.stdout.resume();
  return { url, clock, ask, stop, pid: child.pid };
};

const printedAddress = async (output) => {
  let text = '';
  output.setEncoding('utf8');
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += chunk;
    const address = text.match(/https?:\/\/[^\s"]+(?=[\s"])/)?.[0];
    if (address) return address;
  }
  throw new Error(`No address was printed, but: ${text}`);
};

export const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));
