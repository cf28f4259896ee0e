import { expect, it } from 'vitest';
import { defaultLimits, Operation } from '../src/rest/requests/operation.ts';
import { startGateway } from './support/gateway.ts';

it('is refused while it is executed, where only then is known how much there is to read', async () => {
  // One for the apps, one for the first page of each breakdown; the second page of the first app's is one too many.
  const { executeWithErrors, requests } = await startGateway(
    {},
    { limits: { upstreamRequests: 2 }, installStatusSource: 'segments' },
  );
  const { data, errors, cost } = await executeWithErrors<{ mobileApps: { nodes: object[] } }>(
    '{ mobileApps(first: 2) { nodes { id deviceStatusBreakdown { total } } } }',
  );
  expect(requests()).toEqual([
    'GET /beta/deviceAppManagement/mobileApps?$select=id&$top=2',
    'POST /beta/$batch (2)',
  ]);
  expect(cost.upstreamRequests).toBe(2);
  expect(data?.mobileApps.nodes).toMatchObject([
    { deviceStatusBreakdown: null },
    { deviceStatusBreakdown: { total: expect.any(Number) } },
  ]);
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['COST_LIMIT']);
  expect(errors?.[0]?.message).toBe(
    'The operation needs at least 3 upstream requests; it may spend 2. Ask for smaller pages or fewer fields.',
  );
});

it('spends as many as it may', async () => {
  // One for the apps; 40 summaries and 40 lists need four batches more.
  const { execute, requests } = await startGateway(
    {},
    { limits: { upstreamRequests: 5 }, installStatusSource: 'segments' },
  );
  const { cost } = await execute(
    '{ mobileApps(first: 40) { nodes { id installSummary { id } userStatuses(first: 10) { nodes { id } } } } }',
  );
  expect(requests()).toHaveLength(5);
  expect(cost.upstreamRequests).toBe(5);
});

it('promises what is left to one round only, though none of it has been sent yet', () => {
  const limits = { ...defaultLimits, upstreamRequests: 5 };
  const operation = new Operation('token', limits, new AbortController().signal);
  operation.reserve(3, 2);
  expect(() => operation.reserve(3)).toThrow('needs at least 6 upstream requests; it may spend 5');
  operation.reserve(2);
  expect(() => operation.reserve(0, 1)).toThrow('needs at least 6');
});

it('counts what is sent again', async () => {
  const { executeWithErrors, requests, sandbox } = await startGateway(
    {},
    { limits: { upstreamRequests: 3, backoffMs: 5 } },
  );
  sandbox.faults.inject({ effect: { status: 503 } });
  const { errors } = await executeWithErrors('{ mobileApp(id: "nobody") { id } }');
  expect(errors).toMatchObject([{ path: ['mobileApp'], extensions: { code: 'COST_LIMIT' } }]);
  expect(requests()).toHaveLength(3);
});

it('is said of a list that needs more pages, beside the rows that were read', async () => {
  const { executeWithErrors, requests } = await startGateway(
    { apps: 40, pageSize: 10 },
    { limits: { upstreamRequests: 2 } },
  );
  const { data, errors } = await executeWithErrors<{
    mobileApps: { nodes: object[]; pageInfo: { hasNextPage: boolean } };
  }>('{ mobileApps(first: 40) { nodes { id } pageInfo { hasNextPage } } }');
  expect(requests()).toHaveLength(2);
  expect(data?.mobileApps.nodes).toHaveLength(20);
  expect(data?.mobileApps.pageInfo.hasNextPage).toBe(true);
  expect(errors).toMatchObject([{ path: ['mobileApps'], extensions: { code: 'INCOMPLETE' } }]);
  expect(errors?.[0]?.message).toContain('it may spend 2');
});
