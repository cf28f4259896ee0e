import { describe, expect, it, onTestFinished } from 'vitest';
import type { Misfortune } from '../sandbox/graph/faults.ts';
import { startGateway } from './support/gateway.ts';
import { listen } from './support/listen.ts';

interface Apps {
  readonly mobileApps: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const apps = `query ($first: Int, $after: String) {
  mobileApps(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;
const idsOf = ({ mobileApps }: Apps): string[] => mobileApps.nodes.map(({ id }) => id);

describe('a list that breaks off', () => {
  it.each<[string, Misfortune]>([
    ['the upstream fails', { status: 500 }],
    ['a page cannot be understood', { malformed: 'html' }],
    ['a page was cut', { malformed: 'truncated' }],
    ['the upstream stays away', { reset: true }],
    ['the upstream asks to wait too long', { status: 429, retryAfter: '3600' }],
  ])('because %s, shows what was read, says so, and goes on from its end cursor', async (_, effect) => {
    const { execute, executeWithErrors, sandbox } = await startGateway(
      { apps: 30, pageSize: 10 },
      { limits: { retries: 1, backoffMs: 5, deadlineMs: 10_000 } },
    );
    const whole = idsOf((await execute<Apps>(apps, { first: 30 })).data);
    expect(whole).toHaveLength(30);

    sandbox.faults.inject({ match: { path: 'skiptoken' }, skip: 1, effect });
    const broken = await executeWithErrors<Apps>(apps, { first: 30 });
    expect(broken.errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'INCOMPLETE' } }]);
    const { data } = broken;
    expect(data && idsOf(data)).toEqual(whole.slice(0, 20));
    expect(data?.mobileApps.pageInfo).toEqual({ hasNextPage: true, endCursor: expect.any(String) });

    sandbox.faults.clear();
    // A tenant that was told to wait is not asked before its time; the cursor is as good for another app of it.
    const authorization = `Bearer ${sandbox.tokenFor({ app: 'other' })}`;
    const after = data?.mobileApps.pageInfo.endCursor;
    const rest = await execute<Apps>(apps, { first: 30, after }, { authorization });
    expect(idsOf(rest.data)).toEqual(whole.slice(20));
    expect(rest.data.mobileApps.pageInfo.hasNextPage).toBe(false);
  });

  it('goes on from its end cursor even when nothing that was read passed the filter', async () => {
    const { execute, executeWithErrors, requests, sandbox } = await startGateway();
    const filtered = `query ($after: String) {
      mobileApps(first: 1, after: $after, filter: { displayName: { eq: "b" } }) {
        nodes { displayName } pageInfo { hasNextPage endCursor }
      }
    }`;
    const page = (displayName: string, next?: string): Misfortune => ({
      status: 200,
      body: {
        value: [{ id: displayName, displayName }],
        ...(next ? { '@odata.nextLink': `x?$skiptoken=${next}` } : {}),
      },
    });
    sandbox.faults.inject({ match: { path: '$top' }, effect: page('a', 'two') });
    sandbox.faults.inject({ times: 1, effect: { status: 500 } });
    sandbox.faults.inject({ effect: page('b') });
    const { data } = await executeWithErrors<Apps>(filtered);
    expect(data?.mobileApps).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
    const rest = await execute<Apps>(filtered, { after: data?.mobileApps.pageInfo.endCursor });
    expect(rest.data.mobileApps.nodes).toEqual([{ displayName: 'b' }]);
    expect(requests()).toEqual(['GET /beta/deviceAppManagement/mobileApps?$skiptoken=two']);
  });

  it('says how long to wait where the upstream said it', async () => {
    const { executeWithErrors, sandbox } = await startGateway({ pageSize: 10 });
    sandbox.faults.inject({ match: { path: 'skiptoken' }, effect: { status: 429, retryAfter: '3600' } });
    const { errors } = await executeWithErrors<Apps>(apps, { first: 30 });
    expect(errors).toMatchObject([{ extensions: { code: 'INCOMPLETE', retryAfterSeconds: 3600 } }]);
  });

  it('has nothing to show when that is its first page', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ effect: { status: 500 } });
    const { data, errors } = await executeWithErrors<Apps>(apps, { first: 30 });
    expect(data).toEqual({ mobileApps: null });
    expect(errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'UPSTREAM_ERROR' } }]);
  });

  it('has nothing to show when it was to be put in order here: half a list has no order', async () => {
    const { executeWithErrors, sandbox } = await startGateway({ pageSize: 10 });
    sandbox.faults.inject({ match: { path: 'skiptoken' }, skip: 1, effect: { status: 500 } });
    const { data, errors } = await executeWithErrors(
      '{ mobileApps(first: 3, orderBy: { field: PUBLISHER }) { nodes { publisher } } }',
    );
    expect(data).toEqual({ mobileApps: null });
    expect(errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'INCOMPLETE' } }]);
  });

  it('is named by its own place in the answer when it is one of many', async () => {
    const { executeWithErrors, sandbox } = await startGateway({ pageSize: 2 });
    const list = 'userStatuses(first: 4) { nodes { id } pageInfo { hasNextPage } }';
    sandbox.faults.inject({
      match: { path: 'skiptoken', item: true },
      skip: 1,
      times: 1,
      effect: { status: 500 },
    });
    const { data, errors } = await executeWithErrors<{
      mobileApps: { nodes: { userStatuses: { nodes: object[] } }[] };
    }>(`{ mobileApps(first: 2) { nodes { ${list} } } }`);
    expect(errors).toMatchObject([
      { path: ['mobileApps', 'nodes', 1, 'userStatuses'], extensions: { code: 'INCOMPLETE' } },
    ]);
    expect(data?.mobileApps.nodes.map(({ userStatuses }) => userStatuses.nodes.length)).toEqual([4, 2]);
  });
});

describe('a next link', () => {
  /** A host that is not the upstream, and what it was asked. */
  const startStranger = async () => {
    const asked: (string | undefined)[] = [];
    const { origin, close } = await listen((request, response) => {
      asked.push(request.url);
      response.end('{}');
    });
    onTestFinished(close);
    return { asked, url: origin };
  };

  it('to another host or path is asked of the list that is being read, and of nobody else', async () => {
    const stranger = await startStranger();
    const { executeWithErrors, requests, sandbox } = await startGateway();
    sandbox.faults.inject({
      times: 1,
      effect: {
        status: 200,
        body: {
          value: [{ id: 'a' }],
          '@odata.nextLink': `${stranger.url}/beta/users?$skiptoken=stolen`,
        },
      },
    });
    const { data } = await executeWithErrors<Apps>(apps, { first: 2 });
    expect(data && idsOf(data)).toEqual(['a']);
    expect(stranger.asked).toEqual([]);
    expect(requests()).toEqual([
      'GET /beta/deviceAppManagement/mobileApps?$select=id&$top=2',
      'GET /beta/deviceAppManagement/mobileApps?$skiptoken=stolen',
    ]);
  });

  it('that leads back to its own page ends the list, and says so', async () => {
    const { executeWithErrors, sandbox } = await startGateway({ apps: 3 });
    sandbox.faults.inject({ effect: { malformed: 'endlessNextLink' } });
    const { data, errors } = await executeWithErrors<Apps>(apps, { first: 1000 });
    expect(errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'INCOMPLETE' } }]);
    expect(errors?.[0]?.message).toContain('the same page twice');
    expect(data?.mobileApps.nodes.length).toBeGreaterThanOrEqual(3);
    expect(sandbox.log.requests.length).toBeLessThanOrEqual(3);
  });

  it('in a circle of pages ends the list too', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    const page = (id: string, next: string): Misfortune => ({
      status: 200,
      body: { value: [{ id }], '@odata.nextLink': `https://graph.microsoft.com/beta/x?$skiptoken=${next}` },
    });
    sandbox.faults.inject({ match: { path: 'skiptoken=one' }, effect: page('b', 'two') });
    sandbox.faults.inject({ match: { path: 'skiptoken=two' }, effect: page('c', 'one') });
    sandbox.faults.inject({ effect: page('a', 'one') });
    const { data, errors } = await executeWithErrors<Apps>(apps, { first: 1000 });
    expect(data && idsOf(data)).toEqual(['a', 'b', 'c']);
    expect(errors).toMatchObject([{ extensions: { code: 'INCOMPLETE' } }]);
    expect(sandbox.log.requests).toHaveLength(3);
  });
});
