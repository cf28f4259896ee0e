import { describe, expect, it } from 'vitest';
import type { Malformation } from '../sandbox/graph/malformation.ts';
import { startGateway } from './support/gateway.ts';

const invalid = { extensions: { code: 'UPSTREAM_INVALID_RESPONSE' } };

interface Summaries {
  readonly mobileApps: {
    readonly nodes: readonly { readonly installSummary: { installedDeviceCount: number } | null }[];
  };
}
const summaries = '{ mobileApps(first: 4) { nodes { id installSummary { installedDeviceCount } } } }';

describe('an item of a batch that is', () => {
  it('dropped, costs itself and no other', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { item: true }, skip: 1, times: 1, effect: { drop: true } });
    const { data, errors } = await executeWithErrors<Summaries>(summaries);
    expect(data?.mobileApps.nodes.map(({ installSummary }) => installSummary !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(errors).toMatchObject([{ ...invalid, path: ['mobileApps', 'nodes', 1, 'installSummary'] }]);
    expect(sandbox.log.requests).toHaveLength(2);
  });

  it.each<Malformation>(['noStatus', 'statusAsText', 'nullItem', 'unknownId', 'noBody', 'html', 'truncated'])(
    'malformed (%s), costs itself and no other',
    async (malformed) => {
      const { executeWithErrors, sandbox } = await startGateway();
      sandbox.faults.inject({ match: { item: true }, skip: 2, times: 1, effect: { malformed } });
      const { data, errors } = await executeWithErrors<Summaries>(summaries);
      expect(data?.mobileApps.nodes.map(({ installSummary }) => installSummary !== null)).toEqual([
        true,
        true,
        false,
        true,
      ]);
      expect(errors).toMatchObject([{ ...invalid, path: ['mobileApps', 'nodes', 2, 'installSummary'] }]);
      expect(sandbox.log.requests).toHaveLength(2);
    },
  );

  it.each<Malformation>(['idAsNumber', 'noHeaders'])(
    'odd but plain in its meaning (%s), is read',
    async (malformed) => {
      const { execute, sandbox } = await startGateway();
      sandbox.faults.inject({ match: { item: true }, effect: { malformed } });
      const { data } = await execute<Summaries>(summaries);
      expect(data.mobileApps.nodes.every(({ installSummary }) => installSummary)).toBe(true);
    },
  );
});

describe('a batch that is answered with', () => {
  it.each<Malformation>(['html', 'truncated', 'empty', 'notObject', 'jsonNull', 'noResponses'])(
    '%s, costs its items and nothing else',
    async (malformed) => {
      const { executeWithErrors, sandbox } = await startGateway();
      sandbox.faults.inject({ match: { envelope: true }, effect: { malformed } });
      const { data, errors } = await executeWithErrors<Summaries>(summaries);
      expect(data?.mobileApps.nodes).toHaveLength(4);
      expect(errors).toHaveLength(4);
      for (const [index, error] of (errors ?? []).entries()) {
        expect(error).toMatchObject({ ...invalid, path: ['mobileApps', 'nodes', index, 'installSummary'] });
      }
      expect(sandbox.log.requests).toHaveLength(2);
    },
  );
});

describe('a list that is answered with', () => {
  it.each<Malformation>([
    'html',
    'truncated',
    'empty',
    'notObject',
    'jsonNull',
    'noValue',
    'nextLinkNotText',
  ])('%s, is null with one error, and the rest of the answer is kept', async (malformed) => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { path: '/mobileApps?' }, effect: { malformed } });
    const { data, errors } = await executeWithErrors(
      '{ mobileApps { nodes { id } } managedDeviceMobileAppConfigurations(first: 1) { nodes { id } } }',
    );
    expect(data).toMatchObject({
      mobileApps: null,
      managedDeviceMobileAppConfigurations: { nodes: [{ id: expect.any(String) }] },
    });
    expect(errors).toMatchObject([{ ...invalid, path: ['mobileApps'] }]);
  });

  it('a row that is none, has an error in its place, and the other rows are kept', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ effect: { malformed: 'nullRow' } });
    const { data, errors } = await executeWithErrors('{ mobileApps(first: 3) { nodes { id } } }');
    expect(data).toMatchObject({
      mobileApps: { nodes: [null, { id: expect.any(String) }, { id: expect.any(String) }] },
    });
    expect(errors).toMatchObject([{ ...invalid, path: ['mobileApps', 'nodes', 0] }]);
  });

  it('rows without keys, has an error in the place of each', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ effect: { malformed: 'rowsWithoutId' } });
    const { data, errors } = await executeWithErrors(
      '{ mobileApps(first: 2) { edges { node { displayName } } } }',
    );
    expect(data).toEqual({ mobileApps: { edges: [{ node: null }, { node: null }] } });
    expect(errors).toMatchObject([
      { ...invalid, path: ['mobileApps', 'edges', 0, 'node'] },
      { ...invalid, path: ['mobileApps', 'edges', 1, 'node'] },
    ]);
  });
});

