import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommand } from '../scripts/bundleCommand.ts';
import { fileOf } from './serverProcess.mjs';

/**
 * Builds the gateway as it is published, into a folder of its own, beside the packages of the folder above. The folder
 * goes with this process.
 * @param isBundled false: the command loads each module by itself, so that it shows whose it is.
 * @returns the file of the command.
 */
export const buildGateway = async ({ isBundled = true } = {}) => {
  const root = fileOf('..');
  const folder = mkdtempSync(join(tmpdir(), 'intune-graphql-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The gateway does not build.');
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (path) => !path.includes('dashboard'),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (isBundled) await bundleCommand(join(folder, 'dist'));
  return join(folder, 'dist/src/bin.js');
};
