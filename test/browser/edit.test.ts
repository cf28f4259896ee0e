import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Misfortune } from '../../sandbox/graph/faults.ts';
import { describeInBrowser } from '../support/browser.ts';
import { fieldService, shareDashboards } from '../support/dashboard.ts';
import { upstreamOf } from '../support/upstream.ts';

const { start } = shareDashboards();

/** Opens the first user of the app, and there the dialog. */
const openDialog = async (page: Page) => {
  await page.locator('tbody tr[aria-rowindex] a').first().click();
  await page.getByRole('button', { name: 'Edit counters' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit counters' });
  return {
    dialog,
    save: async (failed: string) => {
      await dialog.getByLabel('Failed').fill(failed);
      await dialog.getByRole('button', { name: 'Save' }).click();
    },
    failure: dialog.getByRole('alert'),
  };
};

const users = `apps/${fieldService}?view=users`;
const writesIn = (requests: readonly string[]) => requests.filter((line) => line.startsWith('PATCH'));

/** The codes of failed changes, what the page says of them, and what Graph did. */
const failures: readonly [code: string, text: string, effect: Misfortune][] = [
  ['NOT_FOUND', 'This status no longer exists', { status: 404 }],
  ['FORBIDDEN', 'This token may not change this', { status: 403 }],
  ['CONFLICT', 'The change failed', { status: 409 }],
  ['UPSTREAM_ERROR', 'The change failed', { status: 501 }],
  ['OUTCOME_UNKNOWN', 'Nobody knows whether this was changed', { reset: 'afterBody' }],
];

describeInBrowser('a change of counters', () => {
  it('is made, and shown wherever the status is', async () => {
    const { open, requests, sandbox } = await start();
    const { page } = await open(users);
    const { dialog, save } = await openDialog(page);
    await save('41');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Devices by state' }).getByText('41', { exact: true }).waitFor();
    const [patch = '', ...others] = writesIn(requests());
    expect(others).toEqual([]);
    const status = await upstreamOf(sandbox).get(patch.replace(/^PATCH .*deviceAppManagement\//, ''));
    expect(status).toMatchObject({ failedDeviceCount: 41 });

    // The list has not been read again: the cache knows the status by its id.
    const before = requests().length;
    await page.goBack();
    await page.getByRole('table', { name: 'Users of this app' }).getByText('41', { exact: true }).waitFor();
    expect(writesIn(requests().slice(before))).toEqual([]);
  });

  it('can be given up, with the keyboard too', async () => {
    const { open, requests } = await start();
    const { page } = await open(users);
    const { dialog } = await openDialog(page);
    await dialog.getByLabel('Failed').fill('41');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Edit counters');
    expect(writesIn(requests())).toEqual([]);
  });

  it('to what is no number of devices is not sent, and the field says why', async () => {
    const { open, requests } = await start();
    const { page } = await open(users);
    const { dialog, save } = await openDialog(page);
    const field = dialog.getByLabel('Failed');
    for (const value of ['many', '1.5', '-1', '']) {
      await save(value);
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      const issue = await field.getAttribute('aria-describedby');
      expect(await dialog.locator(`[id="${issue}"]`).innerText()).not.toBe('');
    }
    expect(writesIn(requests())).toEqual([]);
  });

  it('that fails says which way, and leaves what was typed', async () => {
    const { open, requests, sandbox } = await start();
    const { page } = await open(users);
    const { dialog, failure, save } = await openDialog(page);
    for (const [index, [code, text, effect]] of failures.entries()) {
      sandbox.faults.inject({ match: { method: 'PATCH' }, times: 1, effect });
      await save(String(40 + index));
      await failure.getByText(code).waitFor();
      expect(await failure.innerText()).toContain(text);
      expect(await dialog.getByLabel('Failed').inputValue()).toBe(String(40 + index));
    }
    expect(writesIn(requests())).toHaveLength(failures.length);
  });

  it('without a change is refused by the gateway', async () => {
    const { open, requests } = await start();
    const { page } = await open(users);
    const { dialog, failure } = await openDialog(page);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await failure.getByText('This cannot be saved').waitFor();
    expect(writesIn(requests())).toEqual([]);
  });

  it('while Graph throttles can be sent again when its time has come', async () => {
    const { open, sandbox } = await start({}, { limits: { deadlineMs: 1_500 } });
    const { page } = await open(users);
    const { dialog, failure, save } = await openDialog(page);
    sandbox.faults.inject({ match: { method: 'PATCH' }, times: 1, effect: { status: 429, retryAfter: '3' } });
    await save('41');
    await failure.getByText('Microsoft Graph asks for a pause').waitFor();
    expect(await dialog.getByRole('button', { name: /Save in \d s/ }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'Devices by state' }).getByText('41', { exact: true }).waitFor();
  });

  it('of what Graph has removed says so', async () => {
    const { open } = await start({ mode: 'live', throttle: false });
    const { page } = await open(users);
    const { failure, save } = await openDialog(page);
    await save('41');
    await failure.getByText('Microsoft Graph no longer has this').waitFor();
    expect(await failure.innerText()).toContain('userStatuses');
    expect(await failure.innerText()).toContain('SEGMENT_REMOVED');
  });
});
