import { describe, expect, it } from 'vitest';
import { startLive, subscribe } from '../support/live.ts';
import { upstreamOf } from '../support/upstream.ts';

const summary = `subscription ($app: ID!) {
  mobileAppInstallSummaryChanged(mobileAppId: $app) { failedDeviceCount }
}`;

describe.each(['distinct', 'single'] as const)('in %s connection mode', (mode) => {
  it('a subscriber gets the summary as it is, and again when it has changed', async () => {
    const { sandbox, execute, ...live } = await startLive();
    const [app] = await upstreamOf(sandbox).ids('mobileApps?$top=1');
    const subscriber = subscribe(live[mode](), summary, { app });
    await subscriber.has(1);
    await execute(
      'mutation ($input: UpdateMobileAppInstallSummaryInput!) { updateMobileAppInstallSummary(input: $input) { __typename } }',
      { input: { mobileAppId: app, failedDeviceCount: 4321 } },
    );
    await subscriber.has(2);
    expect(subscriber.events[1]?.data).toEqual({
      mobileAppInstallSummaryChanged: { failedDeviceCount: 4321 },
    });
  });
});
