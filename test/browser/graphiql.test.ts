import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { playgroundTabs } from '../../src/playgroundTabs.ts';
import { schema } from '../../src/server.ts';
import { describeInBrowser, shareBrowser } from '../support/browser.ts';
import { fieldService } from '../support/dashboard.ts';
import { shareGateway } from '../support/gateway.ts';
import { listen } from '../support/listen.ts';
import { textOf } from '../support/sources.ts';
import { upstreamOf } from '../support/upstream.ts';

const liveIntervalMs = 200;
const { gateway, sandbox } = await shareGateway({}, { playground: await playgroundTabs(), liveIntervalMs });
const { origin, close } = await listen(gateway);
afterAll(close);
const { open } = shareBrowser();

/** With a tab for a query in front, if there is one. */
const openGraphiql = async (query?: string) => {
  const search = query === undefined ? '' : `?query=${encodeURIComponent(query)}`;
  const { page } = await open(`${origin}/graphql${search}`, { viewport: { width: 1200, height: 900 } });
  await page.getByRole('button', { name: /^Execute query/ }).waitFor();
  return page;
};

const execute = (page: Page) => page.getByRole('button', { name: /^Execute query/ }).click();

/** What the result window shows, with plain spaces. */
const result = async (page: Page): Promise<string> =>
  (await page.getByRole('region', { name: 'Result Window' }).innerText()).replaceAll('\u00a0', ' ');

const changeSummary = (failedDeviceCount: number) =>
  upstreamOf(sandbox).send('PATCH', `mobileApps/${fieldService}/installSummary`, { failedDeviceCount });

describeInBrowser('GraphiQL', () => {
  beforeEach(() => sandbox.log.clear());

  it('opens with the welcome query, which Ctrl+Enter runs', async () => {
    const page = await openGraphiql();
    expect(await page.title()).toBe('Intune GraphQL');
    await page.locator('.graphiql-query-editor :focus').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => result(page)).toContain('"displayName": "Contoso Field Service"');
    expect(await result(page)).not.toContain('"errors"');
  });

  it('has a tab for each example', async () => {
    const page = await openGraphiql();
    const names = (await playgroundTabs()).map(
      ({ query }) => query.match(/^(?:query|mutation|subscription) (\w+)/m)?.[1],
    );
    const tabs = await page.getByRole('tab').allInnerTexts();
    expect(tabs.map((name) => name.trim())).toEqual(names);
  });

  it('shows the schema, with its descriptions', async () => {
    const page = await openGraphiql();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const documentation = page.getByRole('region', { name: 'Documentation Explorer' });
    await documentation.getByRole('link', { name: 'Query', exact: true }).click();
    await documentation.getByRole('link', { name: 'mobileAppInstallSummaries', exact: true }).click();
    await documentation
      .getByText(schema.getQueryType()?.getFields().mobileAppInstallSummaries?.description ?? '-')
      .waitFor();
  });

  it('changes what a mutation changes, and shows it', async () => {
    const page = await openGraphiql(textOf('examples/06-update-a-status.graphql'));
    await execute(page);
    await expect.poll(() => result(page)).toContain('"__typename": "UserAppInstallStatus"');
    expect(await result(page)).toContain('"failedDeviceCount": 1');
    const [path = '', ...others] = sandbox.log.requests
      .filter(({ method }) => method === 'PATCH')
      .map(({ url }) => url.replace('/beta/deviceAppManagement/', ''));
    expect(others).toEqual([]);
    expect(await upstreamOf(sandbox).get(path)).toMatchObject({ failedDeviceCount: 1 });
  });

  it('follows a subscription until it is stopped', async () => {
    const page = await openGraphiql(
      `subscription { mobileAppInstallSummaryChanged(mobileAppId: "${fieldService}") { failedDeviceCount } }`,
    );
    await execute(page);
    await expect.poll(() => result(page)).toContain('"failedDeviceCount": 262');
    await changeSummary(777);
    await expect.poll(() => result(page)).toContain('"failedDeviceCount": 777');

    await page.getByRole('button', { name: /^Stop query/ }).click();
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    await changeSummary(262);
    sandbox.log.clear();
    await pause(3 * liveIntervalMs);
    expect(sandbox.log.requests).toEqual([]);
    expect(await result(page)).toContain('"failedDeviceCount": 777');
  });

  it('shows what comes at once, and adds what was deferred', async () => {
    const page = await openGraphiql(
      '{ mobileApps(first: 1) { nodes { displayName ... @defer { installSummary { failedDeviceCount } } } } }',
    );
    sandbox.faults.inject({ match: { path: 'installSummary' }, effect: { delayMs: 1_500 } });
    await execute(page);
    await expect.poll(() => result(page)).toContain('"displayName": "Contoso Field Service"');
    expect(await result(page)).not.toContain('failedDeviceCount');
    await expect.poll(() => result(page)).toContain('"failedDeviceCount": 262');
    sandbox.faults.clear();
  });
});
