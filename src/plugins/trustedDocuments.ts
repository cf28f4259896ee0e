import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';

/** The parameter that names a document, beside Apollo's `extensions.persistedQuery`. */
export const documentIdParameter = 'documentId';

/**
 * Runs the documents of a list and no others. A document is named by `documentId`
 * (https://github.com/graphql/graphql-over-http/pull/264) or by `extensions.persistedQuery.sha256Hash`, as it stands in
 * the list; `sha256:` may stand before it, here or there.
 * @param documents texts by their names.
 */
export const useTrustedDocuments = (documents: ReadonlyMap<string, string>): Plugin => {
  const trusted = new Map([...documents].map(([id, text]) => [bare(id), text]));
  return usePersistedOperations({
    getPersistedOperation: (id) => trusted.get(bare(id)) ?? null,
    extractPersistedOperationId: (params, request) =>
      textOf(params, documentIdParameter) ??
      textOf(params.extensions?.persistedQuery, 'sha256Hash') ??
      idInAddress(request),
    customErrors: {
      notFound: refusal('PERSISTED_QUERY_NOT_IN_LIST', 'The document is not in the list of trusted ones.'),
      keyNotFound: refusal(
        'PERSISTED_QUERY_ID_REQUIRED',
        'Only trusted documents run here: send the id of one in "documentId" or "extensions.persistedQuery".',
      ),
      persistedQueryOnly: refusal(
        'PERSISTED_QUERY_ONLY',
        'Only trusted documents run here: send the id of one, and no "query".',
      ),
    },
  });
};

const bare = (id: string): string => id.replace(/^sha256:/, '');

const textOf = (values: unknown, name: string): string | null => {
  const value: unknown =
    typeof values === 'object' && values !== null ? Reflect.get(values, name) : undefined;
  return typeof value === 'string' ? value : null;
};

/** Yoga reads no parameters of its own invention from the address of a GET. */
const idInAddress = ({ method, url }: Request): string | null =>
  method === 'GET' ? new URL(url).searchParams.get(documentIdParameter) : null;

const refusal = (code: string, message: string) => ({ message, extensions: { code, http: { status: 400 } } });
