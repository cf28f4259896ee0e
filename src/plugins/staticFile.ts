import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FetchAPI } from 'graphql-yoga';

const compress = promisify(gzip);

/** A file that stays the same while the process runs, ready to be sent to many browsers. */
export type StaticFile = ReturnType<typeof createStaticFile>;

/** Takes the fingerprint of a file, and sends it: compressed once, and only to who has not got it yet. */
export function createStaticFile(
  content: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const fingerprint = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  // Weak, since the same tag stands for the plain and for the compressed bytes.
  const etag = `W/"${fingerprint}"`;
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined;
  const gzipped = (): Promise<Uint8Array<ArrayBuffer>> => {
    compressed ??= compress(bytes);
    return compressed;
  };

  return {
    fingerprint,
    async respond(request: Request, { Response }: FetchAPI): Promise<Response> {
      if (hasTag(request.headers.get('if-none-match'), etag)) {
        return new Response(null, { status: 304, headers: { ...headers, etag } });
      }
      const isCompressed = acceptsGzip(request.headers.get('accept-encoding'));
      const body = isCompressed ? await gzipped() : bytes;
      // A new object each time: Yoga's `Response` keeps it, and writes the length of its body into it.
      const ownHeaders = {
        ...headers,
        etag,
        'content-length': String(body.length),
        ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
      };
      return new Response(request.method === 'HEAD' ? null : body, { headers: ownHeaders });
    },
  };
}

function hasTag(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim());
  return tags.includes(etag) || tags.includes('*');
}

function acceptsGzip(acceptEncoding: string | null): boolean {
  return (acceptEncoding ?? '').split(',').some((choice) => {
    const [name, weight] = choice.split(';').map((part) => part.trim().toLowerCase());
    return name === 'gzip' && !/^q=0(\.0*)?$/.test(weight ?? '');
  });
}
