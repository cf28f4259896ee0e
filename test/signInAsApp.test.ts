import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { defaultClient } from '../sandbox/login/clients.ts';
import { makeCertificate } from './support/certificate.ts';
import { startSignedIn, tokenOf } from './support/signedIn.ts';

it('signs in as the app with its secret, and asks Graph with the token that it was given', async () => {
  const { ask, tokenRequests, upstreamRequests } = await startSignedIn('client-credentials');
  expect(await ask()).toMatchObject({ status: 200, errors: [] });
  const [request, ...others] = tokenRequests();
  expect(others).toEqual([]);
  expect(request?.body).toMatchObject({
    grant_type: 'client_credentials',
    scope: 'https://graph.microsoft.com/.default',
  });
  expect(upstreamRequests().map(tokenOf)).toMatchObject([{ appid: defaultClient.id, idtyp: 'app' }]);
});

it('signs in as the app with its certificate', async () => {
  const { certificate, pem } = makeCertificate();
  const { ask, tokenRequests, upstreamRequests } = await startSignedIn(
    'client-credentials',
    { clients: [{ id: defaultClient.id, certificates: [certificate] }] },
    { credential: { certificate: pem } },
  );
  expect(await ask()).toMatchObject({ status: 200, errors: [] });
  expect(tokenRequests()).toHaveLength(1);
  expect(tokenRequests()[0]?.body).not.toHaveProperty('client_secret');
  expect(upstreamRequests().map(tokenOf)).toMatchObject([{ appid: defaultClient.id }]);
});

it('says that the certificate is not one of the app when it is another', async () => {
  const { ask, upstreamRequests } = await startSignedIn(
    'client-credentials',
    { clients: [{ id: defaultClient.id, certificates: [makeCertificate().certificate] }] },
    { credential: { certificate: makeCertificate().pem } },
  );
  const { status, errors } = await ask();
  expect(status).toBe(503);
  expect(errors).toMatchObject([{ extensions: { code: 'SIGN_IN_FAILED' } }]);
  expect(errors[0]?.message).toMatch(/^The certificate is not one of the app's: .*\(AADSTS700027\)$/);
  expect(upstreamRequests()).toEqual([]);
});

it('asks for no token of callers, and sends none of theirs on', async () => {
  const { ask, sandbox, upstreamRequests } = await startSignedIn('client-credentials');
  await ask();
  await ask(undefined, sandbox.tokenFor({ user: 'somebody@elsewhere.example' }));
  expect(upstreamRequests().map(tokenOf)).toMatchObject([{ idtyp: 'app' }, { idtyp: 'app' }]);
});

it('fetches one token for a thousand requests that come at once', async () => {
  const { ask, tokenRequests } = await startSignedIn('client-credentials');
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => ask('{ __typename }')));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(tokenRequests()).toHaveLength(1);
});

it('does not load what it signs in with while callers bring their tokens', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const packages = [];
    registerHooks({
      resolve(specifier, context, next) {
        if (/^(@azure|jose|undici)/.test(specifier)) packages.push(specifier);
        return next(specifier, context);
      },
    });
    const { createGateway } = await import('./src/server.ts');
    const gateway = createGateway({ rootUrl: 'http://127.0.0.1:1', fallbackToken: 'any' });
    const answer = await gateway.fetch('http://gateway.test/graphql?query={__typename}');
    console.log(JSON.stringify([answer.status, ...new Set(packages)]));
    process.exit();
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual([200, 'undici']);
});
