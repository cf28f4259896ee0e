import { playgroundScript, playgroundStyle } from './playgroundClient.ts';
import { type PlaygroundOptions, renderPlaygroundPage } from './playgroundPage.ts';
import { safetyHeaders } from './safetyHeaders.ts';
import { createStaticFile, type StaticFile } from './staticFile.ts';

// Styles are looser than elsewhere: GraphiQL's editor, Monaco, writes <style> elements and style attributes of its
// own and can put a nonce on neither (microsoft/monaco-editor issue 271).
const safety = safetyHeaders(
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
);

const contentTypes = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** Makes the page, and the files that it loads: each once, with the fingerprint of its content in its name. */
export async function createPlaygroundFiles(options: PlaygroundOptions) {
  // Imported when somebody looks: these 9 MB of text are in the way of every query.
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  const files = new Map<string, StaticFile>();

  // Scripts are files and not part of the page: a browser then keeps them, and a small page is asked again.
  // Their address is the endpoint's own with `?asset=`, so whatever proxy lets queries in lets them in too.
  function publish(name: string, extension: keyof typeof contentTypes, content: string): string {
    const file = createStaticFile(content, {
      ...safety,
      'content-type': contentTypes[extension],
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    const fileName = `${name}.${file.fingerprint}.${extension}`;
    files.set(fileName, file);
    return `?asset=${fileName}`;
  }

  const html = renderPlaygroundPage(options, {
    style: publish('graphiql', 'css', `${graphiql.css}\n${playgroundStyle}`),
    script: publish('graphiql', 'js', `${graphiql.js}\n${playgroundScript}`),
    workers: {
      editorWorkerService: publish('editorWorker', 'js', graphiql.editorWorkerService),
      graphql: publish('graphqlWorker', 'js', graphiql.graphqlWorker),
      json: publish('jsonWorker', 'js', graphiql.jsonWorker),
    },
  });
  const page = createStaticFile(html, {
    ...safety,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
  });
  return { page, files };
}
