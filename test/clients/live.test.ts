import { describe, expect, it, onTestFinished } from 'vitest';
import {
  DevicesOfAppDocument,
  SummaryOfAppChangedDocument,
  SummaryOfAppDocument,
} from '../generated/graphql.ts';
import { startListening } from '../support/listening.ts';
import { expectQuietConsole } from '../support/quietConsole.ts';
import { upstreamOf } from '../support/upstream.ts';
import { createApolloClient } from './snippets/apolloClient.ts';
import { followDevices } from './snippets/apolloRemoved.ts';
import { createUrqlClient } from './snippets/urqlClient.ts';

expectQuietConsole();

type Show = (failedDeviceCount: number | undefined) => void;
interface Watched {
  unsubscribe(): void;
}

/** Somebody watches a query, and lets events come; what the query shows, and what each side was asked. */
const watching = async (query: (url: string, token: string, app: string, show: Show) => Watched[]) => {
  const { url, sandbox, cost } = await startListening({}, { liveIntervalMs: 50 });
  const upstream = upstreamOf(sandbox);
  const app = await upstream.app('Microsoft Word');
  const { failedDeviceCount } = await upstream.get(`mobileApps/${app}/installSummary`);
  cost();
  const shown: (number | undefined)[] = [];
  const watched = query(url, sandbox.token, app, (count) => shown.push(count));
  onTestFinished(() => {
    for (const each of watched) each.unsubscribe();
  });
  await expect.poll(() => shown.at(-1)).toBe(failedDeviceCount);
  await upstream.send('PATCH', `mobileApps/${app}/installSummary`, { failedDeviceCount: 4711 });
  await expect.poll(() => shown.at(-1)).toBe(4711);
  return cost().operations;
};

describe('an event', () => {
  it('changes the entity in the cache of Apollo Client: a query that shows it is not asked again', async () => {
    const operations = await watching((url, token, app, show) => {
      const client = createApolloClient(url, () => token);
      const variables = { app };
      return [
        client
          .watchQuery({ query: SummaryOfAppDocument, variables })
          .subscribe(({ data }) => show(data?.mobileApp?.installSummary?.failedDeviceCount)),
        client.subscribe({ query: SummaryOfAppChangedDocument, variables }).subscribe(() => {}),
      ];
    });
    expect(operations).toBe(2);
  });

  it('changes the entity in the cache of urql: a query that shows it is not asked again', async () => {
    const operations = await watching((url, token, app, show) => {
      const client = createUrqlClient(url, () => token);
      return [
        client
          .query(SummaryOfAppDocument, { app })
          .subscribe(({ data }) => show(data?.mobileApp?.installSummary?.failedDeviceCount)),
        client.subscription(SummaryOfAppChangedDocument, { app }).subscribe(() => {}),
      ];
    });
    expect(operations).toBe(2);
  });

  it('tells which rows are gone: Apollo Client shows the list without them, and does not ask again', async () => {
    const { url, sandbox, cost } = await startListening({}, { liveIntervalMs: 50 });
    const upstream = upstreamOf(sandbox);
    const app = await upstream.app('Microsoft Word');
    const rows = await upstream.all(`mobileApps/${app}/deviceStatuses`);
    cost();
    const client = createApolloClient(url, () => sandbox.token);
    const shown: unknown[] = [];
    const watched = client
      .watchQuery({ query: DevicesOfAppDocument, variables: { app } })
      .subscribe(({ data }) => shown.push(data?.mobileApp?.deviceStatuses?.nodes?.length));
    const followed = followDevices(client, app);
    onTestFinished(() => {
      watched.unsubscribe();
      followed.unsubscribe();
    });
    await expect.poll(() => shown.at(-1)).toBe(rows.length);
    sandbox.faults.inject({
      match: { path: `/mobileApps/${app}/deviceStatuses` },
      effect: { status: 200, body: { value: rows.slice(1) } },
    });
    await expect.poll(() => shown.at(-1)).toBe(rows.length - 1);
    expect(cost().operations).toBe(2);
  });
});
