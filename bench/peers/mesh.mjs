import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import LocalforageCache from '@graphql-mesh/cache-localforage';
import { createMeshHTTPHandler } from '@graphql-mesh/http';
import BareMerger from '@graphql-mesh/merger-bare';
import ODataHandler from '@graphql-mesh/odata';
import { getMesh } from '@graphql-mesh/runtime';
import { InMemoryStoreStorageAdapter, MeshStore } from '@graphql-mesh/store';
import { DefaultLogger, defaultImportFn, PubSub } from '@graphql-mesh/utils';
import { fetchAsGraph } from './meshFetch.mjs';

/**
 * The same service with GraphQL Mesh and its OData handler. Graph's metadata is cut down to what is asked for, and apps
 * are no abstract type in it: of abstract types the handler can select no properties.
 */
const baseDir = fileURLToPath(new URL('.', import.meta.url));
const logger = new DefaultLogger('mesh');
const store = new MeshStore('mesh', new InMemoryStoreStorageAdapter(), { readonly: false, validate: false });
const pubsub = new PubSub();
const cache = new LocalforageCache({ pubsub, importFn: defaultImportFn });
const shared = { cache, pubsub, importFn: defaultImportFn, baseDir, store, logger };

const getBuiltMesh = () =>
  getMesh({
    ...shared,
    fetchFn: fetchAsGraph,
    merger: new BareMerger(shared),
    sources: [
      {
        name: 'graph',
        transforms: [],
        handler: new ODataHandler({
          ...shared,
          name: 'graph',
          config: {
            endpoint: `${process.env.GRAPH_ROOT_URL}/beta/deviceAppManagement`,
            source: './metadata.xml',
            batch: 'json',
            operationHeaders: { authorization: "{context.headers['authorization']}" },
          },
        }),
      },
    ],
  });

const mesh = getBuiltMesh();
await mesh;
const handler = createMeshHTTPHandler({
  baseDir,
  getBuiltMesh: () => mesh,
  rawServeConfig: { playground: false },
});
const server = createServer(handler);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
