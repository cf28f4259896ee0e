import { expect, it } from 'vitest';
import { textOf } from './support/sources.ts';

/**
 * What `npm ci` installs, on everybody's machine and in the published package: read from `package-lock.json`, which says
 * for each package its version and the hash of its contents.
 */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const lock: { lockfileVersion: number; packages: Record<string, Locked> } = JSON.parse(
  textOf('package-lock.json'),
);
const declared: Required<Pick<Locked, 'dependencies' | 'devDependencies'>> & {
  readonly allowScripts: Readonly<Record<string, boolean>>;
} = JSON.parse(textOf('package.json'));

const installed = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const shipped = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);

it('has a strong hash for every package, so that nothing else can be installed under its name', () => {
  expect(installed.length).toBeGreaterThan(500);
  const without = installed.filter(
    ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
  );
  expect(without.map(([path]) => path)).toEqual([]);
});

it('takes nothing from elsewhere than the registry: no address, no repository, no folder but our own', () => {
  const elsewhere = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(elsewhere.map(([path, { resolved, link }]) => [path, resolved, link])).toEqual([
    ['node_modules/intune-graphql-dashboard', 'examples/dashboard', true],
  ]);
});

it('has the versions that package.json declares, each of which is one version and no range', () => {
  for (const [name, version] of Object.entries({ ...declared.dependencies, ...declared.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: declared.dependencies,
    devDependencies: declared.devDependencies,
  });
});

it('runs nothing of a package when it is installed, but what is needed to develop and is named', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.filter((one) => shipped.includes(one)).map(([path]) => path)).toEqual([]);
  const decided = Object.keys(declared.allowScripts);
  for (const [path] of running) expect(decided).toContain(path.replace(/^.*node_modules\//, ''));
  // Node itself, for development.
  expect(Object.entries(declared.allowScripts).filter(([, isAllowed]) => isAllowed)).toEqual([
    ['node', true],
  ]);
});

it('ships few packages', () => {
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.length).toBeLessThanOrEqual(125);
});
