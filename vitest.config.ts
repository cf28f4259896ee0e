import { defineConfig } from 'vitest/config';

const browserTests = 'test/browser/**/*.test.ts';

export default defineConfig({
  // graphql 16 has no `exports` map: Vitest would take its ES module for our files while Yoga and Pothos,
  // loaded by Node, take the CommonJS one. Two copies make `instanceof GraphQLError` false in tests only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // On a machine that is busy all comes, and later.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { name: 'gateway', include: ['test/**/*.test.ts'], exclude: [browserTests] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          globalSetup: 'test/support/browserSetup.ts',
          // Not beside the others, and one file after the other: a browser alone keeps two cores busy.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
