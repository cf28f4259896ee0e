import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { GatewayError } from '../errors.ts';

/**
 * Decides what a client may read of a failure; the one place where that is decided. Coded errors are shown with what
 * helps the client, refusals of GraphQL itself (parsing, validation, variables) as they are. Anything else is a defect
 * of ours: it is left for `maskError`.
 */
export const shownError = (error: GraphQLError): GraphQLError => {
  const cause = rootCause(error);
  if (cause instanceof GatewayError) return shown(cause, placeOf(error));
  return isOfTheRequest(error) ? withCode(error) : error;
};

/** For Yoga, which logs what this changes: a defect becomes "Unexpected error.", and the log has the rest. */
export const maskError = (error: unknown): GraphQLError => {
  if (error instanceof GatewayError) return shown(error, {});
  if (error instanceof GraphQLError) {
    const known = shownError(error);
    if (known !== error || isOfTheRequest(error)) return known;
  }
  return new GraphQLError('Unexpected error.', {
    ...(error instanceof GraphQLError ? placeOf(error) : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  });
};

const placeOf = ({ nodes, path }: GraphQLError): GraphQLErrorOptions => ({
  nodes: nodes ?? null,
  path: path ?? null,
});

/**
 * Whether the request itself was refused. An error at a path, by contrast, comes from graphql-js's own checks of a
 * value that was read, and may quote it.
 */
const isOfTheRequest = (error: GraphQLError): boolean =>
  isOfAVariable(error) ||
  (rootCause(error) instanceof GraphQLError && (!error.path || error.extensions.code !== undefined));

/** A variable that does not fit. What a scalar of ours threw at it, if it was one, is no defect. */
const isOfAVariable = ({ path, message }: GraphQLError): boolean =>
  !path && message.startsWith('Variable "$');

/** graphql-js gives variables that do not fit no code of their own. */
const withCode = (error: GraphQLError): GraphQLError => {
  if (error.extensions.code === undefined && isOfAVariable(error)) {
    error.extensions.code = 'BAD_USER_INPUT';
  }
  return error;
};

const rootCause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;

const shown = ({ code, message, details }: GatewayError, place: GraphQLErrorOptions): GraphQLError => {
  const { requestId, retryAfterSeconds, missingScopes, claims, segment, issues } = details;
  const { estimatedUpstreamRequests, limit, costlyPath } = details;
  return new GraphQLError(message, {
    ...place,
    extensions: {
      code,
      ...definedOnly({ requestId, retryAfterSeconds, missingScopes, claims, segment, issues }),
      ...definedOnly({ estimatedUpstreamRequests, limit, costlyPath }),
    },
  });
};

const definedOnly = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
