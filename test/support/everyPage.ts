/** What a part of a list says of itself and of its rows. */
export interface PartOfList<Node> {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** Every row of a list, through the cursors of all its parts. */
export const everyPage = async <Node>(
  read: (after: string | null) => Promise<PartOfList<Node>>,
): Promise<{ readonly nodes: readonly Node[]; readonly parts: readonly PartOfList<Node>[] }> => {
  const parts: PartOfList<Node>[] = [];
  for (let after: string | null = null; ; ) {
    const part = await read(after);
    parts.push(part);
    after = part.pageInfo.endCursor;
    if (!part.pageInfo.hasNextPage) break;
    if (after === null) throw new Error('There is a next page, and no cursor that leads to it.');
  }
  return { nodes: parts.flatMap(({ nodes }) => nodes), parts };
};
