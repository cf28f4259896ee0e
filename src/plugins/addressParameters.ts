import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Refuses a GET whose `variables` or `extensions` are no JSON. Yoga parses them as they come, and would take for a defect
 * of the gateway what its parser says of them, which quotes what was sent.
 */
export const useAddressParameters = (): Plugin => ({
  onRequestParse({ request, requestParser: parse, setRequestParser }) {
    if (request.method !== 'GET' || !parse) return;
    setRequestParser((its) => {
      try {
        return parse(its);
      } catch {
        throw new GraphQLError('Expected "variables" and "extensions" in the address to be JSON.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      }
    });
  },
});
