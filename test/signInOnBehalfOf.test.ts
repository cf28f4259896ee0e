import { expect, it } from 'vitest';
import { defaultTenant } from '../sandbox/data/tenant.ts';
import { defaultClient } from '../sandbox/login/clients.ts';
import { signWithKey } from '../sandbox/login/jwt.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { startSignedIn, tokenOf } from './support/signedIn.ts';

it('exchanges the token of its caller for one with which Graph knows the user', async () => {
  const { ask, callerToken, tokenRequests, upstreamRequests } = await startSignedIn('on-behalf-of');
  const ada = callerToken('ada@contoso.example');
  expect(await ask(undefined, ada)).toMatchObject({ status: 200, errors: [] });
  expect(tokenRequests().map(({ body }) => body)).toMatchObject([
    {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: '(token of ada@contoso.example)',
    },
  ]);
  expect(upstreamRequests().map(tokenOf)).toMatchObject([{ upn: 'ada@contoso.example', idtyp: 'user' }]);
});

it('exchanges 50 tokens for 1,000 requests of 50 users that come at once, and asks with nobody else’s', async () => {
  const { ask, callerToken, tokenRequests, upstreamRequests } = await startSignedIn('on-behalf-of');
  const users = Array.from({ length: 50 }, (_, number) => ({
    name: `user-${number}`,
    token: callerToken(`user-${number}@contoso.example`),
  }));
  const requests = Array.from({ length: 20 }, (_, turn) => users.map((user) => ({ ...user, turn }))).flat();
  const answers = await Promise.all(
    requests.map(({ name, token, turn }) => ask(`{ mobileApp(id: "${name}.${turn}.") { id } }`, token)),
  );
  expect(answers.every(({ status, errors }) => status === 200 && errors.length === 0)).toBe(true);
  expect(tokenRequests()).toHaveLength(50);
  const asked = upstreamRequests();
  expect(asked).toHaveLength(1_000);
  // The path says for whom it was asked, and the token who asked.
  for (const request of asked) {
    const user = request.url.match(/mobileApps\/(user-\d+)\./)?.[1];
    expect(tokenOf(request).upn).toBe(`${user}@contoso.example`);
  }
});

it('gives a user who signs in anew a token of that sign-in', async () => {
  const { ask, sandbox, tokenRequests } = await startSignedIn('on-behalf-of');
  const audience = `api://${defaultClient.id}`;
  const user = 'ada@contoso.example';
  await ask(undefined, sandbox.tokenFor({ user, audience }));
  await ask(undefined, sandbox.tokenFor({ user, audience, app: 'another-client' }));
  expect(tokenRequests()).toHaveLength(2);
});

it('accepts a token whose audience is the plain id of the app', async () => {
  const { ask, sandbox } = await startSignedIn('on-behalf-of');
  const token = sandbox.tokenFor({ user: 'ada@contoso.example', audience: defaultClient.id });
  expect(await ask(undefined, token)).toMatchObject({ status: 200, errors: [] });
});

it('accepts tokens of both versions', async () => {
  const { ask, sandbox } = await startSignedIn('on-behalf-of');
  const older = claimsOf(sandbox.tokenFor(mine), {
    iss: `https://sts.windows.net/${defaultTenant}/`,
    ver: '1.0',
  });
  expect(await ask(undefined, signWithKey(older))).toMatchObject({ status: 200, errors: [] });
});

