import { readFileSync } from 'node:fs';
import type { CloudName } from './cloud.ts';
import type { SignInOptions } from './createSignIn.ts';
import { type Credential, parseCertificate } from './credential.ts';

/** Named and meant as in Azure's own libraries (https://www.npmjs.com/package/@azure/identity#environment-variables). */
interface SignInVariables {
  readonly AZURE_TENANT_ID?: string | undefined;
  readonly AZURE_CLIENT_ID?: string | undefined;
  readonly AZURE_CLIENT_SECRET?: string | undefined;
  readonly AZURE_CLIENT_CERTIFICATE_PATH?: string | undefined;
  readonly AZURE_AUTHORITY_HOST?: string | undefined;
}

type Mode = SignInOptions['mode'];

/**
 * Puts the gateway's registration together.
 * @returns the options or, in a line each, all that is wrong. No secret is in there.
 */
export const readSignIn = (
  mode: Mode,
  cloud: CloudName,
  variables: SignInVariables,
): SignInOptions | readonly string[] => {
  const { AZURE_TENANT_ID: tenantId = '', AZURE_CLIENT_ID: clientId = '' } = variables;
  const authorityHost = variables.AZURE_AUTHORITY_HOST?.replace(/\/+$/, '');
  const credential = readCredential(variables, mode);
  const mistakes = [
    ...tenantMistakes(mode, tenantId),
    ...(guid.test(clientId)
      ? []
      : [mistake('AZURE_CLIENT_ID', "the id of the app's registration, a GUID", mode, clientId)]),
    ...(typeof credential === 'string' ? [credential] : []),
    ...(authorityHost === undefined || isLoginHost(authorityHost)
      ? []
      : [
          mistake(
            'AZURE_AUTHORITY_HOST',
            'an https URL without a path (http only on this machine)',
            mode,
            authorityHost,
          ),
        ]),
  ];
  return mistakes.length > 0 || typeof credential === 'string'
    ? mistakes
    : {
        mode,
        cloud,
        authorityHost,
        tenantId: tenantId.toLowerCase(),
        clientId: clientId.toLowerCase(),
        credential,
      };
};

const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const domain = /^[\da-z-]+(\.[\da-z-]+)+$/i;

/** What came is not repeated: it may be the secret, which stands beside the ids wherever one copies them from. */
const mistake = (name: keyof SignInVariables, expected: string, mode: Mode, got = ''): string =>
  `${name}: expected ${expected}, since AUTH_MODE is ${mode}, but got: ${got === '' ? 'nothing' : 'something else'}`;

const tenantMistakes = (mode: Mode, tenant: string): readonly string[] => {
  if (guid.test(tenant)) return [];
  // A caller's token names its tenant by id, and that is what it is compared with.
  if (mode === 'on-behalf-of') return [mistake('AZURE_TENANT_ID', "the tenant's id, a GUID", mode, tenant)];
  return domain.test(tenant) ? [] : [mistake('AZURE_TENANT_ID', "the tenant's id or domain", mode, tenant)];
};

/** @returns the credential, or what is wrong with it. */
const readCredential = (
  { AZURE_CLIENT_SECRET: secret, AZURE_CLIENT_CERTIFICATE_PATH: path }: SignInVariables,
  mode: Mode,
): Credential | string => {
  if (secret !== undefined && path !== undefined) {
    return 'AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH: expected one of the two, but got: both';
  }
  if (secret !== undefined) return { secret };
  if (path === undefined) {
    return mistake('AZURE_CLIENT_SECRET', 'a secret of the app, or an AZURE_CLIENT_CERTIFICATE_PATH', mode);
  }
  try {
    const certificate = readFileSync(path, 'utf8');
    parseCertificate(certificate);
    return { certificate };
  } catch (error) {
    const why = error instanceof Error && !('code' in error) ? error.message : 'that can be read';
    return mistake('AZURE_CLIENT_CERTIFICATE_PATH', `a PEM file ${why}`, mode, path);
  }
};

/** A secret goes there: it has to be encrypted on its way, unless it does not leave the machine. */
const isLoginHost = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
  return (
    (protocol === 'https:' || (protocol === 'http:' && isLoopback)) && `${pathname}${search}${hash}` === '/'
  );
};
