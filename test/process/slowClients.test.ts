import { once } from 'node:events';
import { Server } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttpServer, listen, type Patience, patience } from '../../src/process/httpServer.ts';
import { startGateway } from '../support/gateway.ts';

/** The gateway on a port, with less patience than it has as a rule. */
const startImpatient = async (its: Partial<Patience>): Promise<URL> => {
  const { gateway } = await startGateway();
  const server = createHttpServer(gateway, { ...patience, connectionsCheckingInterval: 50, ...its });
  onTestFinished(() => void server.close());
  return new URL(await listen(server, 0, '127.0.0.1'));
};

/** Sends a text over a connection of its own, and returns all that comes until the server closes it. */
const send = async ({ hostname, port }: URL, text: string): Promise<string> => {
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    received += chunk;
  });
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return received;
};

describe('a client that', () => {
  it('says nothing is sent away', async () => {
    const url = await startImpatient({ headersTimeout: 100, requestTimeout: 100 });
    expect(await send(url, '')).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  it('does not come to the end of its headers is sent away', async () => {
    const url = await startImpatient({ headersTimeout: 100, requestTimeout: 10_000 });
    expect(await send(url, 'POST /graphql HTTP/1.1\r\nHost: a\r\nX-A: b')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('does not come to the end of its body is sent away', async () => {
    const url = await startImpatient({ headersTimeout: 100, requestTimeout: 200 });
    const head =
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{';
    expect(await send(url, head)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('asks nothing more is answered, and sent away later', async () => {
    const url = await startImpatient({ keepAliveTimeout: 50 });
    const answer = await send(url, 'GET /health HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/^connection: keep-alive\r$/im);
  });
});

it('has patience enough for a slow client, and outlives what load balancers keep', () => {
  const server = createHttpServer(() => {});
  expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 });
});

it('says of a port that this user may not use which ones are free to all', async () => {
  class Refusing extends Server {
    override listen(): this {
      setImmediate(() => this.emit('error', Object.assign(new Error('no'), { code: 'EACCES' })));
      return this;
    }
  }
  await expect(listen(new Refusing(), 80, '::')).rejects.toThrow(
    'cannot listen on [::]:80: this user may not use the port; set PORT to one from 1024 on',
  );
});
