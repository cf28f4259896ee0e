import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { fieldService, shareDashboards } from '../support/dashboard.ts';
import { rowsOf } from '../support/table.ts';

const { start } = shareDashboards();

describeInBrowser('the first load', () => {
  it('of the overview takes one operation and three requests to Graph, for all apps with their counters', async () => {
    const { open, operations, requests } = await start();
    const { page } = await open();
    await rowsOf(page);
    expect(operations).toHaveLength(1);
    expect(requests()).toEqual([
      expect.stringMatching(/batch/),
      expect.stringMatching(/batch/),
      expect.stringMatching(/batch/),
    ]);
  });

  it('of an app takes three operations and seven requests to Graph, its live counters among them', async () => {
    const { open, operations, requests } = await start();
    const { page } = await open(`apps/${fieldService}`);
    await rowsOf(page);
    await page.getByRole('region', { name: 'Why it fails' }).locator('code').first().waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    expect(operations).toHaveLength(3);
    expect(requests()).toHaveLength(7);
  });
});

describe('what a browser loads', () => {
  const folder = inject('dashboardFolder');
  const assets = readdirSync(join(folder, 'assets'));
  /** What `index.html` names is loaded at once, the rest with the page that needs it. */
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const sizeOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0);

  it('for the overview is less than 150 kB of script and 6 kB of style, compressed', () => {
    const named = assets.filter((name) => page.includes(name));
    const scripts = sizeOf(named.filter((name) => name.endsWith('.js')));
    expect(scripts).toBeGreaterThan(50_000);
    expect(scripts).toBeLessThan(150_000);
    expect(sizeOf(named.filter((name) => name.endsWith('.css')))).toBeLessThan(6_000);
  });

  it('for all other pages together is less than 12 kB more', () => {
    const later = assets.filter((name) => !page.includes(name));
    expect(later.map((name) => name.split('-')[0])).toEqual(expect.arrayContaining(['AppPage', 'UserPage']));
    expect(sizeOf(later)).toBeLessThan(12_000);
  });
});
