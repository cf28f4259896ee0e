import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDashboard } from '../../scripts/buildDashboard.ts';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A dashboard that was built from the sources of now. */
    dashboardFolder: string;
  }
}

const howToGetIt =
  'There is no Chromium. On Debian: apt-get install chromium. Elsewhere set CHROMIUM_PATH to a Chrome or Chromium.';

/** Once before all browser tests: says when they cannot run, and builds the page that they open. */
export default function setUp(project: TestProject) {
  if (!chromiumPath && process.env.CI) throw new Error(howToGetIt);
  if (!chromiumPath) console.warn(`\nThe browser tests are SKIPPED. ${howToGetIt}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  buildDashboard(folder);
  project.provide('dashboardFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
