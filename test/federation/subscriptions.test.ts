import { expect, it, onTestFinished } from 'vitest';
import { startHiveGateway } from '../support/hiveGateway.ts';
import { shareSupergraph } from '../support/supergraph.ts';
import { upstreamOf } from '../support/upstream.ts';

const { sandbox, supergraphSdl } = await shareSupergraph('@graphql-hive/gateway', {}, { liveIntervalMs: 50 });
const upstream = upstreamOf(sandbox);
const app = await upstream.app('Microsoft Word');

it('a subscription goes through @graphql-hive/gateway, with what another subgraph adds to it', async () => {
  const hive = startHiveGateway(supergraphSdl);
  onTestFinished(() => hive.stop());
  const summaries = hive.subscribe(
    `subscription { mobileAppInstallSummaryChanged(mobileAppId: "${app}") { failedDeviceCount app { rating } } }`,
    sandbox.token,
  );
  const summary = (failedDeviceCount: unknown) => ({
    data: { mobileAppInstallSummaryChanged: { failedDeviceCount, app: { rating: expect.any(Number) } } },
  });
  const path = `mobileApps/${app}/installSummary`;
  const { failedDeviceCount } = await upstream.get(path);
  expect((await summaries.next()).value).toEqual(summary(failedDeviceCount));
  await upstream.send('PATCH', path, { failedDeviceCount: 99 });
  expect((await summaries.next()).value).toEqual(summary(99));
  await summaries.return(undefined);
});
