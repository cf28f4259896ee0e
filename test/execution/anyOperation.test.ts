import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { faultPresets } from '../../sandbox/faultPresets.ts';
import type { Fault } from '../../sandbox/graph/faults.ts';
import { schema } from '../../src/schema/index.ts';
import { anyOperation } from '../support/anyOperation.ts';
import { startBothWays } from '../support/bothWays.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { randomRuns, timeout } from '../support/randomRuns.ts';
import { upstreamOf } from '../support/upstream.ts';

const { ask, close, sandbox } = await startBothWays({ apps: 6, devices: 30 });
afterAll(close);
const upstream = upstreamOf(sandbox);
const apps = (await upstream.ids('mobileApps')).slice(0, 3);
const users = (await upstream.ids(`mobileApps/${apps[0]}/userStatuses`)).slice(0, 2);

const keys = [...apps, ...users, 'absent', 'a/b', 7];
const nodeIds = [
  nodeIdOf('MobileApp', `mobileApps/${apps[0]}`),
  nodeIdOf('UserAppInstallStatus', `mobileApps/${apps[0]}/userStatuses/${users[0]}`),
  nodeIdOf('MobileApp', 'mobileApps/absent'),
];

const scalars = (typename: string, argument: string): readonly unknown[] => {
  if (typename === 'ID' && argument === 'mobileAppId') return apps;
  if (typename === 'ID') return argument === 'ids' ? [...nodeIds, 'none'] : [...keys, ...nodeIds];
  if (argument === 'first') return [1, 2, 3, 3, 3, 0];
  if (argument === 'after') return ['', '', '', 'none'];
  if (typename === 'Int') return [0, 1, -5, 2147483647];
  if (typename === 'Float') return [0, 1.5, -1e10];
  if (typename === 'Boolean') return [true, false];
  if (typename === 'DateTimeOffset') return ['2024-01-01T00:00:00Z', '2017-01-01T00:02:49.3205976-08:00'];
  return ['Microsoft', 'a', "it's", ''];
};

/** What may go wrong upstream; each is the same whichever request comes first. */
const misfortunes: readonly (readonly Fault[])[] = [
  [],
  [],
  [{ match: { path: 'installSummary' }, effect: { status: 403 } }],
  [{ match: { path: 'tatuses' }, effect: { status: 400 } }],
  [{ match: { path: `mobileApps/${apps[1]}` }, effect: { status: 404 } }],
  [{ match: { envelope: true }, effect: { status: 400 } }],
  [{ ...faultPresets.textForNumber, times: 1000 }],
  [{ match: { item: true }, effect: { drop: true } }],
];

const numbers = fc.array(fc.nat(1000), { minLength: 60, maxLength: 300, size: 'max' });

describe('any operation on this schema', () => {
  it.each(['query', 'mutation'] as const)(
    'that is a %s gets the answer of graphql-js, for the same requests',
    async (operation) => {
      await fc.assert(
        fc.asyncProperty(numbers, fc.constantFrom(...misfortunes), async (chosen, faults) => {
          const { text, variables } = anyOperation(schema, chosen, {
            operation,
            scalars,
            depth: 6,
            without: ['requestId'],
          });
          expect(validate(schema, parse(text))).toEqual([]);
          await ask(text, variables, { faults });
        }),
        { numRuns: randomRuns },
      );
    },
    timeout,
  );
});
