import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { chromiumFlags, chromiumPath } from './chromium.ts';

/** What a page did that it should not have done, a line each. */
export interface Watched {
  readonly page: Page;
  /** Errors on the console: those of scripts, refused loads and violations of the content security policy. */
  readonly problems: string[];
  /** Addresses asked for, in order. */
  readonly requests: string[];
}

/** Tests that need a browser. Without one they are skipped, which the set-up says aloud, and which fails in CI. */
export const describeInBrowser: (name: string, tests: () => void) => void = describe.skipIf(
  chromiumPath === undefined,
);

/**
 * One browser for all tests of a file. `open` shows an address in a profile of its own, which is gone with the test;
 * the test fails if anything on the page went wrong, unless `permitted` matches it, and if another origin was asked.
 */
export const shareBrowser = () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  });
  afterAll(() => browser?.close());

  return {
    async open(
      address: string,
      options: BrowserContextOptions & { permitted?: RegExp } = {},
    ): Promise<Watched> {
      const { permitted, ...contextOptions } = options;
      if (!browser)
        throw new Error('There is no browser: a test that needs one stands in describeInBrowser.');
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...contextOptions });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const watched: Watched = { page, problems: [], requests: [] };
      page.on('console', (message) => {
        if (message.type() === 'error')
          watched.problems.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => watched.problems.push(String(error)));
      page.on('request', (request) => watched.requests.push(request.url()));
      onTestFinished(async ({ task }) => {
        if (task.result?.state === 'fail') await tell(watched);
        await context.close();
        const { origin } = new URL(address);
        expect(watched.problems.filter((problem) => !permitted?.test(problem))).toEqual([]);
        expect(watched.requests.filter((url) => !isFrom(url, origin))).toEqual([]);
      });
      await page.goto(address);
      return watched;
    },
  };
};

/** What a person would look at first when a test has failed. */
const tell = async ({ page, problems, requests }: Watched): Promise<void> => {
  const content = await page.locator('body').ariaSnapshot();
  console.error([page.url(), ...problems, ...requests.slice(-5), content].join('\n'));
};

const isFrom = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
