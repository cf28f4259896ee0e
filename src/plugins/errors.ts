import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { GatewayError } from '../errors.ts';

/**
 * Decides what a client may read of a failure; the one place where that is decided. Coded errors are shown with what
 * helps the client, refusals of GraphQL itself (parsing, validation, variables) as they are. Anything else is a defect
 * of ours: it becomes "Unexpected error." and goes to the log.
 *
 */
export const maskError = (error: unknown): GraphQLError => {
  const cause = rootCause(error);
  const place: GraphQLErrorOptions =
    error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof GatewayError) return shown(cause, place);
  if (error instanceof GraphQLError && isOfTheRequest(error)) return withCode(error);
  return new GraphQLError('Unexpected error.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  });
};

/**
 * Whether the request itself was refused. An error at a path, by contrast, comes from graphql-js's own checks of a
 * value that was read, and may quote it.
 */
const isOfTheRequest = (error: GraphQLError): boolean =>
  rootCause(error) instanceof GraphQLError && (!error.path || error.extensions.code !== undefined);

/** graphql-js gives variables that do not fit no code of their own. */
const withCode = (error: GraphQLError): GraphQLError => {
  if (error.extensions.code === undefined && error.message.startsWith('Variable "$')) {
    error.extensions.code = 'BAD_USER_INPUT';
  }
  return error;
};

const rootCause = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;

const shown = ({ code, message, details }: GatewayError, place: GraphQLErrorOptions): GraphQLError => {
  const { requestId, retryAfterSeconds, missingScopes, claims, segment, issues } = details;
  return new GraphQLError(message, {
    ...place,
    extensions: {
      code,
      ...definedOnly({ requestId, retryAfterSeconds, missingScopes, claims, segment, issues }),
    },
  });
};

const definedOnly = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
