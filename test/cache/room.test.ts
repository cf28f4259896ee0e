import { describe, expect, it } from 'vitest';
import { apps } from '../support/cacheReplicas.ts';
import { startGateway } from '../support/gateway.ts';
import { bearer } from '../support/posted.ts';

const cache = { url: 'memory:' };

/** A hundred lists without a row. */
const nothings = Array.from(
  { length: 100 },
  (_, index) => `{ mobileApps(first: 1, filter: { displayName: { eq: "none-${index}" } }) { nodes { id } } }`,
);

describe('a cache in memory', () => {
  it('is bounded: what was not used for longest goes, and what is too large is not kept', async () => {
    const small = await startGateway({}, { cache: { ...cache, entryBytes: 100 } });
    await small.execute(apps);
    expect((await small.execute(apps)).cost).toMatchObject({ cacheHits: 0, upstreamRequests: 2 });

    const tight = await startGateway({}, { cache: { ...cache, memoryBytes: 4_000 } });
    const one = (first: number) => `{ mobileApps(first: ${first}) { nodes { id displayName } } }`;
    await tight.execute(one(5));
    expect((await tight.execute(one(5))).cost.upstreamRequests).toBe(0);
    for (let first = 6; first < 10; first += 1) await tight.execute(one(first));
    expect((await tight.execute(one(5))).cost.upstreamRequests).toBe(1);
  });

  it('loses to nobody else all that one has read', async () => {
    const { execute, sandbox } = await startGateway(
      { throttle: false },
      { cache: { ...cache, memoryBytes: 20_000 } },
    );
    const as = (user: string) => {
      const token = sandbox.tokenFor({ user: `${user}@contoso.example` });
      return (query: string) => execute(query, {}, bearer(token));
    };
    const [modest, greedy] = [as('megan'), as('alex')];
    const lists = [2, 3, 4].map((first) => `{ mobileApps(first: ${first}) { nodes { id } } }`);
    for (const list of lists) await modest(list);
    for (const query of nothings) await greedy(query);
    for (const list of lists) expect((await modest(list)).cost).toMatchObject({ upstreamRequests: 0 });
    // Half of the room is left to who wants all of it.
    let hits = 0;
    for (const query of nothings.toReversed()) hits += (await greedy(query)).cost.cacheHits ?? 0;
    expect(hits).toBeGreaterThan(8);
  });

  it('counts what it takes to keep an answer, however small that is', async () => {
    const { execute } = await startGateway({ throttle: false }, { cache: { ...cache, memoryBytes: 30_000 } });
    for (const query of nothings) await execute(query);
    let hits = 0;
    for (const query of nothings.toReversed()) hits += (await execute(query)).cost.cacheHits ?? 0;
    // Each is some 100 bytes, and 600 beside them.
    expect(hits).toBeGreaterThan(20);
    expect(hits).toBeLessThan(45);
  });
});
