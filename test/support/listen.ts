import { createServer, type RequestListener } from 'node:http';
import { listenOn } from './port.ts';

/** Puts a gateway on a free port of this machine. `close` ends its connections too. */
export const listen = async (gateway: RequestListener) => {
  const server = createServer(gateway);
  const port = await listenOn(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close(): void {
      server.close();
      server.closeAllConnections();
    },
  };
};
