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
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>();
  const after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  const read = () => {
    if (after === null) return;
    setReading(true);
    setError(undefined);
    fetchPage(after)
      .then((page) => setError(page.error), setError)
      .finally(() => setReading(false));
  };
  const mayRead = after !== null && !isReading && error === undefined;
  return { readOn: mayRead ? read : undefined, isReading, error, retry: read };
}
