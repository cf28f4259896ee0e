import { useMemo } from 'react';
import { failuresOf } from '../api/failure.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface Props {
  /** The `error` of a query. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** All that failed in an operation; nothing where nothing did. */
export function Failures({ error, retry }: Props) {
  const failures = useMemo(() => (error ? failuresOf(error) : []), [error]);
  return failures.map((failure) => <FailureNotice key={failure.code} {...{ failure, retry }} />);
}
