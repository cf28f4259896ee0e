import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { shareDashboards } from '../support/dashboard.ts';
import { rowsOf } from '../support/table.ts';

const { start } = shareDashboards();

/** For gateways that have no token of their own. */
const withoutToken = { fallbackToken: undefined };
/** Browsers write refused requests to the console. */
const permitted = /the server responded with a status of 401/;

const give = async (page: Page, token: string): Promise<void> => {
  await page.getByLabel('Bearer token for Microsoft Graph').first().fill(token);
  await page.getByRole('button', { name: 'Use this token' }).first().click();
};

/** The notice of a failure, by its code. */
const failure = (page: Page, code: string) => page.getByRole('alert').filter({ hasText: code }).first();

describeInBrowser('the dashboard', () => {
  it('shows the places of what it is still reading', async () => {
    const { open, sandbox } = await start();
    sandbox.faults.inject({ effect: { delayMs: 1_000 } });
    const { page } = await open();
    await page.locator('table[aria-busy=true]').waitFor();
    const heightOf = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.height ?? Number.NaN;
    const expected = await heightOf('table[aria-busy=true] tbody tr');
    await rowsOf(page);
    // What comes stands where its place was: nothing jumps.
    expect(Math.abs((await heightOf('tbody tr[aria-rowindex]')) - expected)).toBeLessThanOrEqual(2);
  });

  it('says so when there is nothing to show', async () => {
    const { open } = await start({ apps: 0 });
    const { page } = await open();
    await page.getByText('This tenant has no apps yet.').waitFor();
  });

  it('says what failed, and reads again when it is asked to', async () => {
    const { open, sandbox } = await start();
    sandbox.faults.inject({ effect: { status: 500 } });
    const { page } = await open();
    const notice = page.getByRole('alert').first();
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/UPSTREAM_ERROR[\s\S]*[\da-f]{8}-[\da-f]{4}-/);
    sandbox.faults.clear();
    await notice.getByRole('button', { name: 'Try again' }).click();
    expect((await rowsOf(page)).length).toBeGreaterThan(10);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('waits as long as Graph asks, counting down, and recovers by itself', async () => {
    const { open, sandbox } = await start({}, { limits: { deadlineMs: 1_000 } });
    sandbox.faults.inject({ times: 1, effect: { status: 429, retryAfter: '3' } });
    const { page } = await open();
    await failure(page, 'THROTTLED').waitFor();
    await page
      .getByText(/Trying again by itself in [23] seconds/)
      .first()
      .waitFor();
    await page.getByText('Trying again by itself in 1 second').first().waitFor();
    expect((await rowsOf(page)).length).toBeGreaterThan(10);
  });

  it('asks for a token where the gateway has none, and keeps it nowhere', async () => {
    const { open, sandbox } = await start({}, withoutToken);
    const { page } = await open('', { permitted });
    await failure(page, 'UNAUTHENTICATED').waitFor();
    await give(page, sandbox.tokenFor({ expired: true }));
    await failure(page, 'UNAUTHENTICATED').waitFor();
    await give(page, `Bearer ${sandbox.token}`);
    expect((await rowsOf(page)).length).toBeGreaterThan(10);

    const kept = await page.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    );
    expect(kept).not.toContain(sandbox.token);
    expect(page.url()).not.toContain(sandbox.token);
    await page.reload();
    await failure(page, 'UNAUTHENTICATED').waitFor();
  });

  it('names the permissions that a token lacks', async () => {
    const { open, sandbox } = await start({}, withoutToken);
    const { page } = await open('', { permitted });
    await give(page, sandbox.tokenFor({ scopes: ['User.Read'] }));
    const notice = failure(page, 'FORBIDDEN');
    await notice.getByText('DeviceManagementApps.Read.All').waitFor();
  });

  it('follows the colours of the system until others are chosen, which it remembers', async () => {
    const { open } = await start();
    const { page } = await open('', { colorScheme: 'dark' });
    await rowsOf(page);
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await background();
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Dark colours', pressed: true }).click();
    await expect.poll(background).toBe(light);
    await page.reload();
    await expect.poll(background).toBe(light);
  });
});
