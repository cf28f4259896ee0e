import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 has no `exports` map: Vitest would take its ES module for our files while Yoga and Pothos,
  // loaded by Node, take the CommonJS one. Two copies make `instanceof GraphQLError` false in tests only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000 },
});
