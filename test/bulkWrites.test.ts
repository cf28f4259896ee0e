import { describe, expect, it } from 'vitest';
import type { FaultMatch, Misfortune } from '../sandbox/graph/faults.ts';
import type { LoggedRequest } from '../sandbox/http/requestLog.ts';
import type { SandboxOptions } from '../sandbox/options.ts';
import type { GatewayOptions } from '../src/server.ts';
import { at } from './support/at.ts';
import { startGateway } from './support/gateway.ts';
import { upstreamOf } from './support/upstream.ts';
import { dueAgainAt, mostAtOnce, questionsIn } from './support/upstreamLog.ts';

interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly errorCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
  readonly sent?: {
    readonly path: string;
    readonly nodeId: string | null;
    readonly properties: readonly string[];
  };
}

interface Results {
  readonly results: readonly Result[];
}

const mutation = `mutation ($inputs: [UpdateMobileAppInstallStatusInput!]!) {
  results: updateMobileAppInstallStatuses(inputs: $inputs) {
    __typename
    ... on MobileAppInstallStatus { id errorCode }
    ... on Error { code message }
    ... on InvalidInputError { issues { path message } }
    ... on OutcomeUnknownError { sent { path nodeId properties } }
  }
}`;

const quick = { limits: { backoffMs: 10 } };

/** A gateway whose sandbox throttles nothing but what a test makes it, and device statuses to change. */
const start = async (
  count: number,
  gatewayOptions: Partial<GatewayOptions> = quick,
  sandboxOptions: Partial<SandboxOptions> = {},
) => {
  const gateway = await startGateway({ throttle: false, ...sandboxOptions }, gatewayOptions);
  const upstream = upstreamOf(gateway.sandbox);
  const app = await upstream.app('Contoso Field Service');
  const ids = (await upstream.ids(`mobileApps/${app}/deviceStatuses?$top=${count}`)).slice(0, count);
  const inputs = ids.map((id, index) => ({ mobileAppId: app, id, errorCode: 1000 + index }));
  const update = async (its: readonly object[] = inputs) => {
    const { data, cost } = await gateway.execute<Results>(mutation, { inputs: its });
    return { results: data.results, cost };
  };
  /** What the upstream has now, in the order of the inputs. */
  const errorCodes = () =>
    Promise.all(
      ids.map(async (id) => (await upstream.get(`mobileApps/${app}/deviceStatuses/${id}`)).errorCode),
    );
  return { ...gateway, upstream, app, ids, inputs, update, errorCodes };
};

