import { describe, expect, it } from 'vitest';
import type { Misfortune } from '../sandbox/graph/faults.ts';
import { startGateway } from './support/gateway.ts';
import { questionsIn } from './support/upstreamLog.ts';

const app = '2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1';
const status = 'db66c27b-4b0f-4dc1-a7b0-3f52bbf4c63e';
const path = `/beta/deviceAppManagement/mobileApps/${app}/userStatuses/${status}`;

const result = `
  __typename
  ... on UserAppInstallStatus { id failedDeviceCount }
  ... on Error { code message }
  ... on ThrottledError { retryAfterSeconds }
  ... on OutcomeUnknownError { sent { path nodeId properties } }`;
const update = (failedDeviceCount: number): string =>
  `updateUserAppInstallStatus(
    input: { mobileAppId: "${app}", id: "${status}", failedDeviceCount: ${failedDeviceCount} }
  ) { ${result} }`;
const change = `mutation { ${update(41)} }`;
const lookup = `{ userAppInstallStatus(mobileAppId: "${app}", id: "${status}") { failedDeviceCount } }`;

const quick = { limits: { backoffMs: 10 } };

describe('a change', () => {
  it('that was throttled is sent again when its time has come', async () => {
    const { execute, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({
      match: { method: 'PATCH' },
      times: 2,
      effect: { status: 429, retryAfter: '0.3' },
    });
    const { data, cost } = await execute(change);
    expect(data).toEqual({
      updateUserAppInstallStatus: { __typename: 'UserAppInstallStatus', id: status, failedDeviceCount: 41 },
    });
    const sent = questionsIn(sandbox.log.requests);
    expect(sent.map((request) => [request.method, request.url, request.status])).toEqual([
      ['PATCH', path, 429],
      ['PATCH', path, 429],
      ['PATCH', path, 200],
    ]);
    for (const [index, { at }] of sent.slice(1).entries()) {
      expect(at).toBeGreaterThan((sent[index]?.answeredAt ?? 0) + 300 - 3);
    }
    const bodies = sandbox.log.requests.map(({ body }) => body);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(cost).toMatchObject({ upstreamRequests: 3, retries: 2 });
    expect(cost.throttledMs).toBeGreaterThan(500);
  });

  it('is not sent while its tenant has to wait, and says for how long', async () => {
    const { execute, executeWithErrors, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '300' } });
    await executeWithErrors(lookup);
    const { data } = await execute<Record<string, object>>(change);
    expect(data.updateUserAppInstallStatus).toMatchObject({
      __typename: 'ThrottledError',
      code: 'THROTTLED',
    });
    expect(requests()).toEqual([]);
  });

  it.each<[string, Misfortune, string, string]>([
    ['500', { status: 500 }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
    ['502', { status: 502 }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
    ['503', { status: 503 }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
    ['503 with Retry-After', { status: 503, retryAfter: '0.01' }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
    ['504 without a body', { status: 504, body: '' }, 'OutcomeUnknownError', 'OUTCOME_UNKNOWN'],
    ['501', { status: 501 }, 'UpstreamError', 'UPSTREAM_ERROR'],
    ['409', { status: 409 }, 'UpstreamError', 'CONFLICT'],
    ['412', { status: 412 }, 'UpstreamError', 'CONFLICT'],
  ])('that is answered with %s was sent once', async (_, effect, __typename, code) => {
    const { execute, requests, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect });
    const { data, cost } = await execute(change);
    expect(data.updateUserAppInstallStatus).toMatchObject({ __typename, code });
    expect(requests()).toEqual([`PATCH ${path}`]);
    expect(cost).toMatchObject({ upstreamRequests: 1, retries: 0 });
  });

  it.each<[string, Misfortune]>([
    ['before it was read', { reset: true }],
    ['after it was read', { reset: 'afterBody' }],
    ['after it was made', { reset: 'afterAction' }],
    ['amid the answer', { reset: 'midAnswer' }],
  ])(
    'whose connection is lost %s is never repeated, and says that its outcome is unknown',
    async (_, effect) => {
      const { execute, requests, sandbox } = await startGateway({}, quick);
      sandbox.faults.inject({ match: { method: 'PATCH' }, effect });
      const { data } = await execute(change);
      expect(data.updateUserAppInstallStatus).toMatchObject({
        __typename: 'OutcomeUnknownError',
        code: 'OUTCOME_UNKNOWN',
        message: expect.stringContaining('failedDeviceCount'),
        sent: {
          path: path.slice('/beta/'.length),
          nodeId: Buffer.from(`UserAppInstallStatus:mobileApps/${app}/userStatuses/${status}`).toString(
            'base64url',
          ),
          properties: ['failedDeviceCount'],
        },
      });
      expect(requests()).toEqual([`PATCH ${path}`]);

      const wasMade = 'reset' in effect && (effect.reset === 'afterAction' || effect.reset === 'midAnswer');
      const { data: now } = await execute<{ userAppInstallStatus: { failedDeviceCount: number } }>(lookup);
      expect(now.userAppInstallStatus.failedDeviceCount === 41).toBe(wasMade);
    },
  );

  it('whose answer does not come in time has an unknown outcome too', async () => {
    const { execute, requests, sandbox } = await startGateway({}, { limits: { deadlineMs: 300 } });
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { delayMs: 60_000 } });
    const { data } = await execute(change);
    expect(data.updateUserAppInstallStatus).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect(requests()).toEqual([`PATCH ${path}`]);
  });

  it('that found no connection is tried again, since it cannot have been made', async () => {
    // Port 1 is reserved (tcpmux), and nobody listens there.
    const { execute, requests } = await startGateway(
      {},
      { rootUrl: 'http://127.0.0.1:1', limits: { backoffMs: 5, retries: 3 } },
    );
    const { data, cost } = await execute(change);
    expect(data.updateUserAppInstallStatus).toMatchObject({
      __typename: 'UpstreamError',
      code: 'UPSTREAM_UNAVAILABLE',
    });
    expect(cost).toMatchObject({ upstreamRequests: 1 + 3, retries: 3 });
    expect(requests()).toEqual([]);
  });

  it('that is confirmed without a body is followed by one read, which shows the entity', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute(change);
    expect(data.updateUserAppInstallStatus).toEqual({
      __typename: 'UserAppInstallStatus',
      id: status,
      failedDeviceCount: expect.any(Number),
    });
    expect(requests()).toEqual([`PATCH ${path}`, `GET ${path}?$select=id,failedDeviceCount`]);
  });

  it('within a collection that is confirmed without a body is followed by one read too', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    const { data } = await execute(`mutation {
      byId: updateUserStatuses(input: { mobileAppId: "${app}", id: "${status}", failedDeviceCount: 2 }) { ${result} }
    }`);
    expect(data.byId).toMatchObject({ __typename: 'UserAppInstallStatus', id: status });
    expect(requests()).toHaveLength(2);
  });

  it('that Graph answers with half an entity is followed by one read', async () => {
    const { execute, requests, sandbox } = await startGateway();
    sandbox.faults.inject({
      match: { method: 'PATCH' },
      effect: { status: 200, body: { '@odata.type': '#microsoft.graph.userAppInstallStatus' } },
    });
    const { data } = await execute(change);
    expect(data.updateUserAppInstallStatus).toMatchObject({ __typename: 'UserAppInstallStatus', id: status });
    expect(requests()).toHaveLength(2);
  });
});

