import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultTenant } from '../../sandbox/data/tenant.ts';
import { defaultClient } from '../../sandbox/login/clients.ts';
import { decodePart, signShared } from '../../sandbox/login/jwt.ts';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { askReplica, startCachingReplicas } from '../support/cacheReplicas.ts';
import { startMarkedUpstream } from '../support/markedUpstream.ts';
import { hasRedis, startRedis } from '../support/redisServer.ts';
import { oneApp, startSignedIn, tokenOf } from '../support/signedIn.ts';

const query =
  '{ mobileApps(first: 4) { nodes { displayName deviceStatuses(first: 2) { nodes { deviceName userName } } } } }';
const users = 40;

/** Graph that marks each text with the name of whom it was read for. */
const startMarked = async (mode: 'classic' | 'live') => {
  const sandbox = await startSandbox({ mode, apps: 6, devices: 30, throttle: false, latencyMs: 5 });
  const marked = await startMarkedUpstream(sandbox);
  onTestFinished(async () => {
    marked.close();
    await sandbox.close();
  });
  return { sandbox, rootUrl: marked.url };
};

const marksIn = (answer: unknown) => new Set(JSON.stringify(answer).match(/#user-\d+/g));

describe('what is kept of one token', () => {
  it('is not shown to a forger who knows all of its claims', async () => {
    const { sandbox, rootUrl } = await startMarked('classic');
    const gateway = createGateway({ rootUrl, cache: { url: 'memory:' }, logging: false });
    onTestFinished(async () => gateway.dispose());
    const token = sandbox.tokenFor({ user: 'user-1@contoso.example' });
    const answer = await askReplica(gateway, query, token);
    expect(marksIn(answer)).toEqual(new Set(['#user-1']));
    expect((await askReplica(gateway, query, token)).extensions.cost.upstreamRequests).toBe(0);
    sandbox.log.clear();

    const [head, claims, signature = ''] = token.split('.');
    for (const forged of [
      `${head}.${claims}.${signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      `${head}.${claims}.`,
      `${head}.${claims}`,
    ]) {
      const { errors, data } = await askReplica(gateway, query, forged);
      expect(data).toEqual({ mobileApps: null });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    // Graph was asked each time: it is the one who knows.
    expect(sandbox.log.requests).toHaveLength(3);
  });

  it('is not shown once the token has ended', async () => {
    const { sandbox, rootUrl } = await startMarked('classic');
    const gateway = createGateway({ rootUrl, cache: { url: 'memory:' }, logging: false });
    onTestFinished(async () => gateway.dispose());
    const exp = Math.floor(Date.now() / 1000) + 2;
    const claims = decodePart(sandbox.tokenFor({ user: 'user-1@contoso.example' }).split('.')[1] ?? '');
    const token = signShared({ ...claims, exp });
    await askReplica(gateway, query, token);
    expect((await askReplica(gateway, query, token)).extensions.cost.upstreamRequests).toBe(0);
    await pause(exp * 1000 - Date.now());
    const { errors } = await askReplica(gateway, query, token);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is not shown to the same user whose other token may do less, and is not lost for it', async () => {
    const { sandbox, rootUrl } = await startMarked('classic');
    const gateway = createGateway({ rootUrl, cache: { url: 'memory:' }, logging: false });
    onTestFinished(async () => gateway.dispose());
    const user = 'user-1@contoso.example';
    const all = sandbox.tokenFor({ user });
    const less = sandbox.tokenFor({ user, scopes: ['User.Read'] });
    await askReplica(gateway, query, all);
    for (let turn = 0; turn < 2; turn += 1) {
      const { data, errors } = await askReplica(gateway, query, less);
      expect(data).toEqual({ mobileApps: null });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await askReplica(gateway, query, all)).extensions.cost.upstreamRequests).toBe(0);
  });

  it('is not shown in place of a refusal, be it that of a token that has been revoked', async () => {
    const { sandbox, rootUrl } = await startMarked('classic');
    const cache = { url: 'memory:', lifetimeFactor: 0.0001, staleMs: 60_000 };
    const gateway = createGateway({ rootUrl, cache, logging: false });
    onTestFinished(async () => gateway.dispose());
    const token = sandbox.tokenFor({ user: 'user-1@contoso.example' });
    await askReplica(gateway, query, token);
    await pause(40);
    for (const [status, code] of [
      [401, 'UNAUTHENTICATED'],
      [403, 'FORBIDDEN'],
    ] as const) {
      sandbox.faults.inject({ effect: { status } });
      const { data, errors, extensions } = await askReplica(gateway, query, token);
      expect(data).toEqual({ mobileApps: null });
      expect(errors?.[0]?.extensions.code).toBe(code);
      expect(extensions).not.toHaveProperty('cache');
      sandbox.faults.clear();
    }
  });
});

describe('where the gateway exchanges tokens of its callers', () => {
  it('a person who signs in again reads on, and nobody else does', async () => {
    const cache = { url: 'memory:' };
    const { ask, callerToken, sandbox, upstreamRequests } = await startSignedIn(
      'on-behalf-of',
      {},
      {},
      { cache },
    );
    const secondly = (user: string) =>
      sandbox.tokenFor({ user, audience: `api://${defaultClient.id}`, scopes: ['x'] });
    await ask(oneApp, callerToken('megan@contoso.example'));
    // Another token of hers: what it is exchanged for says the same.
    await ask(oneApp, secondly('megan@contoso.example'));
    expect(upstreamRequests()).toHaveLength(1);
    await ask(oneApp, callerToken('alex@contoso.example'));
    expect(
      upstreamRequests()
        .map(tokenOf)
        .map(({ upn }) => upn),
    ).toEqual(['megan@contoso.example', 'alex@contoso.example']);
    const { status } = await ask(
      oneApp,
      `${callerToken('megan@contoso.example').split('.', 2).join('.')}.forged`,
    );
    expect(status).toBe(401);
  });
});

const isolates = (mode: 'classic' | 'live', url?: () => Promise<string>) => async () => {
  const { sandbox, rootUrl } = await startMarked(mode);
  const cache = { url: url ? await url() : 'memory:' };
  const replicas = startCachingReplicas(url ? 3 : 1, cache, { rootUrl });
  const tokens = Array.from({ length: users }, (_, index) =>
    sandbox.tokenFor({ app: `app of user-${index}`, user: `user-${index}@contoso.example` }),
  );
  const ask = async (token: string, index: number, round: number) => {
    const user = `user-${index}`;
    const answer = await askReplica(replicas[(index + round) % replicas.length], query, token);
    expect([...marksIn(answer)], user).toEqual([`#${user}`]);
    return answer.extensions.cost;
  };
  const all = (round: number) => Promise.all(tokens.map((token, index) => ask(token, index, round)));
  await all(0);
  sandbox.log.clear();
  // In the second round everything is there, each in its own place.
  for (const cost of await all(1)) expect(cost.upstreamRequests).toBe(0);
  expect(sandbox.log.requests).toEqual([]);
};

describe(`of ${users} users who ask the same at the same time, none sees what another one has read`, () => {
  it.each(['classic', 'live'] as const)('in memory (%s)', (mode) => isolates(mode)());
});

describe.skipIf(!hasRedis)(`the same, behind three replicas with one Redis`, () => {
  it.each(['classic', 'live'] as const)('%s', (mode) =>
    isolates(mode, async () => (await startRedis()).url)(),
  );

  it('nor do gateways that sign in otherwise, or ask another Graph, though they have the same Redis and key', async () => {
    const { url } = await startRedis();
    const { sandbox, rootUrl } = await startMarked('classic');
    const token = sandbox.tokenFor({ user: 'user-1@contoso.example' });
    const cache = { url };
    const [first] = startCachingReplicas(1, cache, { rootUrl });
    await askReplica(first, query, token);

    // One that takes claims for true, since it was given its tokens by the login host.
    const signIn = {
      mode: 'client-credentials',
      cloud: 'global',
      authorityHost: sandbox.url,
      tenantId: defaultTenant,
      clientId: defaultClient.id,
      credential: { secret: defaultClient.secret },
    } as const;
    const [ofApp] = startCachingReplicas(1, cache, { rootUrl: sandbox.url, signIn });
    const ofItsOwn = await askReplica(ofApp, query);
    expect(ofItsOwn.errors).toBeUndefined();
    expect(ofItsOwn.extensions.cost.cacheHits).toBe(0);
    const its = sandbox.log.requests.flatMap(({ headers }) => headers.authorization ?? []).at(-1) ?? '';
    const [head, claims] = its.replace('Bearer ', '').split('.');
    const [passing] = startCachingReplicas(1, cache, { rootUrl: sandbox.url });
    const forged = await askReplica(passing, query, `${head}.${claims}.forged`);
    expect(forged.data).toEqual({ mobileApps: null });

    // Another Graph, or the same one at another address.
    const [elsewhere] = startCachingReplicas(1, cache, { rootUrl: sandbox.url });
    const answer = await askReplica(elsewhere, query, token);
    expect(answer.extensions.cost.cacheHits).toBe(0);
    expect([...marksIn(answer)]).toEqual([]);
    // As a subgraph it asks the same of Graph, for the same user.
    const [subgraph] = startCachingReplicas(1, cache, { rootUrl, federation: true });
    const known = await askReplica(subgraph, query, token);
    expect(known.extensions.cost.upstreamRequests).toBe(0);
    expect([...marksIn(known)]).toEqual(['#user-1']);
  });
});
