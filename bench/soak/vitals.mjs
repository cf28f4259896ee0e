import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Loaded before the gateway, with `--import`: tells the parent, whenever it asks, what the process holds. `heapUsed` and
 * `rss` in bytes, after a collection; sockets and timers as Node counts what would keep it running; CPU in microseconds.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', () => {
  // Twice: the first collection lets finalizers run, the second takes what they have let go.
  collect();
  setImmediate(() => {
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const resources = process.getActiveResourcesInfo();
    const count = (...kinds) => resources.filter((kind) => kinds.includes(kind)).length;
    process.send({
      heapUsed,
      rss,
      cpu: user + system,
      sockets: count('TCPSocketWrap', 'TLSWrap'),
      timers: count('Timeout'),
    });
  });
});
process.once('disconnect', () => process.exit());
process.channel.unref();