/** How often each entity's change reached the upstream, by the end of its path. */
const sentTo = (log: readonly LoggedRequest[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { url, body, items } of log) {
    const written = url.endsWith('$batch') ? (items ?? itemsIn(body)) : [{ url, method: 'PATCH' }];
    for (const item of written) {
      if (item.method !== 'PATCH') continue;
      const id = item.url.split('/').at(-1) ?? '';
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
};

/** The requests that stood in a batch that was never answered. */
const itemsIn = (body: unknown): { url: string; method: string }[] =>
  typeof body === 'object' && body !== null && 'requests' in body && Array.isArray(body.requests)
    ? body.requests
    : [];

const entity = (id: string, errorCode: number) => ({ __typename: 'MobileAppInstallStatus', id, errorCode });

describe('many changes', () => {
  it.each([
    [1, ['PATCH']],
    [20, [20]],
    [100, [20, 20, 20, 20, 20]],
    [1000, Array.from({ length: 50 }, () => 20)],
  ])('of %i entities are one request for each twenty, with the results in order', async (count, sizes) => {
    const { update, ids, sandbox } = await start(count);
    const { results, cost } = await update();
    expect(results).toEqual(ids.map((id, index) => entity(id, 1000 + index)));
    expect(sandbox.log.requests.map(({ items, method }) => items?.length ?? method)).toEqual(sizes);
    expect(cost).toMatchObject({ upstreamRequests: sizes.length, retries: 0 });
    expect([...sentTo(sandbox.log.requests).values()]).toEqual(Array(count).fill(1));
  });

  it.each([100, 1000])(
    'of %i entities that Graph confirms without a body are read in batches',
    async (count) => {
      const { update, ids, requests, sandbox } = await start(count);
      sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
      const { results } = await update();
      expect(results.map(({ id }) => id)).toEqual(ids);
      expect(requests()).toEqual(Array(count / 10).fill('POST /beta/$batch (20)'));
      const methods = sandbox.log.requests.map(({ items = [] }) => at(items, 0).method);
      expect(methods).toEqual([...Array(count / 20).fill('PATCH'), ...Array(count / 20).fill('GET')]);
    },
  );

  it('of which only the keys are wanted are not read', async () => {
    const { execute, inputs, ids, requests, sandbox } = await start(20);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute<Results>(
      mutation.replace('{ id errorCode }', '{ id nodeId mobileAppId }'),
      { inputs },
    );
    expect(data.results.map(({ id }) => id)).toEqual(ids);
    expect(requests()).toEqual(['POST /beta/$batch (20)']);
  });

  it('show what was changed, and not what the operation had read before', async () => {
    const { execute, inputs, ids, sandbox, upstream, app } = await start(2);
    // Confirmed without a body though they are made: each is read twice, before and after the second change of it.
    const later = inputs.map((input) => ({ ...input, errorCode: 7 }));
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 2, effect: { status: 204, body: '' } });
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 2, effect: { malformed: 'noBody' } });
    const { data } = await execute<{ a: Result[]; b: Result[] }>(
      `mutation ($a: [UpdateMobileAppInstallStatusInput!]!, $b: [UpdateMobileAppInstallStatusInput!]!) {
        a: updateMobileAppInstallStatuses(inputs: $a) { ... on MobileAppInstallStatus { id errorCode } }
        b: updateMobileAppInstallStatuses(inputs: $b) { ... on MobileAppInstallStatus { id errorCode } }
      }`,
      { a: inputs, b: later },
    );
    expect(data.a.map(({ id }) => id)).toEqual(ids);
    expect(data.b.map(({ errorCode }) => errorCode)).toEqual([7, 7]);
    const methods = sandbox.log.requests.map(({ items = [] }) => at(items, 0).method);
    expect(methods).toEqual(['PATCH', 'GET', 'PATCH', 'GET']);
    expect((await upstream.get(`mobileApps/${app}/deviceStatuses/${ids[0]}`)).errorCode).toBe(7);
  });

  it('are side by side as far as the operation may, and no further', async () => {
    const { update, sandbox } = await start(100, { limits: { concurrency: 2 } }, { latencyMs: 30 });
    await update();
    expect(sandbox.log.requests).toHaveLength(5);
    expect(mostAtOnce(sandbox.log.requests)).toBe(2);
  });

  it('of no entity are no request', async () => {
    const { update, requests } = await start(1);
    expect((await update([])).results).toEqual([]);
    expect(requests()).toEqual([]);
  });

  it('of more than a thousand are refused, and none is sent', async () => {
    const { executeWithErrors, inputs, requests } = await start(1);
    const { errors } = await executeWithErrors(mutation, { inputs: Array(1001).fill(inputs[0]) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(requests()).toEqual([]);
  });
});

