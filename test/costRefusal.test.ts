import { describe, expect, it } from 'vitest';
import { at } from './support/at.ts';
import { startGateway } from './support/gateway.ts';
import { posted } from './support/posted.ts';

const fromPaths = { installStatusSource: 'segments' } as const;

const tenThousand = `query Everything {
  mobileApps(first: 1000) {
    nodes { displayName people: userStatuses(first: 200) { nodes { deviceStatuses { nodes { deviceName } } } } }
  }
}`;

describe('an operation that would cost too much', () => {
  it('is refused before anything is sent, and told why', async () => {
    const { executeWithErrors, requests } = await startGateway({}, fromPaths);
    const { data, errors, cost, status } = await executeWithErrors(tenThousand);
    expect(requests()).toEqual([]);
    expect(cost.upstreamRequests).toBe(0);
    expect(status).toBe(200);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message:
          'Expected an operation of at most 1000 upstream requests, but this one is estimated at 10052; nothing was sent. ' +
          'Most of it is for "mobileApps.nodes.people.nodes.deviceStatuses": 200000 reads, since "first" is 1000 at ' +
          '"mobileApps" and "first" is 200 at "mobileApps.nodes.people". ' +
          'Ask for smaller pages or fewer fields, or in several operations.',
        extensions: {
          code: 'COST_LIMIT',
          estimatedUpstreamRequests: 10_052,
          limit: 1000,
          costlyPath: 'mobileApps.nodes.people.nodes.deviceStatuses',
        },
      },
    ]);
  });

  it('is refused with a status where the client asks for one', async () => {
    const { executeWithErrors } = await startGateway({}, fromPaths);
    const accept = 'application/graphql-response+json';
    const { status, errors, cost } = await executeWithErrors(tenThousand, {}, { accept });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', limit: 1000 } }]);
    expect(cost.upstreamRequests).toBe(0);
  });

  it('is executed where the limit is higher', async () => {
    const { execute } = await startGateway(
      { throttle: false },
      { ...fromPaths, limits: { upstreamRequests: 20_000 } },
    );
    const { cost } = await execute(tenThousand);
    expect(cost.upstreamRequests).toBeLessThan(200);
  });

  it('is told how many names it asks the same under', async () => {
    const { executeWithErrors, requests } = await startGateway({}, { limits: { upstreamRequests: 4 } });
    const { errors } = await executeWithErrors(
      `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: mobileApp(id: "${index}") { id }`).join(' ')} }`,
    );
    expect(requests()).toEqual([]);
    expect(at(errors ?? [], 0).message).toContain('Most of it is for "a0" and 99 more like it: 100 reads.');
  });

  it('is refused where its fragments unfold to more fields than anybody writes', async () => {
    const { executeWithErrors, requests } = await startGateway({}, { queryLimits: { depth: 100 } });
    const fragments = Array.from(
      { length: 12 },
      (_, index) => `fragment F${index} on MobileApp {
        installSummary { app { ...F${index + 1} } } deviceStatuses { nodes { app { ...F${index + 1} } } }
      }`,
    );
    const { errors, cost } = await executeWithErrors(
      `{ mobileApp(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F12 on MobileApp { displayName }`,
    );
    expect(requests()).toEqual([]);
    expect(cost.upstreamRequests).toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'COST_LIMIT' } });
    expect(errors?.[0]?.message).toContain('Expected an operation of at most 5000 fields');
  });

  it('is refused in parts as in one piece', async () => {
    const { gateway, requests } = await startGateway({}, fromPaths);
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted(
        {
          query: tenThousand.replace('nodes { deviceS', 'nodes { ... @defer { userName } deviceS'),
        },
        { accept: 'multipart/mixed' },
      ),
    );
    expect((await response.text()).match(/"estimatedUpstreamRequests":\d+/)?.[0]).toContain('10052');
    expect(requests()).toEqual([]);
  });

  it('is refused as a subscription by what an event would cost, before it begins', async () => {
    const { gateway, requests } = await startGateway({}, { ...fromPaths, limits: { upstreamRequests: 3 } });
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted(
        {
          query: `subscription { mobileAppInstallSummaryChanged(mobileAppId: "a") { app {
          userStatuses(first: 100) { nodes { deviceStatuses { nodes { id } } } }
        } } }`,
        },
        { accept: 'text/event-stream' },
      ),
    );
    // The app, its users, and five batches of devices.
    expect(await response.text()).toContain('"estimatedUpstreamRequests":7');
    expect(requests()).toEqual([]);
  });
});
