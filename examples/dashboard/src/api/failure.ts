import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { GraphQLFormattedError } from 'graphql';

/** What the page shows of a failure: what the gateway says in `extensions`, in words of its own. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string | null;
  readonly retryAfterSeconds?: number;
  readonly missingScopes?: readonly string[];
  readonly segment?: string;
}

/** The failures in an error of Apollo's, those of the same code once. */
export function failuresOf(error: unknown): readonly Failure[] {
  if (!CombinedGraphQLErrors.is(error)) return [unreachable];
  const failures = error.errors.map(failureOf);
  return failures.filter(({ code }, index) => failures.findIndex((other) => other.code === code) === index);
}

const unreachable: Failure = {
  code: 'UNREACHABLE',
  message: 'The gateway did not answer. Check the connection, then try again.',
};

const failureOf = ({ message, extensions = {} }: GraphQLFormattedError): Failure => ({
  code: textOf(extensions.code) ?? 'UNKNOWN',
  message,
  ...definedOf({
    requestId: textOf(extensions.requestId),
    retryAfterSeconds:
      typeof extensions.retryAfterSeconds === 'number' ? extensions.retryAfterSeconds : undefined,
    missingScopes: Array.isArray(extensions.missingScopes) ? extensions.missingScopes.map(String) : undefined,
    segment: textOf(extensions.segment),
  }),
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const definedOf = (values: Partial<Failure>): Partial<Failure> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
