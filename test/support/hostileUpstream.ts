import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { listenOn } from './port.ts';

/** What is done with a request: its connection, and its first line. */
type Behaviour = (connection: Socket, request: string) => void;

/**
 * An upstream that does to its connections whatever a test likes, below HTTP: it knows no more of that than where the
 * head of a request ends. What it is asked with a body it does not understand.
 */
export const startHostileUpstream = async (behaviour: Behaviour) => {
  const connections = new Set<Socket>();
  const requests: string[] = [];
  let behave = behaviour;
  const server = createServer((connection) => {
    connections.add(connection);
    let head = '';
    connection.on('data', (bytes) => {
      head += bytes.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const [request = ''] = head.split('\r\n', 1);
      head = '';
      requests.push(request);
      behave(connection, request);
    });
    connection.on('error', () => {});
    connection.on('close', () => connections.delete(connection));
  });
  const port = await listenOn(server);
  const kill = (): void => {
    server.close();
    for (const connection of connections) connection.destroy();
  };
  onTestFinished(kill);
  return {
    url: `http://127.0.0.1:${port}`,
    /** First lines of all requests that arrived. */
    requests,
    /** Connections that are open. */
    connections,
    become(next: Behaviour): void {
      behave = next;
    },
    kill,
    revive: () => listenOn(server, port),
  };
};

const answer = (connection: Socket, status: number, body: Buffer, headers = ''): void => {
  const head = `HTTP/1.1 ${status} Hostile\r\ncontent-length: ${body.length}\r\n${headers}\r\n`;
  connection.write(Buffer.concat([Buffer.from(head), body]));
};

const begin = (connection: Socket): void => {
  connection.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
};

/** Answers everything with a status: 404 is what a lookup takes for "there is none". */
export const answers =
  (status: number, headers = ''): Behaviour =>
  (connection) =>
    answer(connection, status, Buffer.from('{"error":{"code":"Hostile","message":"-"}}'), headers);

/** Takes requests and says nothing. */
export const hangs: Behaviour = () => {};

/** Says a byte every now and then, and never enough of them. */
export const dribbles: Behaviour = (connection) => {
  begin(connection);
  const timer = setInterval(() => connection.write('1\r\n \r\n'), 50);
  connection.on('close', () => clearInterval(timer));
};

/** Begins an answer and says no more. */
export const fallsSilent: Behaviour = begin;

/** Breaks the connection off in the middle of an answer. */
export const breaksOff: Behaviour = (connection) => {
  connection.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"id":', () =>
    connection.resetAndDestroy(),
  );
};

/** Talks without end, as fast as it is listened to. */
export const talksForEver: Behaviour = (connection) => {
  begin(connection);
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
  const talk = (): void => {
    while (connection.writable && connection.write(chunk));
  };
  connection.on('drain', talk);
  talk();
};

/** Answers with few bytes that unfold to so many megabytes. */
export const bombs = (megabytes: number): Behaviour => {
  const bomb = gzipSync(Buffer.alloc(megabytes * 1024 ** 2, ' '));
  return (connection) => answer(connection, 200, bomb, 'content-encoding: gzip\r\n');
};
