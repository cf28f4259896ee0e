import { type ExecutionResult, GraphQLError } from 'graphql';
import { type FetchAPI, isAsyncIterable, type Plugin, processRegularResult } from 'graphql-yoga';
import type { Context } from '../context.ts';
import type { SignIn } from '../signIn/signIn.ts';
import type { EventStream } from './eventStream.ts';
import type { EventStreams } from './eventStreams.ts';
import { admit, tokensOf } from './signIn.ts';

const path = '/graphql/stream';

/** An operation whose results a stream is to carry. */
interface Carried {
  readonly stream: EventStream;
  operationId?: string;
}

/**
 * GraphQL over server-sent events at `/graphql/stream`. Requests that name no stream are answered as at `/graphql`, which
 * is the protocol's distinct connections mode. In its single connection mode, a stream is reserved (PUT), opened (GET),
 * and carries the results of operations that are sent (POST) and stopped (DELETE) by requests of their own:
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md. These operations run as others do, hooks of plugins
 * included; only their results go another way.
 *
 * A stream belongs to the credentials that reserved it: every request about it has to bring them.
 */
export const useSingleConnection = (streams: EventStreams, signIn: SignIn): Plugin<Context> => {
  const carried = new WeakMap<Request, Carried>();

  /** @returns undefined for operations, which are run like others. */
  const answer = async (
    request: Request,
    params: URLSearchParams,
    fetchAPI: FetchAPI,
  ): Promise<Response | undefined> => {
    const token = request.headers.get('x-graphql-event-stream-token') ?? params.get('token');
    if (token === null && request.method !== 'PUT') return undefined;
    const refused = await admit(signIn, request);
    if (refused) return responseTo(refused, fetchAPI);
    const owner = signIn.ownerOf(tokensOf(request).bearer);
    if (request.method === 'PUT') {
      return new fetchAPI.Response(streams.reserve(owner, fetchAPI), {
        status: 201,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      });
    }
    const stream = streams.find(token ?? '', owner);
    if (!stream) return responseTo(refusal(404, 'There is no such event stream of yours.'), fetchAPI);
    if (request.method === 'DELETE') {
      const id = params.get('operationId');
      if (!id)
        return responseTo(refusal(400, 'Expected the id of the operation in "operationId".'), fetchAPI);
      stream.stop(id);
      return new fetchAPI.Response(null, { status: 200 });
    }
    if (request.headers.get('accept')?.includes('text/event-stream')) {
      const response = streams.open(token ?? '', stream);
      return response ?? responseTo(refusal(409, 'The event stream is open already.'), fetchAPI);
    }
    carried.set(request, { stream });
    return undefined;
  };

  return {
    onRequest({ request, url, fetchAPI, requestHandler, serverContext, endResponse }) {
      // Yoga parses an address when it is looked at; most are not ours, and can be told from their text.
      if (!request.url.includes(path) || url.pathname !== path) return undefined;
      return answer(request, url.searchParams, fetchAPI).then(async (response) =>
        endResponse(response ?? (await requestHandler(request, serverContext))),
      );
    },
    onParams({ request, params, setResult }) {
      const operation = carried.get(request);
      if (!operation) return;
      const id: unknown = params.extensions?.operationId;
      if (typeof id !== 'string' || id === '') {
        setResult({
          errors: [refusal(400, 'Expected the id of the operation in "extensions.operationId".')],
        });
      } else if (operation.stream.reserve(id)) operation.operationId = id;
      else
        setResult({ errors: [refusal(409, 'The id is that of another operation, or there are too many.')] });
    },
    onResultProcess({ request, result, setResultProcessor }) {
      const { stream, operationId } = carried.get(request) ?? {};
      if (!stream || operationId === undefined || Array.isArray(result)) return;
      if (isRefused(result)) return stream.stop(operationId);
      setResultProcessor(
        (_result, fetchAPI) =>
          new fetchAPI.Response(null, { status: stream.run(operationId, result) ? 202 : 204 }),
        'application/json',
      );
    },
  };
};

const refusal = (status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

const responseTo = (error: GraphQLError, fetchAPI: FetchAPI): Response =>
  processRegularResult({ errors: [error] }, fetchAPI, 'application/json');

/** Whether a request was refused, and is to be told so itself. What was run, or has a mistake in it, goes to the stream. */
const isRefused = (result: ExecutionResult | AsyncIterable<unknown>): boolean =>
  !isAsyncIterable(result) &&
  (result.errors ?? []).some(({ extensions: { http } }) => http?.status !== undefined && http.spec !== true);
