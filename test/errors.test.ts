import { expect, it } from 'vitest';
import { errorCodes } from '../src/errors.ts';
import { textOf } from './support/sources.ts';

/** Rows of the README's table of codes, in its order. */
const documented = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)` +\| (.+) \|$/gm)].map(
  ([, code = '', rest = '']) => ({
    code,
    cells: rest.split('|').map((cell) => cell.trim()),
  }),
);

it('the README documents each code that a client may see, and no other', () => {
  expect(documented.map(({ code }) => code)).toEqual(Object.keys(errorCodes).sort());
});

it('each code has a sentence that says what happened, and one that says what to do', () => {
  for (const { code, cells } of documented) {
    expect(
      cells.filter((cell) => cell.length > 5),
      code,
    ).toHaveLength(2);
  }
  for (const [code, sentence] of Object.entries(errorCodes)) expect(sentence, code).toMatch(/^[A-Z].+\.$/);
});
