import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';
import { parseAllDocuments } from 'yaml';

const places = [
  process.env.HELM_PATH ?? '',
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'helm')),
];
const helmPath = places.find((place) => place !== '' && existsSync(place)) ?? '';

/** Tests that need Helm. Without it they are skipped, which the name says, and fail where CI is set. */
export const describeWithHelm = (name: string, tests: () => void): void => {
  const isThere = helmPath !== '';
  describe.skipIf(!isThere && !process.env.CI)(
    isThere ? name : `${name} (needs Helm: deploy/installHelm FOLDER, and HELM_PATH=FOLDER/helm)`,
    tests,
  );
};

const chart = fileURLToPath(new URL('../../deploy/helm/intune-graphql', import.meta.url));

export const lint = (): string => execFileSync(helmPath, ['lint', '--strict', chart], { encoding: 'utf8' });

export interface Manifest {
  readonly kind: string;
  readonly apiVersion: string;
  readonly metadata: { readonly name: string };
  readonly spec?: unknown;
}

const templated = (values: object) =>
  spawnSync(helmPath, ['template', 'test', chart, '--namespace', 'tenant', '--values', '-'], {
    encoding: 'utf8',
    input: JSON.stringify(values),
  });

/** What the chart makes of values, by kind. */
export const manifestsOf = (values: object = {}): Readonly<Record<string, Manifest>> => {
  const { status, stdout, stderr } = templated(values);
  if (status !== 0) throw new Error(stderr);
  const manifests = parseAllDocuments(stdout).map((document): Manifest => document.toJS());
  return Object.fromEntries(manifests.filter(Boolean).map((manifest) => [manifest.kind, manifest]));
};

/** What Helm says against values. */
export const refusalOf = (values: object): string => templated(values).stderr;

export const notesOf = (values: object): string =>
  execFileSync(
    helmPath,
    ['install', 'test', chart, '--dry-run=client', '--namespace', 'tenant', '--values', '-'],
    { encoding: 'utf8', input: JSON.stringify(values) },
  ).replace(/^[\s\S]*^NOTES:\n/m, '');
