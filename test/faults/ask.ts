import type { ExecutionResult } from 'graphql';
import type { Gateway } from '../../src/server.ts';
import { bearer, posted } from '../support/posted.ts';

/** An operation through the front door. */
export const ask = async (gateway: Gateway, token: string, query: string): Promise<ExecutionResult> => {
  const response = await gateway.fetch('http://gateway.test/graphql', posted({ query }, bearer(token)));
  const result: ExecutionResult = await response.json();
  return result;
};
