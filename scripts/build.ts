import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDashboard, dashboardFolder } from './buildDashboard.ts';
import { bundleCommand } from './bundleCommand.ts';

/** Emits what is published into `dist`: JavaScript and types of `src`, `sandbox` and `clients`, the command in one file, and the dashboard. */
const root = new URL('../', import.meta.url);
rmSync(new URL('dist', root), { recursive: true, force: true });
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: fileURLToPath(root),
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await bundleCommand(fileURLToPath(new URL('dist', root)));
buildDashboard(dashboardFolder);
