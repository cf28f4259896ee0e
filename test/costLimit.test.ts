import { expect, it } from 'vitest';
import { startGateway } from './support/gateway.ts';

const nested = `{
  mobileApps(first: 40) { nodes { id installSummary { id } userStatuses(first: 10) { nodes { id } } } }
}`;

it('refuses to spend more requests than it may, before it has spent them', async () => {
  // One for the apps; 40 summaries and 40 lists need four batches more.
  const { executeWithErrors, requests } = await startGateway(
    {},
    { limits: { upstreamRequests: 4 }, installStatusSource: 'segments' },
  );
  const { data, errors, cost } = await executeWithErrors<{ mobileApps: { nodes: object[] } }>(nested);
  expect(requests()).toEqual(['GET /beta/deviceAppManagement/mobileApps?$select=id&$top=40']);
  expect(cost.upstreamRequests).toBe(1);
  expect(data?.mobileApps.nodes).toHaveLength(40);
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['COST_LIMIT']));
  expect(errors?.[0]?.message).toBe(
    'The operation needs at least 5 upstream requests; it may spend 4. Ask for smaller pages or fewer fields.',
  );
});

it('spends as many as it may', async () => {
  const { execute, requests } = await startGateway(
    {},
    { limits: { upstreamRequests: 5 }, installStatusSource: 'segments' },
  );
  const { cost } = await execute(nested);
  expect(requests()).toHaveLength(5);
  expect(cost.upstreamRequests).toBe(5);
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
