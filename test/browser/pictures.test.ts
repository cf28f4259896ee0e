import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { playgroundTabs } from '../../src/playgroundTabs.ts';
import { describeInBrowser } from '../support/browser.ts';
import { fieldService, shareDashboards } from '../support/dashboard.ts';
import { rowsOf } from '../support/table.ts';

const { start } = shareDashboards();
const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Where the clock of a page stands that shows what time it is. */
const now = new Date('2026-11-22T09:41:00Z');

/** How many lines of GraphiQL's editors have words without a colour: these come last. */
const uncoloured = `[...document.querySelectorAll('.view-line')]
  .filter((line) => /[a-z]/.test(line.textContent) && !line.querySelector('span > span:not(.mtk1)')).length`;

/** Takes a picture of the page as it is. `npm run screenshots` keeps it, for the README. */
const keep = async (page: Page, name: string): Promise<void> => {
  const picture = await page.screenshot({ animations: 'disabled' });
  // A README is read on slow lines too.
  expect(picture.length).toBeLessThan(150_000);
  if (!process.env.SCREENSHOTS) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.png`, picture);
};

describeInBrowser('the pictures of the README', () => {
  it('show the overview', async () => {
    const { open } = await start();
    const { page } = await open('', { viewport: { width: 1200, height: 800 } });
    await rowsOf(page);
    await keep(page, 'dashboard-overview');
  });

  it('show an app in dark colours', async () => {
    const { open } = await start();
    const { page } = await open('', { viewport: { width: 1200, height: 940 }, colorScheme: 'dark' });
    await page.clock.setFixedTime(now);
    await page.goto(`${page.url()}#/apps/${fieldService}?state=FAILED`);
    await rowsOf(page);
    await page.getByRole('region', { name: 'Why it fails' }).locator('code').first().waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.evaluate('document.activeElement.blur()');
    await keep(page, 'dashboard-app-dark');
  });

  it('show a phone', async () => {
    const { open } = await start();
    const { page } = await open('', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    await rowsOf(page);
    await keep(page, 'dashboard-phone');
  });

  it('show GraphiQL', async () => {
    const { open } = await start({}, { playground: await playgroundTabs() });
    const { page } = await open('', { viewport: { width: 1480, height: 760 } });
    await page.goto(new URL('/graphql', page.url()).href);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.getByRole('region', { name: 'Result Window' }).getByText('Contoso Field Service').waitFor();
    await expect.poll(() => page.evaluate(uncoloured)).toBe(0);
    await keep(page, 'graphiql');
  });
});
