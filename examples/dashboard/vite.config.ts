import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      // What `npm install intune-graphql` would bring; here it is the same file, two folders up.
      'intune-graphql/apollo': fileURLToPath(new URL('../../clients/apollo.ts', import.meta.url)),
    },
    // The file above is outside of this folder: one Apollo Client for both.
    dedupe: ['@apollo/client', 'graphql'],
  },
  build: {
    // Nothing inline, so that the page works under a content security policy without 'unsafe-inline'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': gateway } },
});
