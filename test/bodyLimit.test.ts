import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';

const mostBytes = 1_000_000;
const query = JSON.stringify({ query: '{ __typename }' });

/** Sends a body behind a real port. Without a length it goes out in chunks. */
const start = async () => {
  const { gateway, sandbox } = await startGateway();
  const { origin, close } = await listen(gateway);
  onTestFinished(close);
  const post = async (body: string | undefined, headers: Record<string, string>) => {
    const request = httpRequest(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    request.on('error', () => {});
    if (body === undefined) request.flushHeaders();
    else request.end(body);
    const [response]: [IncomingMessage] = await once(request, 'response').then(([one]) => [one]);
    return { status: response.statusCode, answer: JSON.parse(await text(response)) };
  };
  return { post, gateway, sandbox };
};

const tooLarge = {
  status: 413,
  answer: {
    errors: [{ message: 'Request body too large', extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }],
  },
};

describe('a body that is too large', () => {
  it('is refused by the length that it announces, before it is read', async () => {
    const { post, sandbox } = await start();
    expect(await post(undefined, { 'content-length': `${mostBytes + 1}` })).toMatchObject(tooLarge);
    expect(sandbox.log.requests).toHaveLength(0);
  });

  it('is refused while it comes, where no length was announced', async () => {
    const { post, sandbox } = await start();
    const padded = query.padEnd(mostBytes + 1);
    expect(await post(padded, { 'transfer-encoding': 'chunked' })).toMatchObject(tooLarge);
    expect(sandbox.log.requests).toHaveLength(0);
  });

  it('is refused whatever length a caller within the same process names', async () => {
    const { gateway } = await start();
    const response = await gateway.fetch('http://gateway/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '10' },
      body: query.padEnd(mostBytes + 1),
    });
    expect({ status: response.status, answer: await response.json() }).toMatchObject(tooLarge);
  });
});

it('a body as large as is permitted is read, with and without a length', async () => {
  const { post } = await start();
  const padded = query.padEnd(mostBytes);
  const expected = { status: 200, answer: { data: { __typename: 'Query' } } };
  expect(await post(padded, { 'content-length': `${mostBytes}` })).toMatchObject(expected);
  expect(await post(padded, { 'transfer-encoding': 'chunked' })).toMatchObject(expected);
});

it('a length that is no number is refused', async () => {
  const { gateway } = await start();
  const response = await gateway.fetch('http://gateway/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 'ten' },
    body: query,
  });
  expect(response.status).toBe(400);
});
