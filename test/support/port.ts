import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** Puts a server on a port of this machine, any that is free where none is named. @returns the port. */
export const listenOn = async (server: Server, port = 0): Promise<number> => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('There is no port.');
  return address.port;
};

/** A port of this machine that nobody listens on at the moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listenOn(server);
  server.close();
  await once(server, 'close');
  return port;
};

/** A port of this machine that somebody else listens on until the test is over. */
export const takenPort = async (): Promise<number> => {
  const server = createServer();
  onTestFinished(() => void server.close());
  return listenOn(server);
};