describe('an entity that is answered with', () => {
  it.each<Malformation>(['html', 'truncated', 'empty', 'notObject', 'jsonNull'])(
    '%s, is null with one error',
    async (malformed) => {
      const { execute, executeWithErrors, sandbox } = await startGateway();
      const { data } = await execute<{ mobileApps: { nodes: [{ id: string }] } }>(
        '{ mobileApps(first: 1) { nodes { id } } }',
      );
      sandbox.faults.inject({ effect: { malformed } });
      const refused = await executeWithErrors('query ($id: ID!) { mobileApp(id: $id) { displayName } }', {
        id: data.mobileApps.nodes[0].id,
      });
      expect(refused.data).toEqual({ mobileApp: null });
      expect(refused.errors).toMatchObject([{ ...invalid, path: ['mobileApp'] }]);
      expect(sandbox.log.requests).toHaveLength(1);
    },
  );

  it('a number where a text should be, has an error on that property and keeps the others', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({
      match: { path: '/deviceStatuses' },
      effect: {
        status: 200,
        body: {
          value: [
            { id: 'a', deviceName: 7, errorCode: 7 },
            { id: 'b', errorCode: 7 },
          ],
        },
      },
    });
    const { data, errors } = await executeWithErrors(
      '{ mobileApps(first: 1) { nodes { deviceStatuses { nodes { id deviceName errorCode } } } } }',
    );
    const rows = [
      { id: 'a', deviceName: null, errorCode: 7 },
      { id: 'b', deviceName: null, errorCode: 7 },
    ];
    expect(data).toEqual({ mobileApps: { nodes: [{ deviceStatuses: { nodes: rows } }] } });
    expect(errors).toMatchObject([
      { ...invalid, path: ['mobileApps', 'nodes', 0, 'deviceStatuses', 'nodes', 0, 'deviceName'] },
    ]);
  });

  it('a text where a number should be that is never absent, is null, and its neighbours are kept', async () => {
    const { executeWithErrors, sandbox } = await startGateway();
    sandbox.faults.inject({ match: { item: true }, skip: 1, times: 1, effect: { malformed: 'wrongTypes' } });
    const { data, errors } = await executeWithErrors<Summaries>(summaries);
    expect(data?.mobileApps.nodes.map(({ installSummary }) => installSummary !== null)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(errors).toMatchObject([
      { ...invalid, path: ['mobileApps', 'nodes', 1, 'installSummary', 'installedDeviceCount'] },
    ]);
  });
});

it('what follows from a value that cannot be understood fails as the value does', async () => {
  const { executeWithErrors, sandbox } = await startGateway({}, { installStatusSource: 'segments' });
  sandbox.faults.inject({ effect: { malformed: 'wrongTypes' } });
  const { errors = [] } = await executeWithErrors(`{
    mobileApps(first: 1) { nodes {
      platform
      installSummary { failedDevicePercentage }
      deviceStatuses(first: 1) { nodes { errorCodeHex errorMeaning installStateCode } }
    } }
  }`);
  expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('INTERNAL_SERVER_ERROR');
  // A hexadecimal code is never null, so its row is.
  expect(errors.map(({ path }) => path?.at(-1))).toEqual(['failedDevicePercentage', 'errorCodeHex']);
});
