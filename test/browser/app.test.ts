import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { fieldService, shareDashboards } from '../support/dashboard.ts';
import { numberOf, rowsOf } from '../support/table.ts';
import { upstreamOf } from '../support/upstream.ts';

const { start } = shareDashboards();

/** Graph's names of the states in its counters, and those of the page. */
const stateNames = {
  failed: 'Failed',
  pendingInstall: 'Pending',
  notInstalled: 'Not installed',
  installed: 'Installed',
  notApplicable: 'Not applicable',
};

describeInBrowser('the page of an app', () => {
  it('shows how many of its devices and users are in which state', async () => {
    const { open, sandbox } = await start();
    const { page } = await open(`apps/${fieldService}`);
    await page.getByRole('heading', { level: 1, name: 'Contoso Field Service' }).waitFor();
    const counters = page.getByRole('region', { name: 'Devices by state' });
    await counters.getByText('262').waitFor();
    const rows = await counters.getByRole('row').allInnerTexts();
    const summary = await upstreamOf(sandbox).get(`mobileApps/${fieldService}/installSummary`);
    expect(rows.map((row) => row.trim().split(/\s*\t\s*/))).toEqual([
      ['State', 'Devices', 'Share', 'Users'],
      ...Object.entries(stateNames).map(([state, name]) => [
        name,
        Number(summary[`${state}DeviceCount`]).toLocaleString('en'),
        expect.stringMatching(/^\d+\.\d %$/),
        Number(summary[`${state}UserCount`]).toLocaleString('en'),
      ]),
    ]);
    expect(rows[1]).toContain('10.5 %');
  });

  it('says in words why it fails, the most frequent reason first', async () => {
    const { open } = await start();
    const { page } = await open(`apps/${fieldService}`);
    const why = page.getByRole('region', { name: 'Why it fails' });
    await why.locator('code').first().waitFor();
    const reasons = await why.getByRole('listitem').allInnerTexts();
    expect(reasons.length).toBeGreaterThan(2);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z][a-z]+ .*0x[0-9A-F]{8}/s);
    const counts = reasons.map((reason) => numberOf(reason.split('\n')[1]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('shows its devices, of one state if wanted', async () => {
    const { open, sandbox } = await start();
    const { page } = await open(`apps/${fieldService}`);
    await rowsOf(page);
    await page.getByRole('button', { name: 'Failed', exact: true }).click();
    await expect.poll(async () => [...new Set((await rowsOf(page)).map(stateOf))]).toEqual(['Failed']);
    expect(page.url()).toContain('state=FAILED');
    for (const { Reason } of await rowsOf(page)) expect(Reason).toMatch(/^[A-Z].+ .+0x[0-9A-F]{8}$/s);
    const filter = encodeURIComponent("installState eq 'failed'");
    const failed = await upstreamOf(sandbox).all(
      `mobileApps/${fieldService}/deviceStatuses?$filter=${filter}`,
    );
    const devices = page.getByRole('table', { name: 'Devices of this app' });
    expect(await devices.getAttribute('aria-rowcount')).toBe(String(failed.length + 1));
  });

  it('reads on while one scrolls, and keeps only the rows in sight', async () => {
    const { open, operations } = await start();
    const { page } = await open(`apps/${fieldService}`);
    await rowsOf(page);
    const before = operations.length;
    const last = page.locator('tbody tr[aria-rowindex]').last();
    const lastIndex = async () => Number(await last.getAttribute('aria-rowindex'));
    await expect
      .poll(async () => {
        await last.scrollIntoViewIfNeeded();
        return lastIndex();
      })
      .toBeGreaterThan(300);
    expect(operations.length - before).toBeGreaterThanOrEqual(3);
    expect(await page.locator('tbody tr[aria-rowindex]').count()).toBeLessThan(60);
  });

  it('shows its users, each of whom has a page with devices', async () => {
    const { open } = await start();
    const { page } = await open(`apps/${fieldService}`);
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByRole('table', { name: 'Users of this app' }).waitFor();
    const [first] = await rowsOf(page);
    const name = first?.User?.split('\n')[0] ?? '';
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('table', { name: 'Devices of this user' }).waitFor();
    for (const { Device } of await rowsOf(page)) expect(Device).toContain(name);
    await page.getByRole('link', { name: 'Contoso Field Service' }).click();
    await page.getByRole('heading', { level: 1, name: 'Contoso Field Service' }).waitFor();
  });

  it('that does not exist says so', async () => {
    const { open } = await start();
    const { page } = await open('apps/00000000-0000-4000-8000-000000000000');
    await page.getByRole('heading', { level: 1, name: 'No such app' }).waitFor();
    await page.goto(`${page.url().split('#')[0]}#/nowhere`);
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
  });
});

const stateOf = ({ State = '' }: Record<string, string>): string => State.split('\n')[0] ?? '';
