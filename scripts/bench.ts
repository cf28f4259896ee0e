import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run bench`: the comparison of `bench/`, whose packages are installed there and on request. */
const bench = fileURLToPath(new URL('../bench/', import.meta.url));
if (existsSync(`${bench}node_modules`)) {
  const { status } = spawnSync(process.execPath, ['run.mjs', ...process.argv.slice(2)], {
    cwd: bench,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.error(
    'What the gateway is compared with is not installed. Install it first: npm --prefix bench ci',
  );
  process.exitCode = 1;
}
