import { hash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin, YogaInitialContext } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** In characters, of all documents that are kept. */
const mostText = 8_000_000;

/**
 * Automatic persisted queries: a client sends the SHA-256 of a document, and the document with it only where the gateway
 * does not know it yet (https://www.apollographql.com/docs/apollo-server/performance/apq). A document is kept when it has
 * passed sign-in and validation, so nobody can fill the memory with what is none, and those that were asked for last
 * stay.
 */
export const useAutomaticDocuments = (): Plugin<YogaInitialContext> => {
  const documents = new LRUCache<string, string>({
    maxSize: mostText,
    sizeCalculation: (text) => text.length + 100,
  });
  return {
    onParams({ params, setParams }) {
      const id = idIn(params);
      if (id === undefined) return;
      if (typeof params.query === 'string') {
        if (hash('sha256', params.query) !== id) throw mismatch();
        return;
      }
      const query = documents.get(id);
      if (query === undefined) throw notFound();
      setParams({ ...params, query });
    },
    onValidate({ context: { params } }) {
      const id = idIn(params);
      if (id === undefined || params.query === undefined) return undefined;
      const { query } = params;
      return ({ valid }) => {
        if (valid) documents.set(id, query);
      };
    },
  };
};

const idIn = ({ extensions }: GraphQLParams): string | undefined => {
  const persisted: unknown = extensions?.persistedQuery;
  if (typeof persisted !== 'object' || persisted === null) return undefined;
  if (!('version' in persisted) || persisted.version !== 1 || !('sha256Hash' in persisted)) return undefined;
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined;
};

/** Message and code are those by which clients know that they have to send the document. */
const notFound = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 200 } },
  });

const mismatch = (): GraphQLError =>
  new GraphQLError('The hash in "extensions.persistedQuery" is not that of the document.', {
    extensions: { code: 'PERSISTED_QUERY_MISMATCH', http: { status: 400 } },
  });
