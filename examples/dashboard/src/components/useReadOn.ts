import { useState } from 'react';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface ReadOn {
  /** Reads the next page; absent at the end of the list, while one is being read, and after a failure. */
  readonly readOn: (() => void) | undefined;
  readonly isReading: boolean;
  /** Why the last page could not be read. */
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * Reads a list page by page. `fetchPage` asks for the rows behind a cursor; the cache puts them behind those that are there.
 * A failure stops the reading until `retry`, so that a list at its end in sight does not ask for ever.
 */
export function useReadOn(
  pageInfo: PageInfo | null | undefined,
  fetchPage: (after: string) => Promise<{ readonly error?: unknown }>,
): ReadOn {
  // What is being read, and what failed, is told by its cursor: with another filter it is another list.
  const [reading, setReading] = useState<string>();
  const [failure, setFailure] = useState<{ readonly after: string; readonly error: unknown }>();
  const after = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  const isReading = after !== undefined && reading === after;
  const error = failure?.after === after ? failure?.error : undefined;
  const read = () => {
    if (after === undefined) return;
    const fail = (reason: unknown) => setFailure({ after, error: reason });
    setReading(after);
    setFailure(undefined);
    fetchPage(after)
      .then((page) => page.error && fail(page.error), fail)
      .finally(() => setReading(undefined));
  };
  const mayRead = after !== undefined && !isReading && error === undefined;
  return { readOn: mayRead ? read : undefined, isReading, error, retry: read };
}
