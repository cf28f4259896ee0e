import type { Plugin } from 'graphql-yoga';
import { createPlaygroundFiles } from './playgroundFiles.ts';
import type { PlaygroundOptions } from './playgroundPage.ts';
import type { StaticFile } from './staticFile.ts';

/**
 * Serves GraphiQL to browsers that open the GraphQL endpoint, from this origin alone.
 * Stands in for Yoga's own page (`graphiql: false`), which loads itself from a CDN.
 */
export function usePlayground(options: PlaygroundOptions): Plugin {
  let endpoint: string;
  let playground: ReturnType<typeof createPlaygroundFiles> | undefined;

  async function find(fileName: string | null): Promise<StaticFile | undefined> {
    playground ??= createPlaygroundFiles(options);
    const { page, files } = await playground;
    return fileName === null ? page : files.get(fileName);
  }

  return {
    onYogaInit({ yoga }) {
      endpoint = yoga.graphqlEndpoint;
    },
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET' || (url.pathname !== endpoint && url.pathname !== `${endpoint}/`)) return;

      const fileName = url.searchParams.get('asset');
      if (fileName === null && !request.headers.get('accept')?.includes('text/html')) return;

      return find(fileName).then(async (file) => {
        endResponse(
          file ? await file.respond(request, fetchAPI) : new fetchAPI.Response(null, { status: 404 }),
        );
      });
    },
  };
}
