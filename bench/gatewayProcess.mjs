import { createServer } from 'node:http';
import { createGateway } from '../src/server.ts';

/** The gateway for `processes.mjs`: listens on a free port, and tells its memory when asked. */
const [rootUrl, options] = process.argv.slice(2);
const server = createServer(createGateway({ rootUrl, ...JSON.parse(options) }));
server.listen(0, '127.0.0.1', () => {
  process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` });
});

process.on('message', () => {
  // Twice: the first collection lets finalizers run, the second takes what they have let go.
  globalThis.gc();
  setImmediate(() => {
    globalThis.gc();
    const { heapUsed, rss } = process.memoryUsage();
    process.send({ heapUsed, rss });
  });
});
process.once('disconnect', () => process.exit());
