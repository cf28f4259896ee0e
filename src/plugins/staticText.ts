import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FetchAPI } from 'graphql-yoga';

const compress = promisify(gzip);

/** A text that stays the same while the process runs, ready to be sent to many browsers. */
export type StaticText = ReturnType<typeof createStaticText>;

/** Takes the fingerprint of a text, and sends it: compressed once, and only to who has not got it yet. */
export function createStaticText(text: string, headers: Readonly<Record<string, string>>) {
  const fingerprint = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  // Weak, since the same tag stands for the plain and for the compressed bytes.
  const etag = `W/"${fingerprint}"`;
  let compressed: Promise<Uint8Array<ArrayBuffer>> | undefined;

  return {
    fingerprint,
    async respond(request: Request, { Response }: FetchAPI): Promise<Response> {
      // A new object each time: Yoga's `Response` keeps it, and writes the length of its body into it.
      const ownHeaders = { ...headers, etag };
      if (hasTag(request.headers.get('if-none-match'), etag)) {
        return new Response(null, { status: 304, headers: ownHeaders });
      }
      if (!acceptsGzip(request.headers.get('accept-encoding'))) {
        return new Response(text, { headers: ownHeaders });
      }
      compressed ??= compress(text);
      return new Response(await compressed, { headers: { ...ownHeaders, 'content-encoding': 'gzip' } });
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
