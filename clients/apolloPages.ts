import type { FieldPolicy, Reference } from '@apollo/client';

/** The pages of a list that were read, one behind the other, as the cache keeps them: `nodes` are kept as edges. */
interface Pages {
  readonly edges?: readonly Edge[] | undefined;
  readonly nodes?: readonly Node[];
  readonly pageInfo?: PageInfo | undefined;
}

interface Edge {
  readonly node: Node;
  readonly cursor?: string;
  /** On the last row of a page: where the next page goes, also for queries that select no cursors of rows. */
  readonly endCursor?: string;
}

interface PageInfo {
  readonly startCursor?: string | null;
  readonly endCursor?: string | null;
  readonly hasPreviousPage?: boolean;
}

/** Null for a row that could not be understood. */
type Node = Reference | null;

/**
 * One list for each `filter` and `orderBy`: a page that was asked for with `after` goes behind the row of that cursor, one
 * without replaces the list. Rows are the same whether they were read as `nodes` or as `edges`.
 */
export const pages: FieldPolicy<Pages | null> = {
  keyArgs: ['filter', 'orderBy'],

  read(existing, { canRead }) {
    if (!existing?.edges) return existing;
    const edges = existing.edges.filter(({ node }) => canRead(node));
    return { ...existing, edges, nodes: edges.map(({ node }) => node) };
  },

  merge(existing, incoming, { args }) {
    // A page that failed takes nothing away from those before it; its error stands beside the data.
    if (!incoming) return existing ?? null;
    const { nodes, ...page } = incoming;
    const edges = page.edges ?? nodes?.map((node) => ({ node }));
    if (!edges) return { ...existing, ...page, ...(existing?.edges && rowsOf(existing)) };
    const before = typeof args?.after === 'string' ? upTo(existing?.edges ?? [], args.after) : [];
    return {
      ...existing,
      ...page,
      edges: [...before, ...withEndCursor(edges, page.pageInfo)],
      pageInfo: page.pageInfo && { ...page.pageInfo, ...(before.length > 0 && startOf(existing?.pageInfo)) },
    };
  },
};

const rowsOf = ({ edges, pageInfo }: Pages): Pages => ({ edges, pageInfo });

const upTo = (edges: readonly Edge[], after: string): readonly Edge[] => {
  const index = edges.findIndex(({ cursor, endCursor }) => cursor === after || endCursor === after);
  return index === -1 ? edges : edges.slice(0, index + 1);
};

const withEndCursor = (edges: readonly Edge[], { endCursor }: PageInfo = {}): readonly Edge[] =>
  edges.map((edge, index) => (endCursor && index === edges.length - 1 ? { ...edge, endCursor } : edge));

const startOf = ({ startCursor, hasPreviousPage }: PageInfo = {}): PageInfo => ({
  ...(startCursor !== undefined && { startCursor }),
  ...(hasPreviousPage !== undefined && { hasPreviousPage }),
});