describe('of many changes', () => {
  it('those that cannot be sent say why, and the others are made', async () => {
    const { update, app, ids, requests } = await start(5);
    const good = (index: number) => ({ mobileAppId: app, id: at(ids, index), errorCode: index });
    const { results } = await update([
      good(0),
      { mobileAppId: app, id: at(ids, 1) },
      { mobileAppId: app, id: 'not/a/key', errorCode: 1 },
      good(3),
      { ...good(0), errorCode: 9 },
      { mobileAppId: app, id: at(ids, 4), installState: 'UNKNOWN_FUTURE_VALUE' },
      { mobileAppId: app, id: at(ids, 0).toUpperCase(), errorCode: 9 },
    ]);
    expect(results.map(({ __typename, issues }) => [__typename, issues?.[0]?.path])).toEqual([
      ['MobileAppInstallStatus', undefined],
      ['InvalidInputError', 'inputs[1]'],
      ['InvalidInputError', 'inputs[2].id'],
      ['MobileAppInstallStatus', undefined],
      ['InvalidInputError', 'inputs[4]'],
      ['InvalidInputError', 'inputs[5].installState'],
      ['InvalidInputError', 'inputs[6]'],
    ]);
    expect(results[4]?.issues?.[0]?.message).toContain('inputs[0]');
    expect(requests()).toEqual(['POST /beta/$batch (2)']);
  });

  it('one that Graph has no entity for says so, and the others are made', async () => {
    const { update, inputs } = await start(3);
    const { results } = await update([{ ...at(inputs, 0), id: 'nobody' }, at(inputs, 1), at(inputs, 2)]);
    expect(results.map(({ __typename }) => __typename)).toEqual([
      'NotFoundError',
      'MobileAppInstallStatus',
      'MobileAppInstallStatus',
    ]);
  });

  it('one that is throttled is sent again alone, not before its time', async () => {
    const { update, ids, requests, sandbox, errorCodes } = await start(20);
    sandbox.faults.inject({
      match: { item: true, path: at(ids, 7) },
      times: 2,
      effect: { status: 429, retryAfter: '0.3' },
    });
    const { results, cost } = await update();
    expect(results).toEqual(ids.map((id, index) => entity(id, 1000 + index)));
    expect(requests()).toEqual(['POST /beta/$batch (20)', expect.stringMatching(`^PATCH .*/${ids[7]}$`)]);
    const sent = questionsIn(sandbox.log.requests).filter(({ url }) => url.endsWith(at(ids, 7)));
    expect(sent.map(({ status }) => status)).toEqual([429, 200]);
    expect(at(sent, 1).at).toBeGreaterThanOrEqual(dueAgainAt(at(sent, 0)) - 3);
    expect(cost.retries).toBe(1);
    expect(await errorCodes()).toEqual(ids.map((_, index) => 1000 + index));
  });

  it('a batch that is throttled as a whole is sent again', async () => {
    const { update, ids, sandbox } = await start(40);
    sandbox.faults.inject({
      match: { envelope: true },
      times: 1,
      effect: { status: 429, retryAfter: '0.1' },
    });
    const { results } = await update();
    expect(results).toEqual(ids.map((id, index) => entity(id, 1000 + index)));
  });

  it.each<[string, FaultMatch, Misfortune]>([
    ['is answered with 500', { item: true }, { status: 500 }],
    ['is answered with 502', { item: true }, { status: 502 }],
    ['is answered with 503', { item: true }, { status: 503, retryAfter: '0.01' }],
    ['is answered with 504', { item: true }, { status: 504, body: '' }],
    ['is missing from the answer', { item: true }, { drop: true }],
    ['has an answer without a status', { item: true }, { malformed: 'noStatus' }],
    ['has an answer that is null', { item: true }, { malformed: 'nullItem' }],
    ['has an answer with the id of nobody', { item: true }, { malformed: 'unknownId' }],
  ])('one that %s is sent once, and is alone in not being known', async (_, match, effect) => {
    const { update, app, ids, requests, sandbox } = await start(20);
    sandbox.faults.inject({ match: { ...match, path: at(ids, 3) }, effect });
    const { results, cost } = await update();
    expect(results.map(({ __typename }) => __typename)).toEqual(
      ids.map((_id, index) => (index === 3 ? 'OutcomeUnknownError' : 'MobileAppInstallStatus')),
    );
    const path = `mobileApps/${app}/deviceStatuses/${ids[3]}`;
    expect(results[3]).toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      sent: {
        path: `deviceAppManagement/${path}`,
        nodeId: Buffer.from(`MobileAppInstallStatus:${path}`).toString('base64url'),
        properties: ['errorCode'],
      },
    });
    expect(requests()).toEqual(['POST /beta/$batch (20)']);
    expect(cost.retries).toBe(0);
  });

  it.each<[string, Misfortune]>([
    ['is lost before it was read', { reset: true }],
    ['is lost after it was read', { reset: 'afterBody' }],
    ['is lost after it was done', { reset: 'afterAction' }],
    ['is lost amid the answer', { reset: 'midAnswer' }],
    ['is answered with 500', { status: 500 }],
    ['is answered with 503', { status: 503, retryAfter: '0.01' }],
    ['is answered with 504', { status: 504, body: '' }],
    ['is answered with a page', { malformed: 'html' }],
    ['is answered by half', { malformed: 'truncated' }],
    ['is answered without answers', { malformed: 'noResponses' }],
  ])('a batch that %s is sent once, and all that is in it is not known', async (_, effect) => {
    const { update, ids, sandbox, errorCodes } = await start(40);
    sandbox.faults.inject({ match: { envelope: true }, times: 1, effect });
    const { results, cost } = await update();
    const unknown = results.filter(({ __typename }) => __typename === 'OutcomeUnknownError');
    expect(unknown).toHaveLength(20);
    expect(sandbox.log.requests).toHaveLength(2);
    expect(cost.retries).toBe(0);
    const times = sentTo(sandbox.log.requests);
    expect(Math.max(...times.values())).toBe(1);
    // What is said to be made was made.
    const now = await errorCodes();
    for (const [index, { __typename }] of results.entries()) {
      if (__typename === 'MobileAppInstallStatus') expect(now[index]).toBe(1000 + index);
    }
    expect(ids).toHaveLength(40);
  });

  it('those that were made and cannot be read say that they were made', async () => {
    const { update, ids, sandbox } = await start(20);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    sandbox.faults.inject({ match: { method: 'GET', path: at(ids, 5) }, effect: { status: 403 } });
    const { results } = await update();
    expect(results.map(({ code }) => code)).toEqual(
      ids.map((_id, index) => (index === 5 ? 'CHANGED_NOT_READ' : undefined)),
    );
  });

  it('one whose answer is of another type than documented costs the others nothing', async () => {
    const { update, ids, sandbox } = await start(20);
    sandbox.faults.inject({
      match: { method: 'PATCH', path: at(ids, 5) },
      effect: { malformed: 'wrongTypes' },
    });
    const { results } = await update();
    expect(results.map(({ code }) => code)).toEqual(
      ids.map((_id, index) => (index === 5 ? 'CHANGED_NOT_READ' : undefined)),
    );
  });
});

