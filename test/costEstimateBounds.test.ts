import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startEstimates } from './support/estimates.ts';
import { randomRuns, timeout } from './support/randomRuns.ts';

/** Each run reads a sandbox from one end to the other. */
const numRuns = Math.ceil(randomRuns / 5);

/** Most lists of the sandbox have so many rows that the smaller of these fill their pages, and the estimate is close. */
const first = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 9, max: 60 }) },
);
const rows = fc.constantFrom(
  (selection: string) => `nodes { ${selection} }`,
  (selection: string) => `edges { node { ${selection} } }`,
);

const selectionOf = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((chosen) => ['id', ...chosen].join(' '));
const maybe = (part: fc.Arbitrary<string>) => fc.option(part, { nil: '' });
const listOf = (name: string, selection: fc.Arbitrary<string>) =>
  fc
    .tuple(first, rows, selection)
    .map(([size, shape, below]) => `${name}(first: ${size}) { ${shape(below)} }`);

const appOfStatus = fc.constantFrom('', 'app { id }', 'app { displayName }', 'app { publisher owner }');
const devices = listOf('deviceStatuses', selectionOf(appOfStatus));
const users = listOf('userStatuses', selectionOf(appOfStatus, maybe(devices)));
const app = selectionOf(
  fc.constantFrom('', 'displayName', 'publisher'),
  maybe(fc.constant('installSummary { failedDeviceCount }')),
  maybe(devices),
  maybe(users),
);
const configuration = selectionOf(maybe(listOf('userStatuses', fc.constant('status'))));
const root = fc.oneof(
  listOf('mobileApps', app),
  listOf('mobileApps', app),
  listOf('managedDeviceMobileAppConfigurations', configuration),
  listOf('iosLobAppProvisioningConfigurations', configuration),
);

const operation = fc
  .array(root, { minLength: 1, maxLength: 3 })
  .map((roots) => `{ ${roots.map((each, index) => `r${index}: ${each}`).join(' ')} }`);

const tenants = [
  {
    where: 'install status is read from paths',
    sandbox: { apps: 40 },
    installStatusSource: 'segments',
  },
  {
    where: 'it comes from reports that fit on a page',
    sandbox: { mode: 'live', apps: 40, devices: 50, reportCap: 1000 },
    installStatusSource: 'reports',
  },
] as const;

it.each(tenants)(
  'whatever its page sizes, an operation costs no more than it is estimated at, where $where',
  async ({ sandbox, installStatusSource }) => {
    const { beside } = await startEstimates(sandbox, { installStatusSource });
    await fc.assert(
      fc.asyncProperty(operation, async (query) => {
        const { estimated, real } = await beside(query);
        expect(real).toBeLessThanOrEqual(estimated);
      }),
      { numRuns },
    );
  },
  timeout,
);
