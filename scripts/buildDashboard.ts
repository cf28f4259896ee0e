import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the gateway looks for it. */
export const dashboardFolder = pathOf('../dist/dashboard/');

/**
 * Builds the page of `examples/dashboard` into a folder, which is emptied before.
 * @throws with what Vite says, when it cannot be built.
 */
export const buildDashboard = (folder: string): void => {
  const vite = pathOf('../node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: pathOf('../examples/dashboard/'),
      encoding: 'utf8',
      // Whatever runs this, a test among others: React as it is published, not with the checks of development.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) throw new Error(`The dashboard could not be built.\n${stdout}\n${stderr}`);
};
