import { expect, it } from 'vitest';
import { filesIn, textOf } from './support/sources.ts';

/** The files that declare a resource, and Graph's name of it. */
const resources = filesIn('src/rest').flatMap((file) => {
  const name = textOf(file).match(/^export const \w+ = resource\('(\w+)'/m)?.[1];
  return name === undefined ? [] : [{ file, name }];
});

it('finds the resources by their tables', () => {
  expect(resources.length).toBeGreaterThanOrEqual(7);
});

it.each(resources)('$name has a file of its name in each of four folders', ({ file, name }) => {
  expect(file).toBe(`src/rest/${name}.ts`);
  expect(textOf(file)).toContain(`export const ${name} = resource('${name}'`);
  expect(filesIn('src/resolvers')).toContain(`src/resolvers/${name}.ts`);
  expect(filesIn('src/schema')).toContain(`src/schema/${name}.ts`);
  expect(filesIn('test')).toContain(`test/${name}.test.ts`);
  expect(textOf('src/schema/index.ts')).toContain(`import './${name}.ts';`);
});
