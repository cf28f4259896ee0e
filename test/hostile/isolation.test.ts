import { afterAll, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { createGateway } from '../../src/server.ts';
import { startMarkedUpstream } from '../support/markedUpstream.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { accept } from '../support/parts.ts';
import { bearer, posted } from '../support/posted.ts';
import { randomRuns } from '../support/randomRuns.ts';

const users = 100;
/** To each form of Graph. */
const requests = Math.max(500, randomRuns);
const atOnce = 20;

const app = '2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1';
const operations = [
  '{ mobileApps(first: 5) { nodes { nodeId displayName installSummary { failedDeviceCount } } pageInfo { endCursor } } }',
  '{ mobileApps(first: 3) { nodes { displayName userStatuses(first: 3) { nodes { userName deviceStatuses(first: 2) { nodes { deviceName } } } } } } }',
  `{ mobileApp(id: "${app}") { displayName description deviceStatuses(first: 5) { nodes { deviceName userName } } } }`,
  `{ node(id: "${nodeIdOf('MobileApp', `mobileApps/${app}`)}") { ... on MobileApp { displayName } } }`,
  '{ mobileAppInstallSummaries(first: 5, orderBy: { field: FAILED_DEVICE_COUNT, direction: DESC }) { nodes { failedDeviceCount app { displayName } } } }',
  `mutation { updateMobileAppInstallSummary(input: { mobileAppId: "${app}", failedDeviceCount: 3 }) { __typename ... on MobileAppInstallSummary { app { displayName } } ... on Error { code } } }`,
  `subscription { mobileAppInstallSummaryChanged(mobileAppId: "${app}") { app { displayName } } }`,
  '{ mobileApps(first: 4) { nodes { displayName ... @defer { userStatuses(first: 2) { nodes { userName } } } } } }',
];

const acceptOf = (query: string): string =>
  query.startsWith('subscription')
    ? accept.events
    : query.includes('@defer')
      ? accept.multipart
      : 'application/json';

/** The first event that a stream brings, or all of a response that ends by itself. */
const firstOf = async (response: Response): Promise<string> => {
  if (!response.headers.get('content-type')?.includes('event-stream')) return response.text();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += new TextDecoder().decode(bytes);
    if (text.includes('data: {')) break;
  }
  return text;
};

const eachFault = 0.1 / 4;
const faults = [
  { match: { item: true }, share: eachFault, effect: { status: 429, retryAfter: '0.05' } },
  { match: { item: false }, share: eachFault, effect: { status: 429, retryAfter: '0.05' } },
  { match: { item: true }, share: eachFault, effect: { drop: true } },
  { share: eachFault, effect: { malformed: 'truncated' } },
] as const;

it.each(['classic', 'live'] as const)(
  `shows to none of ${users} users what the token of another one has read (%s)`,
  async (mode) => {
    const sandbox = await startSandbox({ mode, apps: 8, devices: 50, throttle: false });
    for (const fault of faults) sandbox.faults.inject(fault);
    const upstream = await startMarkedUpstream(sandbox);
    const gateway = createGateway({
      rootUrl: upstream.url,
      limits: { backoffMs: 5 },
      // Where the first look fails, the second tells the first event.
      liveIntervalMs: 50,
      logging: false,
    });
    afterAll(async () => {
      await gateway.dispose();
      upstream.close();
      await sandbox.close();
    });

    // Each asks by an app of its own: the pauses of one would keep all waiting.
    const tokens = new Map(
      Array.from({ length: users }, (_, index) => `user-${index}`).map((user) => [
        user,
        sandbox.tokenFor({ app: `app of ${user}`, user: `${user}@contoso.example` }),
      ]),
    );
    let sent = 0;
    let marks = 0;
    const caller = async () => {
      while (sent < requests) {
        const turn = sent++;
        const user = `user-${(turn * 37) % users}`;
        const query = operations[turn % operations.length] ?? '';
        const response = await gateway.fetch(
          'http://gateway.test/graphql',
          posted({ query }, { accept: acceptOf(query), ...bearer(tokens.get(user)) }),
        );
        const text = await firstOf(response);
        const shown = new Set(text.match(/#user-\d+/g));
        marks += shown.size;
        shown.delete(`#${user}`);
        expect([...shown], `to ${user}: ${text}`).toEqual([]);
        expect(text).not.toContain('INTERNAL_SERVER_ERROR');
      }
    };
    await Promise.all(Array.from({ length: atOnce }, caller));
    expect(sent).toBeGreaterThanOrEqual(requests);
    // Most answers have rows: what is looked for is there.
    expect(marks).toBeGreaterThan(requests / 2);
  },
  60_000 + 60 * randomRuns,
);
