import { describe, expect, it, onTestFinished } from 'vitest';
import { AppsWithDeferredSummariesDocument } from '../generated/graphql.ts';
import { startListening } from '../support/listening.ts';
import { expectQuietConsole } from '../support/quietConsole.ts';
import { createApolloClient } from './snippets/apolloClient.ts';
import { createUrqlClient } from './snippets/urqlClient.ts';

expectQuietConsole();

const variables = { first: 20 };

interface Shown {
  readonly mobileApps?: {
    readonly nodes?: readonly ({ readonly installSummary?: unknown } | null | undefined)[];
  } | null;
}

/** How many of the apps have come, and how many of their summaries. */
const shown = (data: Shown | null | undefined): string => {
  const apps = data?.mobileApps?.nodes ?? [];
  return `${apps.length} apps, ${apps.filter((app) => app?.installSummary).length} summaries`;
};

/** What a client shows from the first part of an answer to its last; the batch of summaries is held back meanwhile. */
const watching = async (
  subscribe: (url: string, token: string, show: (data: string) => void) => { unsubscribe: () => void },
) => {
  const { url, sandbox, cost } = await startListening();
  sandbox.faults.inject({ match: { envelope: true }, times: 1, effect: { delayMs: 300 } });
  const steps: string[] = [];
  const watched = subscribe(url, sandbox.token, (step) => steps.push(step));
  onTestFinished(() => watched.unsubscribe());
  await expect.poll(() => steps.at(-1)).toBe('20 apps, 20 summaries');
  return { steps: steps.filter((step) => !step.startsWith('0')), cost };
};

describe('what is deferred', () => {
  it('is added by Apollo Client to what it shows already; all of it is one operation and two requests', async () => {
    const { steps, cost } = await watching((url, token, show) =>
      createApolloClient(url, () => token)
        .watchQuery({ query: AppsWithDeferredSummariesDocument, variables })
        .subscribe(({ data }) => show(shown(data))),
    );
    expect(steps[0]).toBe('20 apps, 0 summaries');
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 2 });
  });

  it('is added by urql to what it shows already; all of it is one operation and two requests', async () => {
    const { steps, cost } = await watching((url, token, show) =>
      createUrqlClient(url, () => token)
        .query(AppsWithDeferredSummariesDocument, variables)
        .subscribe(({ data }) => show(shown(data))),
    );
    expect(steps[0]).toBe('20 apps, 0 summaries');
    expect(cost()).toEqual({ operations: 1, upstreamRequests: 2 });
  });
});
