import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { fieldService, shareDashboards } from '../support/dashboard.ts';
import { rowsOf } from '../support/table.ts';

const { start } = shareDashboards();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const openUser = async (page: Page): Promise<void> => {
  await page.locator('tbody tr[aria-rowindex] a').first().click();
  await page.getByRole('table', { name: 'Devices of this user' }).waitFor();
};

/** Each page, and how it comes to the state that is looked at. */
const pages: [name: string, route: string, ready: (page: Page) => Promise<unknown>][] = [
  ['the overview', '', (page) => rowsOf(page)],
  [
    'the devices of an app',
    `apps/${fieldService}`,
    async (page) => {
      await rowsOf(page);
      await page.getByRole('region', { name: 'Why it fails' }).locator('code').first().waitFor();
    },
  ],
  ['the users of an app', `apps/${fieldService}?view=users`, (page) => rowsOf(page)],
  ['the devices of a user', `apps/${fieldService}?view=users`, openUser],
  [
    'the dialog',
    `apps/${fieldService}?view=users`,
    async (page) => {
      await openUser(page);
      await page.getByRole('button', { name: 'Edit counters' }).click();
      await page.getByRole('dialog').getByLabel('Failed').fill('x');
      await page.getByRole('button', { name: 'Save' }).click();
    },
  ],
  ['a page that does not exist', 'nowhere', (page) => page.getByText('No such page').first().waitFor()],
];

/** What axe finds of the two greater impacts: rule, and the elements that break it. */
const seriousIn = async (page: Page): Promise<string[]> => {
  // Run by the debugger, to which the page's content security policy does not apply.
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Looks at the page in both colour schemes, and then on a phone of 360 pixels. */
const look = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await seriousIn(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await seriousIn(page), 'on a phone').toEqual([]);
};

describeInBrowser('nothing keeps people out, and 360 pixels are enough', () => {
  it.each(pages)('on %s', async (_, route, ready) => {
    const { open } = await start();
    const { page } = await open(route, { reducedMotion: 'reduce' });
    await ready(page);
    await look(page);
  });

  it('where a token is asked for', async () => {
    const { open } = await start({}, { fallbackToken: undefined });
    const { page } = await open('', { permitted: /401/, reducedMotion: 'reduce' });
    await page.getByRole('alert').first().waitFor();
    await look(page);
  });
});
