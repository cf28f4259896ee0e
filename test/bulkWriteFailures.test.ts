import { describe, expect, it } from 'vitest';
import type { FaultMatch, Misfortune } from '../sandbox/graph/faults.ts';
import { at } from './support/at.ts';
import { entity, mutation, type Results, sentTo, startChanges } from './support/bulkWrites.ts';
import { startGateway } from './support/gateway.ts';
import { nodeIdOf } from './support/nodeId.ts';
import { dueAgainAt, questionsIn } from './support/upstreamLog.ts';

describe('of many changes', () => {
  it('those that cannot be sent say why, and the others are made', async () => {
    const { update, app, ids, requests } = await startChanges(5);
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
    const { update, inputs } = await startChanges(3);
    const { results } = await update([{ ...at(inputs, 0), id: 'nobody' }, at(inputs, 1), at(inputs, 2)]);
    expect(results.map(({ __typename }) => __typename)).toEqual([
      'NotFoundError',
      'MobileAppInstallStatus',
      'MobileAppInstallStatus',
    ]);
  });

  it('one that is throttled is sent again alone, not before its time', async () => {
    const { update, ids, requests, sandbox, errorCodes } = await startChanges(20);
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
    const { update, ids, sandbox } = await startChanges(40);
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
    const { update, app, ids, requests, sandbox } = await startChanges(20);
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
        nodeId: nodeIdOf('MobileAppInstallStatus', path),
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
    const { update, ids, sandbox, errorCodes } = await startChanges(40);
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

  it('all are tried again that found no connection, since they cannot have been made', async () => {
    // Port 1 is reserved (tcpmux), and nobody listens there.
    const { execute, requests } = await startGateway(
      {},
      { rootUrl: 'http://127.0.0.1:1', limits: { backoffMs: 5, retries: 3 } },
    );
    const inputs = ['a', 'b', 'c'].map((id) => ({ mobileAppId: 'app', id, errorCode: 1 }));
    const { data, cost } = await execute<Results>(mutation, { inputs });
    expect(data.results.map(({ code }) => code)).toEqual(Array(3).fill('UPSTREAM_UNAVAILABLE'));
    expect(cost.upstreamRequests).toBeGreaterThan(1);
    expect(requests()).toEqual([]);
  });

  it('those that were made and cannot be read say that they were made', async () => {
    const { update, ids, sandbox } = await startChanges(20);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    sandbox.faults.inject({ match: { method: 'GET', path: at(ids, 5) }, effect: { status: 403 } });
    const { results } = await update();
    expect(results.map(({ code }) => code)).toEqual(
      ids.map((_id, index) => (index === 5 ? 'CHANGED_NOT_READ' : undefined)),
    );
  });

  it('one whose answer is of another type than documented costs the others nothing', async () => {
    const { update, ids, sandbox } = await startChanges(20);
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
    const { update, ids, sandbox } = await startChanges(100, { limits: { deadlineMs: 500, concurrency: 2 } });
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
    const { update, sandbox } = await startChanges(200);
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
    const { executeWithErrors, inputs, requests } = await startChanges(100, {
      limits: { upstreamRequests: 9 },
    });
    const { data, errors } = await executeWithErrors<Results>(mutation, { inputs });
    const codes = [
      ...(data?.results ?? []).map(({ code }) => code),
      ...(errors ?? []).map(({ extensions }) => extensions?.code),
    ];
    expect(new Set(codes)).toEqual(new Set(['COST_LIMIT']));
    expect(requests()).toEqual([]);
  });

  it('whose token is refused is an error, as for one change', async () => {
    const { executeWithErrors, inputs, sandbox } = await startChanges(3);
    sandbox.faults.inject({ match: { envelope: true }, effect: { status: 401 } });
    const { data, errors } = await executeWithErrors(mutation, { inputs });
    expect(data).toEqual({ results: null });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
