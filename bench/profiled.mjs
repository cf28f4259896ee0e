import { Session } from 'node:inspector/promises';

/** Loaded before a server that is profiled, with `--import`: `start`, and `stop`, which answers the profile. */
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 200 });

process.on('message', async (message) => {
  process.send(await session.post(message === 'start' ? 'Profiler.start' : 'Profiler.stop'));
});
process.once('disconnect', () => process.exit());
process.channel.unref();
