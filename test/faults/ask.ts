import type { ExecutionResult } from 'graphql';
import type { Gateway } from '../../src/server.ts';

/** An operation through the front door. */
export const ask = async (gateway: Gateway, token: string, query: string): Promise<ExecutionResult> => {
  const response = await gateway.fetch('http://gateway.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const result: ExecutionResult = await response.json();
  return result;
};
