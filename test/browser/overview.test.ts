import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { shareDashboards } from '../support/dashboard.ts';
import { numberOf, rowsOf } from '../support/table.ts';

const { start } = shareDashboards();

const namesOf = (page: Page): Promise<string[]> => page.locator('tbody a').allInnerTexts();

describeInBrowser('the overview', () => {
  it('shows all apps, the one with the greatest share of failed devices first', async () => {
    const { open } = await start();
    const { page } = await open();
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(10);
    const shares = rows.map((cells) => numberOf(cells['Failed share']));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(0);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('41');
  });

  it('is put in another order by its column heads', async () => {
    const { open } = await start();
    const { page } = await open();
    await rowsOf(page);
    const head = page.getByRole('columnheader', { name: 'Installed' });
    for (const [order, first] of [
      ['descending', 1756],
      ['ascending', 0],
    ] as const) {
      await head.getByRole('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe(order);
      await expect.poll(async () => numberOf((await rowsOf(page))[0]?.Installed)).toBe(first);
    }
    const byName = page.getByRole('columnheader', { name: 'App', exact: true });
    await byName.getByRole('button').click();
    await expect.poll(async () => (await rowsOf(page))[0]?.App).toContain('7-Zip');
    expect(await byName.getAttribute('aria-sort')).toBe('ascending');
  });

  it('finds apps by name and platform, under an address that can be sent to somebody', async () => {
    const { open } = await start();
    const { page } = await open();
    await page.getByRole('searchbox', { name: 'Search by name' }).fill('Word');
    const found = ['Microsoft Word'];
    await expect.poll(() => namesOf(page)).toEqual(found);
    const address = page.url();
    expect(address).toContain('search=Word');

    await page.reload();
    await expect.poll(() => namesOf(page)).toEqual(found);
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('Android');
    await expect.poll(() => namesOf(page)).toEqual([]);
    await page.getByRole('searchbox').fill('no such app');
    await page.getByText('No app fits this search.').waitFor();
  });

  it('leads to an app by keyboard alone', async () => {
    const { open } = await start();
    const { page } = await open();
    const [first] = await rowsOf(page);
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate("document.activeElement?.matches('tbody a')")) break;
    }
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.innerText()).not.toBe('Apps');
    await expect.poll(() => heading.innerText()).toBe(first?.App?.split('\n')[0]);
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H1');
    await page.goBack();
    await expect.poll(() => heading.innerText()).toBe('Apps');
  });

  it('says what it has cost', async () => {
    const { open, requests } = await start();
    const { page } = await open();
    await rowsOf(page);
    const badge = page.getByText(/^\d+ requests?\s*to Graph$/);
    expect(numberOf(await badge.innerText())).toBe(requests().length);
    await badge.click();
    await page.getByText('AppRanking').waitFor();
  });
});
