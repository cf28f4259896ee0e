import { expect, it } from 'vitest';
import { startGateway } from './support/gateway.ts';

it('answers are asked for and read in compressed form', async () => {
  const { execute, sandbox } = await startGateway();
  const { data } = await execute<{ mobileApps: { nodes: { displayName: string }[] } }>(
    '{ mobileApps(first: 40) { nodes { id displayName description } } }',
  );
  // The sandbox compresses what is longer than a kilobyte, for those who accept it.
  expect(JSON.stringify(data).length).toBeGreaterThan(1024);
  expect(data.mobileApps.nodes).toHaveLength(40);
  expect(sandbox.log.requests.map(({ headers }) => headers['accept-encoding'])).toEqual(['gzip']);
});

it('what claims to be compressed and is not, costs its own field', async () => {
  const { executeWithErrors, requests, sandbox } = await startGateway();
  sandbox.faults.inject({
    match: { path: '/mobileApps/a?' },
    effect: { status: 200, body: { id: 'a' }, headers: { 'Content-Encoding': 'gzip' } },
  });
  const { data, errors } = await executeWithErrors('{ mobileApp(id: "a") { id } }');
  expect(data).toEqual({ mobileApp: null });
  expect(errors).toMatchObject([{ path: ['mobileApp'], extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } }]);
  expect(requests()).toHaveLength(1);
});
