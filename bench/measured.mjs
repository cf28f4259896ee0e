/**
 * Loaded before a server that is measured, with `--import`: tells the parent, whenever it asks, what the process has
 * used. `cpu` is in microseconds, of all threads; `rss` in bytes.
 */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpu: user + system, rss: process.memoryUsage.rss() });
});
process.once('disconnect', () => process.exit());
// Listening to the parent keeps nothing running by itself.
process.channel.unref();
