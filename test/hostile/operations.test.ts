import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { anyOperation } from '../support/anyOperation.ts';
import { shareGateway } from '../support/gateway.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { expectKnownPaths } from '../support/knownPaths.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { posted } from '../support/posted.ts';
import { printSeed, random, timeout } from '../support/randomRuns.ts';
import { upstreamOf } from '../support/upstream.ts';

printSeed();
const { gateway, sandbox } = await shareGateway({ apps: 6, devices: 30 }, { limits: { backoffMs: 5 } });
const upstream = upstreamOf(sandbox);
const apps = await upstream.ids('mobileApps');
const users = await upstream.ids(`mobileApps/${apps[0]}/userStatuses`);

const ids = [
  ...apps.slice(0, 2),
  ...users.slice(0, 2),
  ...hostileTexts,
  nodeIdOf('MobileApp', `mobileApps/${apps[0]}`),
  ...hostileTexts.map((text) => nodeIdOf('MobileApp', `mobileApps/${text}`)),
  nodeIdOf('UserAppInstallStatus', `mobileApps/${apps[0]}/userStatuses/../../../users`),
];

const scalars = (typename: string, argument: string): readonly unknown[] => {
  if (typename === 'ID') return argument === 'mobileAppId' ? [...apps.slice(0, 2), ...hostileTexts] : ids;
  if (argument === 'first') return [1, 2, 3, 1000, 0, -1];
  if (typename === 'Int') return [0, -1, 2147483647, -2147483648];
  if (typename === 'Float') return [0, 1.5, -1e300, 5e-324];
  if (typename === 'Boolean') return [true, false];
  if (typename === 'DateTimeOffset') return ['2024-01-01T00:00:00Z', '2017-01-01T00:02:49.3205976-08:00'];
  return hostileTexts;
};

const numbers = fc.array(fc.nat(1000), { minLength: 60, maxLength: 300, size: 'max' });

it.each(['query', 'mutation'] as const)(
  'no valid %s, whatever is in it, is a defect or asks Graph for what is not the gateway’s',
  async (operation) => {
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const { text: query, variables } = anyOperation(schema, chosen, { operation, scalars, depth: 5 });
        sandbox.log.clear();
        const response = await gateway.fetch('http://gateway.test/graphql', posted({ query, variables }));
        const text = await response.text();
        expect(response.status).toBe(200);
        expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|Unexpected error/);
        expectKnownPaths(sandbox);
      }),
      random(),
    );
  },
  timeout,
);
