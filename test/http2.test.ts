import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDispatcher } from '../src/rest/http/dispatcher.ts';
import { createGateway, type GatewayOptions } from '../src/server.ts';
import { startGateway } from './support/gateway.ts';
import { posted } from './support/posted.ts';
import { startSecureUpstream } from './support/secureUpstream.ts';

interface Options {
  /** Whether the upstream offers HTTP/2. */
  readonly http2?: boolean;
  /** What the connections are told about it. */
  readonly connect?: { readonly allowH2?: boolean };
  readonly intervene?: (request: Http2ServerRequest, response: Http2ServerResponse) => boolean;
  readonly limits?: GatewayOptions['limits'];
}

/** A gateway that reaches its sandbox over TLS. */
const startSecured = async ({ http2 = true, connect = {}, limits = {}, ...options }: Options = {}) => {
  const { sandbox } = await startGateway({ apps: 200, throttle: false });
  const upstream = await startSecureUpstream(sandbox.url, { http2, ...options });
  const gateway = createGateway({
    rootUrl: upstream.url,
    fallbackToken: sandbox.token,
    installStatusSource: 'segments',
    logging: false,
    limits: { backoffMs: 5, ...limits },
    // The certificate is trusted as if an authority had signed it; it is made out to no host.
    dispatcher: createDispatcher({
      ca: upstream.certificate,
      checkServerIdentity: () => undefined,
      ...connect,
    }),
  });
  onTestFinished(() => gateway.dispose());
  const execute = async (query: string) => {
    const response = await gateway.fetch('http://gateway.test/graphql', posted({ query }));
    return response.json();
  };
  return { ...upstream, sandbox, execute };
};

const summaries = '{ mobileApps(first: 200) { nodes { installSummary { id } } } }';
const change = `mutation {
  updateMobileAppInstallSummary(input: { mobileAppId: "2c5b2df1-b6e3-49f4-8795-f7edd00cd0f1", failedUserCount: 7 }) {
    __typename ... on MobileAppInstallSummary { failedUserCount } ... on Error { code }
  }
}`;

describe('an upstream that is asked over HTTP/2', () => {
  const connect = { allowH2: true };

  it('answers reads, batches and changes', async () => {
    const { execute, arrivals } = await startSecured({ connect });
    const read = await execute(summaries);
    expect(read.errors).toBeUndefined();
    expect(
      read.data.mobileApps.nodes.filter((node: { installSummary: object | null }) => node.installSummary),
    ).toHaveLength(200);
    expect(await execute(change)).toMatchObject({
      data: { updateMobileAppInstallSummary: { failedUserCount: 7 } },
    });
    expect(arrivals.map(({ method, httpVersion }) => `${method} ${httpVersion}`)).toEqual([
      'GET 2.0',
      ...Array(10).fill('POST 2.0'),
      'PATCH 2.0',
    ]);
  });

  it('gets a read again whose stream it refused', async () => {
    let refused = 0;
    const { execute, arrivals } = await startSecured({
      connect,
      intervene: (request) => {
        if (request.method !== 'POST' || refused > 0) return false;
        refused += 1;
        request.stream.close(0x7); // REFUSED_STREAM
        return true;
      },
    });
    const { data, errors } = await execute('{ mobileApps(first: 5) { nodes { installSummary { id } } } }');
    expect(errors).toBeUndefined();
    expect(data.mobileApps.nodes).toHaveLength(5);
    expect(arrivals.length).toBeGreaterThan(2);
  });

  it('gets a read again whose connection it closed', async () => {
    let closed = 0;
    const { execute } = await startSecured({
      connect,
      intervene: (request) => {
        if (closed > 0) return false;
        closed += 1;
        request.stream.session?.destroy();
        return true;
      },
    });
    const { data, errors } = await execute('{ mobileApps(first: 5) { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(data.mobileApps.nodes).toHaveLength(5);
  });

  it('gets a change once, whose outcome is unknown when its stream was reset', async () => {
    const { execute, arrivals } = await startSecured({
      connect,
      intervene: (request) => {
        request.stream.close(0x2); // INTERNAL_ERROR
        return true;
      },
    });
    expect(await execute(change)).toMatchObject({
      data: { updateMobileAppInstallSummary: { __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN' } },
    });
    expect(arrivals.map(({ method }) => method)).toEqual(['PATCH']);
  });

  it('gets a change once, whose outcome is unknown when its connection was closed', async () => {
    const { execute, arrivals } = await startSecured({
      connect,
      intervene: (request) => {
        request.stream.session?.destroy();
        return true;
      },
    });
    expect(await execute(change)).toMatchObject({
      data: { updateMobileAppInstallSummary: { __typename: 'OutcomeUnknownError', code: 'OUTCOME_UNKNOWN' } },
    });
    expect(arrivals.map(({ method }) => method)).toEqual(['PATCH']);
  });

  it('is not waited for beyond the deadline', async () => {
    const { execute } = await startSecured({ connect, intervene: () => true, limits: { deadlineMs: 300 } });
    expect(await execute('{ mobileApp(id: "a") { id } }')).toMatchObject({
      data: { mobileApp: null },
      errors: [{ extensions: { code: 'UPSTREAM_TIMEOUT' } }],
    });
  });
});

it.each([
  ['offers HTTP/2 too', true],
  ['does not know HTTP/2', false],
])('an upstream that %s is asked over HTTP/1.1', async (_, http2) => {
  const { execute, arrivals } = await startSecured({ http2 });
  expect((await execute(summaries)).errors).toBeUndefined();
  expect(new Set(arrivals.map(({ httpVersion }) => httpVersion))).toEqual(new Set(['1.1']));
});

it('an upstream whose certificate is not trusted gets no token', async () => {
  const { sandbox } = await startGateway();
  const upstream = await startSecureUpstream(sandbox.url, { http2: true });
  const gateway = createGateway({
    rootUrl: upstream.url,
    fallbackToken: sandbox.token,
    logging: false,
    limits: { retries: 1, backoffMs: 1 },
  });
  onTestFinished(() => gateway.dispose());
  const response = await gateway.fetch(
    'http://gateway.test/graphql',
    posted({ query: '{ mobileApp(id: "a") { id } }' }),
  );
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }] });
  expect(upstream.arrivals).toEqual([]);
});
