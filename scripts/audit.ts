import { spawnSync } from 'node:child_process';

/**
 * Asks the registry whether anything is known against the packages that are shipped. Ends with 1 when there is, and
 * with 0 and a word about it when the registry does not answer that question: many mirrors do not.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parsed = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
};

const { vulnerabilities } = parsed(stdout);

if (!isRecord(vulnerabilities)) {
  console.error('NOT AUDITED: the registry does not say what is known against the shipped packages.');
} else if (Object.keys(vulnerabilities).length > 0) {
  const found = Object.entries(vulnerabilities).map(
    ([name, known]) => `${name}: ${isRecord(known) ? String(known.severity) : 'unknown'}`,
  );
  console.error(
    `Something is known against packages that are shipped; npm audit says what:\n${found.join('\n')}`,
  );
  process.exitCode = 1;
} else {
  console.log('Audited: nothing is known against the shipped packages.');
}
