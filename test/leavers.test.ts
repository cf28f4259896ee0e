import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { summaryOf } from './support/live.ts';
import { accept } from './support/parts.ts';
import { posted } from './support/posted.ts';

const deferred =
  '{ mobileApps(first: 3) { nodes { id ... @defer { installSummary { failedDeviceCount } } } } }';

it.each([
  ['an answer', 'application/json', deferred],
  ['parts', accept.multipart, deferred],
  ['parts as events', accept.events, deferred],
  ['the only event', accept.events, '{ mobileApps(first: 3) { nodes { id } } }'],
  ['what changes', accept.events, summaryOf()],
])('clients that wait for %s and leave, at any moment, leave nothing behind', async (_, form, query) => {
  const { gateway, sandbox } = await startGateway(
    {},
    // A turn that somebody had kept would be missing.
    { admission: { concurrent: 4, queued: 0, watched: 1 }, liveIntervalMs: 50 },
  );
  const { origin, close } = await listen(gateway);
  onTestFinished(close);
  const { port } = new URL(origin);
  const body = JSON.stringify({ query, variables: { app: 'a' } });
  const head = `POST /graphql HTTP/1.1\r\nhost: gateway.test\r\naccept: ${form}\r\ncontent-type: application/json`;
  const leaver = async (index: number) => {
    const connection = connect(Number(port), '127.0.0.1');
    connection.on('error', () => {});
    connection.write(`${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    // Before it is read, while it is executed, or with the first that comes.
    if (index % 5 === 0) connection.once('data', () => connection.destroy());
    else setTimeout(() => connection.destroy(), index % 5 === 1 ? 0 : index / 5);
    await once(connection, 'close');
  };
  for (let index = 0; index < 100; index += 4)
    await Promise.all([0, 1, 2, 3].map((each) => leaver(index + each)));

  const ask = async () => {
    const response = await fetch(
      `${origin}/graphql`,
      posted({ query: '{ mobileApps(first: 1) { nodes { id } } }' }),
    );
    return response.status;
  };
  // What has come and is not read yet has its turn first.
  await expect.poll(ask).toBe(200);
  expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([200, 200, 200, 200]);
  sandbox.log.clear();
  await pause(200);
  expect(sandbox.log.requests).toEqual([]);
});
