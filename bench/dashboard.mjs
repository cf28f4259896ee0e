// npm --prefix bench run bench:dashboard
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { buildDashboard } from '../scripts/buildDashboard.ts';
import { chromiumFlags, chromiumPath } from '../test/support/chromium.ts';
import { circumstances, startGateway, startSandbox } from './processes.mjs';
import { median } from './statistics.mjs';

/** How soon does the dashboard show something, how soon its rows, and how busy is the browser until then? */
const pages = { overview: '#/', 'one app, 2,500 devices': '#/apps/2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1' };
const times = 9;

/** As Lighthouse imitates a phone: 150 ms there and back, 1.6 Mbit/s, a processor four times as slow. */
const phone = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, slowdown: 4 };
const desk = { latency: 0, downloadThroughput: -1, uploadThroughput: -1, slowdown: 1 };

const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
buildDashboard(folder);
const sandbox = await startSandbox();
const gateway = await startGateway(sandbox.url, { fallbackToken: sandbox.token, dashboard: folder });
const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });

/** Runs in the page before its own code: notes when rows are there, and what the browser observes. */
const watch = `
  window.seen = { largest: 0, shift: 0 };
  new PerformanceObserver((list) => { seen.largest = list.getEntries().at(-1).startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen.shift += value; })
    .observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('tr[aria-rowindex="2"] td')) return;
    seen.rows = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

const load = async (address, { slowdown, ...network }) => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('tr[aria-rowindex="2"] td').first().waitFor();
  await page.waitForTimeout(500);
  const seen = await page.evaluate(
    `({ ...seen, first: performance.getEntriesByName('first-contentful-paint')[0].startTime })`,
  );
  const { metrics } = await devtools.send('Performance.getMetrics');
  const secondsOf = (name) => metrics.find((metric) => metric.name === name).value;
  await context.close();
  return { ...seen, busy: 1_000 * secondsOf('TaskDuration'), scripts: 1_000 * secondsOf('ScriptDuration') };
};

const columns = ['first', 'largest', 'rows', 'busy', 'scripts', 'shift'];

try {
  console.log(circumstances());
  console.log(`browser  Chromium ${browser.version()}\n`);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const name of readdirSync(join(folder, 'assets'))) {
    const content = readFileSync(join(folder, 'assets', name));
    const when = page.includes(name) ? 'at once' : 'with its page';
    console.log(
      `${String(content.length).padStart(8)} ${String(gzipSync(content).length).padStart(8)} gzip  ${name} (${when})`,
    );
  }
  console.log(`\n${columns.map((name) => name.padStart(8)).join('')}  page (ms, medians of ${times})`);
  for (const [where, conditions] of Object.entries({ desk, phone })) {
    for (const [name, route] of Object.entries(pages)) {
      const runs = [];
      for (let time = 0; time < times; time += 1) {
        runs.push(await load(new URL(`/${route}`, gateway.url).href, conditions));
      }
      const medians = columns.map((column) => median(runs.map((run) => run[column])));
      const cells = medians.map((value, index) =>
        value.toFixed(columns[index] === 'shift' ? 3 : 0).padStart(8),
      );
      console.log(`${cells.join('')}  ${name}, ${where}`);
    }
  }
} finally {
  await browser.close();
  gateway.stop();
  sandbox.stop();
  rmSync(folder, { recursive: true });
}
