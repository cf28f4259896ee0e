import { failuresOf } from '../api/failure.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface Props {
  /** The `error` of a query. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** All that failed in an operation; nothing where nothing did. */
export const Failures = ({ error, retry }: Props) =>
  error
    ? failuresOf(error).map((failure) => <FailureNotice key={failure.code} {...{ failure, retry }} />)
    : null;