it.each<[string, (sandbox: Sandbox) => string | undefined]>([
  ['none', () => undefined],
  [
    'one for another service',
    ({ tokenFor }) => tokenFor({ user: 'ada@contoso.example', audience: 'api://mail' }),
  ],
  ['one for Graph', ({ tokenFor }) => tokenFor({ user: 'ada@contoso.example' })],
  [
    'one of another tenant',
    ({ tokenFor }) => tokenFor({ ...mine, tenant: '00000000-0000-4000-8000-000000000001' }),
  ],
  ['one that has expired', ({ tokenFor }) => tokenFor({ ...mine, expired: true })],
  ['one of an app without a user', ({ tokenFor }) => tokenFor({ audience: mine.audience })],
  [
    'one of a foreign issuer',
    ({ tokenFor }) => signWithKey(claimsOf(tokenFor(mine), { iss: 'https://login.example/' })),
  ],
  [
    'one whose tenant is not its issuer’s',
    ({ tokenFor }) => signWithKey(claimsOf(tokenFor(mine), { tid: 'other' })),
  ],
  ['one that never expires', ({ tokenFor }) => signWithKey(claimsOf(tokenFor(mine), { exp: undefined }))],
  ['one that was tampered with', ({ tokenFor }) => tampered(tokenFor(mine))],
  ['one without a signature', ({ tokenFor }) => unsigned(tokenFor(mine))],
  ['no token at all', () => 'opaque'],
])(
  'refuses a caller with a token that is not meant for it, and asks nobody upstream: %s',
  async (_, make) => {
    const { ask, sandbox, tokenRequests, upstreamRequests } = await startSignedIn('on-behalf-of');
    const token = make(sandbox);
    const { status, errors, headers, text } = await ask(undefined, token);
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    if (token) {
      expect(errors[0]?.message).toContain(
        `Expected a token for this gateway: of a signed-in user of tenant ${defaultTenant}, with the audience ${defaultClient.id} or api://${defaultClient.id}.`,
      );
      expect(headers.get('www-authenticate')).toMatch(/^Bearer .*error="invalid_token"/);
      // What came is not told: neither whose it was nor what it was for.
      expect(text).not.toMatch(/ada@|api:\/\/mail|graph\.microsoft|00000001/);
    } else {
      expect(headers.get('www-authenticate')).toMatch(/^Bearer .*authorization_uri="[^"]+\/authorize"$/);
    }
    expect(tokenRequests()).toEqual([]);
    expect(upstreamRequests()).toEqual([]);
  },
);

const mine = { user: 'ada@contoso.example', audience: `api://${defaultClient.id}` };

const decoded = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What a token says, with other claims in place of its own. */
const claimsOf = (token: string, changed: Record<string, unknown>): Record<string, unknown> => ({
  ...decoded(token.split('.')[1]),
  ...changed,
});

const tampered = (token: string): string => {
  const [head, body, signature] = token.split('.');
  return [head, encoded({ ...decoded(body), preferred_username: 'root@contoso.example' }), signature].join(
    '.',
  );
};

const unsigned = (token: string): string => `${encoded({ typ: 'JWT', alg: 'none' })}.${token.split('.')[1]}.`;

it('looks at a caller’s token each time, so that an expired one opens nothing', async () => {
  const { ask, callerToken } = await startSignedIn('on-behalf-of');
  const ada = callerToken('ada@contoso.example');
  expect(await ask(undefined, ada)).toMatchObject({ status: 200 });
  expect(await ask(undefined, tampered(ada))).toMatchObject({ status: 401 });
});

it('says when a caller’s token has expired, for a client that can fetch another', async () => {
  const { ask, sandbox } = await startSignedIn('on-behalf-of');
  const { errors } = await ask(undefined, sandbox.tokenFor({ ...mine, expired: true }));
  expect(errors[0]?.message).toMatch(/^The token has expired\. Expected/);
});

it('says that the login host is out of reach when it cannot get the keys to check a token with', async () => {
  const { ask, callerToken } = await startSignedIn(
    'on-behalf-of',
    {},
    { authorityHost: 'http://127.0.0.1:1' },
  );
  const { status, errors } = await ask(undefined, callerToken('ada@contoso.example'));
  expect(status).toBe(503);
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
  expect(errors[0]?.message).toMatch(/^The login host http:\/\/127\.0\.0\.1:1 could not be reached/);
});
