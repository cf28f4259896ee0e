import { GraphQLError } from 'graphql';
import type { FetchAPI, Plugin } from 'graphql-yoga';

/**
 * Refuses bodies that are too large, as Yoga would (`maxRequestBodySize`), but passes on as it is what says truly how
 * large it is. Yoga counts the bytes of every body on their way, which costs more than all else that it does to a request.
 *
 * A length is true where there is no transfer encoding: HTTP ends the body there, whatever the client goes on to send
 * (https://www.rfc-editor.org/rfc/rfc9112#section-6.3).
 * @param largest in bytes.
 */
export const useBodyLimit = (largest: number): Plugin => ({
  onRequestParse({ request, requestParser: parse, setRequestParser, fetchAPI, serverContext }) {
    const length = request.headers.get('content-length');
    if (length !== null && !/^\d+$/.test(length))
      throw refusal(400, 'BAD_REQUEST', 'Content-Length header is invalid.');
    if (Number(length) > largest) throw tooLarge();
    const isTrue = length !== null && !request.headers.has('transfer-encoding') && 'req' in serverContext;
    if (!parse || isTrue || !request.body) return;
    const counted = withCountedBody(request, request.body, largest, fetchAPI);
    setRequestParser(() => parse(counted));
  },
});

/** The same request, whose body breaks off when it has become too large. */
const withCountedBody = (
  { url, method, headers, signal }: Request,
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  largest: number,
  fetchAPI: FetchAPI,
): Request => {
  let bytes = 0;
  // Node's own streams and Yoga's do not fit each other.
  const Stream = body instanceof ReadableStream ? TransformStream : fetchAPI.TransformStream;
  const counting = new Stream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > largest) controller.error(tooLarge());
      else controller.enqueue(chunk);
    },
  });
  const init = { method, headers, signal, body: body.pipeThrough(counting), duplex: 'half' };
  return new fetchAPI.Request(url, init);
};

const tooLarge = (): GraphQLError => refusal(413, 'REQUEST_ENTITY_TOO_LARGE', 'Request body too large');

const refusal = (status: number, code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });
