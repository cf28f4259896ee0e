import { expect, it, onTestFinished } from 'vitest';
import { defaultTenant } from '../sandbox/data/tenant.ts';
import { defaultClient } from '../sandbox/login/clients.ts';
import { createGateway } from '../src/server.ts';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';
import { posted } from './support/posted.ts';

const post = posted({ query: '{ __typename }' });

/** Takes requests and never answers. */
const startHung = async () => {
  let requests = 0;
  const { origin, close } = await listen(() => {
    requests += 1;
  });
  onTestFinished(close);
  return { origin, requests: () => requests };
};

it('asks a Graph that hangs once, however many probes come meanwhile, and says so in time', async () => {
  const { origin, requests } = await startHung();
  const gateway = createGateway({ rootUrl: origin, logging: false });
  onTestFinished(() => gateway.dispose());
  const probe = async () => (await gateway.fetch('http://gateway.test/ready')).json();
  const began = performance.now();
  const probes = [probe()];
  // Kept answers last for five seconds, and so does this look: it is not taken for an old one before it has ended.
  for (let second = 1; second <= 4; second += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    probes.push(probe(), probe());
  }
  for (const answer of [...(await Promise.all(probes)), await probe()]) {
    expect(answer).toMatchObject({
      ready: false,
      problems: [{ part: 'upstream', code: 'UPSTREAM_TIMEOUT' }],
    });
  }
  expect(performance.now() - began).toBeLessThan(9_000);
  expect(requests()).toBe(1);
  // A gateway without a Graph is alive, and says what it can say without one.
  expect((await gateway.fetch('http://gateway.test/health')).status).toBe(200);
  expect(await (await gateway.fetch('http://gateway.test/graphql', post)).json()).toMatchObject({
    errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

it('does not wait for a login host that hangs, and still looks whether Graph is there', async () => {
  const { origin, requests } = await startHung();
  const secret = 'marked-SECRET-f00d';
  const { gateway, sandbox } = await startGateway(
    {},
    {
      signIn: {
        mode: 'client-credentials',
        cloud: 'global',
        authorityHost: origin,
        tenantId: defaultTenant,
        clientId: defaultClient.id,
        credential: { secret },
      },
    },
  );
  const response = await gateway.fetch('http://gateway.test/ready');
  expect(response.status).toBe(503);
  const text = await response.text();
  expect(JSON.parse(text)).toEqual({
    ready: false,
    problems: [
      { part: 'sign-in', code: 'UPSTREAM_TIMEOUT', message: 'The login host did not answer within 5 s.' },
    ],
  });
  expect(text).not.toContain(secret);
  expect([requests(), sandbox.log.requests.length]).toEqual([1, 1]);
});

it('is not ready any more when the gateway is about to stop, and asks nobody for that', async () => {
  const stopping = new AbortController();
  const { gateway, sandbox } = await startGateway({}, { stopping: stopping.signal });
  expect((await gateway.fetch('http://gateway.test/ready')).status).toBe(200);
  sandbox.log.clear();
  stopping.abort();
  const response = await gateway.fetch('http://gateway.test/ready');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    ready: false,
    problems: [{ part: 'gateway', code: 'STOPPING' }],
  });
  expect((await gateway.fetch('http://gateway.test/health')).status).toBe(200);
  expect(sandbox.log.requests).toEqual([]);
});
