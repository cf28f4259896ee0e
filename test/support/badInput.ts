import { expect } from 'vitest';
import { shareGateway } from './gateway.ts';

/** What a mutation selects of an input that it refuses. */
export const invalid =
  '__typename ... on Error { code message } ... on InvalidInputError { issues { path message } }';

/** A gateway for all tests of a file, of which nothing is sent upstream that it refuses. */
export const shareBadInput = async () => {
  const shared = await shareGateway();
  const { execute, executeWithErrors, requests } = shared;

  /** Refused as a whole, or at its field: one error with the code, which names the argument, and nothing sent. */
  const expectRefusal = async (query: string, argument: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await executeWithErrors(query, variables);
    expect(requests()).toEqual([]);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(argument);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  };

  /** A mutation's own way of saying so: its result is the error. */
  const expectInvalidInput = async (
    mutation: string,
    path: string,
    variables: Record<string, unknown> = {},
  ) => {
    const { data } = await execute<Record<string, unknown>>(mutation, variables);
    expect(requests()).toEqual([]);
    expect(Object.values(data)).toMatchObject([
      { __typename: 'InvalidInputError', code: 'BAD_USER_INPUT', issues: [{ path }] },
    ]);
  };

  return { ...shared, expectRefusal, expectInvalidInput };
};