describe('the end of an operation amid many changes', () => {
  it('tells what was not sent from what is not known', async () => {
    const { update, ids, sandbox } = await start(100, { limits: { deadlineMs: 500, concurrency: 2 } });
    sandbox.faults.inject({ match: { envelope: true }, skip: 1, effect: { delayMs: 60_000 } });
    const { results } = await update();
    expect(results.map(({ __typename, code }) => code ?? __typename).toSorted()).toEqual([
      ...Array(20).fill('MobileAppInstallStatus'),
      ...Array(40).fill('NOT_SENT'),
      ...Array(40).fill('OUTCOME_UNKNOWN'),
    ]);
    const times = sentTo(sandbox.log.requests);
    for (const [index, { code }] of results.entries()) {
      expect(times.get(at(ids, index)) ?? 0).toBe(code === 'NOT_SENT' ? 0 : 1);
    }
  });

  it('by throttling beyond its time says of the rest how long to wait, and sends it not', async () => {
    const { update, sandbox } = await start(200);
    sandbox.faults.inject({ match: { item: true }, skip: 100, effect: { status: 429, retryAfter: '300' } });
    const { results } = await update();
    expect(results.map(({ code }) => code)).toEqual([
      ...Array(100).fill(undefined),
      ...Array(100).fill('THROTTLED'),
    ]);
    // One to find out whether the path exists, and five, the last of which is refused.
    expect(sandbox.log.requests).toHaveLength(6);
  });

  it('that could not pay for all changes and their reading is refused before the first', async () => {
    const { executeWithErrors, inputs, requests } = await start(100, { limits: { upstreamRequests: 9 } });
    const { data, errors } = await executeWithErrors<Results>(mutation, { inputs });
    const codes = [
      ...(data?.results ?? []).map(({ code }) => code),
      ...(errors ?? []).map(({ extensions }) => extensions?.code),
    ];
    expect(new Set(codes)).toEqual(new Set(['COST_LIMIT']));
    expect(requests()).toEqual([]);
  });

  it('whose token is refused is an error, as for one change', async () => {
    const { executeWithErrors, inputs, sandbox } = await start(3);
    sandbox.faults.inject({ match: { envelope: true }, effect: { status: 401 } });
    const { data, errors } = await executeWithErrors(mutation, { inputs });
    expect(data).toEqual({ results: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('many changes on Graph as it is today', () => {
  const inputs = Array.from({ length: 100 }, (_, index) => ({
    mobileAppId: 'app',
    id: `status${index}`,
    errorCode: 1,
  }));
  const removed = inputs.map(() => 'SEGMENT_REMOVED');

  it('ask once whether the path exists', async () => {
    const { execute, requests } = await startGateway({ mode: 'live' }, quick);
    const { data } = await execute<Results>(mutation, { inputs });
    expect(data.results.map(({ code }) => code)).toEqual(removed);
    expect(requests()).toEqual(['POST /beta/$batch (20)']);
  });

  it('ask nothing once it is known that the path is gone', async () => {
    const { execute, requests } = await startGateway({ mode: 'live' }, quick);
    await execute('{ mobileAppInstallSummary(mobileAppId: "app") { id } }');
    const { data, cost } = await execute<Results>(mutation, { inputs });
    expect(data.results.map(({ code }) => code)).toEqual(removed);
    expect(requests()).toEqual([]);
    expect(cost.sources).toEqual([]);
  });
});
