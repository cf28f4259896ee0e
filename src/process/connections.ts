import type { Server, ServerResponse } from 'node:http';
import { Server as Listener, type Socket } from 'node:net';

/** A client that was answered less than this ago may have its next request on the way. In milliseconds. */
const lingerMs = 1_000;

/** The connections of an HTTP server, and what is under way on them, so that it can be closed without losing a request. */
export class Connections {
  readonly #server: Server;
  readonly #underWay = new Set<ServerResponse>();
  /** Since when nothing is under way on a connection. */
  readonly #idleSince = new Map<Socket, number>();
  #isClosing = false;

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => {
      this.#idleSince.set(socket, performance.now());
      socket.once('close', () => this.#idleSince.delete(socket));
    });
    server.prependListener('request', (_, response) => this.#begin(response));
  }

  /** How many requests have been taken and not been answered completely. */
  get requests(): number {
    return this.#underWay.size;
  }

  /**
   * Takes no more connections. What is under way goes on, and so does what still arrives on a connection that is open;
   * each answer says that it is the last one there. Settles when all connections are closed.
   */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const response of this.#underWay) isLast(response);
    // After what has arrived meanwhile has been read, so that no request is overlooked.
    const sweep = setInterval(() => setImmediate(() => this.#closeIdle()), 50);
    await new Promise<void>((resolve) => {
      // That of the HTTP server would cut idle connections off at once, whatever is on its way to them.
      Listener.prototype.close.call(this.#server, () => resolve());
    });
    clearInterval(sweep);
  }

  #begin(response: ServerResponse): void {
    const { socket } = response;
    this.#underWay.add(response);
    if (this.#isClosing) isLast(response);
    response.once('close', () => {
      this.#underWay.delete(response);
      if (socket && this.#idleSince.has(socket)) this.#idleSince.set(socket, performance.now());
    });
  }

  #closeIdle(): void {
    const busy = new Set([...this.#underWay].map(({ socket }) => socket));
    const latest = performance.now() - lingerMs;
    for (const [socket, since] of this.#idleSince) {
      if (since <= latest && !busy.has(socket)) socket.destroySoon();
    }
  }
}

/** Nothing can be said in an answer that has begun: its connection is closed when it is idle. */
const isLast = (response: ServerResponse): void => {
  if (!response.headersSent) response.setHeader('connection', 'close');
};
