import type { Version } from '../model/schema.ts';

/** One question to Graph, from a request of its own or from an item of a `$batch`. */
export interface GraphRequest {
  readonly method: string;
  readonly version: Version;
  /** Below the version, as it was sent: `/deviceAppManagement/mobileApps`. */
  readonly path: string;
  /** Behind the `?`, as it was sent. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | undefined;
  /** Where the caller reached us: `http://127.0.0.1:4001`. Next links lead there. */
  readonly root: string;
}

type RequestBody = { readonly text: string } | { readonly json: unknown };

/** One answer. A text is sent as it is, everything else as JSON, `undefined` as nothing. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly tenant?: string | undefined;
}

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

export function jsonAnswer(status: number, body: unknown): GraphAnswer {
  return {
    status,
    headers: { 'Content-Type': jsonType, 'Cache-Control': 'no-cache', 'OData-Version': '4.0' },
    body,
  };
}