describe('several changes in one operation', () => {
  it('are sent one after the other, each once', async () => {
    const { execute, sandbox } = await startGateway({ latencyMs: 20 });
    const { data } = await execute(`mutation { a: ${update(1)} b: ${update(2)} c: ${update(3)} }`);
    expect(Object.values(data)).toMatchObject([1, 2, 3].map((failedDeviceCount) => ({ failedDeviceCount })));
    const { requests } = sandbox.log;
    expect(requests.map(({ body }) => body)).toMatchObject(
      [1, 2, 3].map((failedDeviceCount) => ({ failedDeviceCount })),
    );
    for (const [index, { at }] of requests.slice(1).entries()) {
      expect(at).toBeGreaterThanOrEqual(requests[index]?.answeredAt ?? 0);
    }
  });

  it('show what each of them has made of the entity, not what was read before', async () => {
    const { execute, sandbox } = await startGateway();
    // The first is confirmed without a body, so that it is read; the second changes what was read.
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 1, effect: { status: 204, body: '' } });
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 1, effect: { status: 200, body: {} } });
    await execute(`mutation { a: ${update(1)} b: ${update(2)} }`);
    expect(sandbox.log.requests.map(({ method }) => method)).toEqual(['PATCH', 'GET', 'PATCH', 'GET']);
  });

  it('are each answered for themselves when one of them fails', async () => {
    const { execute, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ match: { method: 'PATCH' }, skip: 1, times: 1, effect: { status: 503 } });
    const { data } = await execute(`mutation { a: ${update(1)} b: ${update(2)} c: ${update(3)} }`);
    expect(Object.values(data)).toMatchObject([
      { failedDeviceCount: 1 },
      { code: 'OUTCOME_UNKNOWN' },
      { failedDeviceCount: 3 },
    ]);
  });
});

describe('a change that was made', () => {
  it.each<[string, Misfortune]>([
    ['that may not be read', { status: 403 }],
    ['that is gone', { status: 404 }],
  ])('to an entity %s says that it was made', async (_, effect) => {
    const { execute, requests, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 204, body: '' } });
    sandbox.faults.inject({ match: { method: 'GET' }, effect });
    const { data } = await execute(`mutation {
      one: ${update(1)}
      named: updateUserStatuses(input: { mobileAppId: "${app}", id: "${status}", failedDeviceCount: 2 }) { ${result} }
    }`);
    const unread = { __typename: 'UpstreamError', code: 'CHANGED_NOT_READ' };
    expect(data).toMatchObject({ one: unread, named: unread });
    expect(requests().map((request) => request.split(' ')[0])).toEqual(['PATCH', 'GET', 'PATCH', 'GET']);
  });

  it('within a collection names the path, and no entity, where its outcome is unknown', async () => {
    const { execute, sandbox } = await startGateway({}, quick);
    sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { reset: 'afterAction' } });
    const { data } = await execute(`mutation {
      named: updateUserStatuses(
        input: { mobileAppId: "${app}", userPrincipalName: "anna@contoso.example", failedDeviceCount: 2 }
      ) { ${result} }
    }`);
    expect(data.named).toMatchObject({
      __typename: 'OutcomeUnknownError',
      sent: {
        path: `deviceAppManagement/mobileApps/${app}/userStatuses`,
        nodeId: null,
        properties: ['userPrincipalName', 'failedDeviceCount'],
      },
    });
    expect(JSON.stringify(data)).not.toContain('anna');
  });
});
