import { expect, it, vi } from 'vitest';
import { defaultClient } from '../sandbox/login/clients.ts';
import type { EntraErrorName } from '../sandbox/login/entraError.ts';
import { makeCertificate } from './support/certificate.ts';
import { startSignedIn, tokenEndpoint } from './support/signedIn.ts';

const secret = 'marked-SECRET-f00d';
const refusals: readonly (EntraErrorName | undefined)[] = [
  undefined,
  'wrongSecret',
  'expiredSecret',
  'consentRequired',
  'interactionRequired',
  'userAssertion',
  'unavailable',
];

it.each(['client-credentials', 'on-behalf-of'] as const)(
  'shows no secret and no token in any answer or on the console, whatever goes wrong: %s',
  async (mode) => {
    const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(() => {}),
    );
    const written = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const shown: string[] = [];
    const secrets = new Set([secret]);
    const { key, pem, certificate } = makeCertificate();
    secrets.add(key.split('\n')[1] ?? '');
    for (const credential of [{ secret }, { certificate: pem }]) {
      for (const entra of refusals) {
        for (const status of [200, 401, 403, 500]) {
          const clients = [{ ...defaultClient, secret, certificates: [certificate] }];
          const { ask, callerToken, ready, sandbox } = await startSignedIn(mode, { clients }, { credential });
          if (entra) sandbox.faults.inject({ match: { path: tokenEndpoint }, effect: { entra } });
          if (status !== 200) sandbox.faults.inject({ match: { path: 'mobileApps' }, effect: { status } });
          const token = callerToken('ada@contoso.example');
          for (const { text, headers } of [await ask(undefined, token), await ask(undefined, `${token}x`)]) {
            shown.push(text, JSON.stringify([...headers]));
          }
          shown.push((await ready()).text);
          secrets.add(token);
          for (const { headers } of sandbox.log.requests) {
            if (headers.authorization) secrets.add(headers.authorization.replace(/^Bearer ?/, ''));
          }
        }
      }
    }
    for (const spy of [...printed, written]) {
      shown.push(
        ...spy.mock.calls
          .flat()
          .map((value) => (value instanceof Error ? `${value.stack} ${value.cause}` : String(value))),
      );
      spy.mockRestore();
    }
    const output = shown.join('\n');
    expect(output).toContain('SIGN_IN_FAILED');
    for (const one of secrets) {
      if (one === '') continue;
      expect(output).not.toContain(one);
      // Nor its signature alone, or what it says.
      for (const part of one.split('.').slice(1)) expect(output).not.toContain(part);
    }
    expect(output).not.toContain('ada@contoso.example');
  },
);
