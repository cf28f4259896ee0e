import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';

/** Sends the head of a request as it is written here, and reads all that is answered. */
const answerTo = async (head: string): Promise<string> => {
  const { gateway, requests } = await startGateway();
  const { origin, close } = await listen(gateway);
  onTestFinished(close);
  const connection = connect(Number(new URL(origin).port), '127.0.0.1');
  connection.end(`${head}\r\nconnection: close\r\n\r\n`);
  let answer = '';
  connection.on('data', (bytes) => {
    answer += bytes.toString();
  });
  await once(connection, 'close');
  expect(requests()).toEqual([]);
  return answer;
};

it.each([
  ['a host with a space', 'GET /graphql?query={__typename} HTTP/1.1\r\nhost: a b'],
  ['a port that is none', 'GET /graphql?query={__typename} HTTP/1.1\r\nhost: a:99999'],
])('%s is refused with 400, and nothing of the gateway is shown', async (_, head) => {
  const answer = await answerTo(head);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('Host and target of the request make no address.');
  expect(answer).not.toMatch(/Error|node_modules/);
});
