import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.ts';
import { fieldService, shareDashboards } from '../support/dashboard.ts';
import { upstreamOf } from '../support/upstream.ts';

const { start } = shareDashboards();

describeInBrowser('the counters of an app', () => {
  it('follow what changes in Graph', async () => {
    const { open, sandbox } = await start({}, { liveIntervalMs: 200 });
    const { page } = await open(`apps/${fieldService}`);
    const failed = page.getByRole('row', { name: /^Failed/ });
    await failed.getByText('262').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();

    const change = { failedDeviceCount: 777 };
    await upstreamOf(sandbox).send('PATCH', `mobileApps/${fieldService}/installSummary`, change);
    await failed.getByText('777').waitFor();
  });

  it('say so when the connection is lost, and are live again when it is back', async () => {
    const { open } = await start({}, { liveIntervalMs: 200 });
    const { page } = await open(`apps/${fieldService}`, {
      permitted: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK/,
    });
    await page.getByText('Live', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Connection lost, trying again').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Live', { exact: true }).waitFor();
  });

  it('are asked for no longer when the page is left', async () => {
    const { open, sandbox } = await start({}, { liveIntervalMs: 100 });
    const { page } = await open(`apps/${fieldService}`);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Apps', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Apps' }).waitFor();
    await expect
      .poll(async () => {
        sandbox.log.clear();
        await page.waitForTimeout(400);
        return sandbox.log.requests.length;
      })
      .toBe(0);
  });
});
