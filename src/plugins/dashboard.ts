import type { Plugin } from 'graphql-yoga';
import { readDashboardFiles } from './dashboardFiles.ts';

/**
 * Serves the built dashboard in a folder, `index.html` at `/`. An address is looked up as it was sent, among those of the
 * files that were there at the start: none is ever made into a path, so none can lead out of the folder.
 * @throws when the folder holds no dashboard.
 */
export function useDashboard(folder: string): Plugin {
  const files = readDashboardFiles(folder);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const file = files.get(url.pathname);
      return file?.respond(request, fetchAPI).then(endResponse);
    },
  };
}
