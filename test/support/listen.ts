import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** Puts a gateway on a free port of this machine. `close` ends its connections too. */
export const listen = async (gateway: RequestListener) => {
  const server = createServer(gateway);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
};
