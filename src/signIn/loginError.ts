import * as v from 'valibot';
import { GatewayError } from '../errors.ts';
import type { LoginAnswer } from './loginHost.ts';

/** The form of a refusal (https://learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const refusal = v.object({
  error: v.fallback(v.string(), ''),
  suberror: v.fallback(v.string(), ''),
  error_codes: v.fallback(v.array(v.pipe(v.union([v.string(), v.number()]), v.toNumber())), []),
  claims: v.fallback(v.optional(v.string()), undefined),
});

/**
 * What to do about a refusal, by the number after AADSTS. The numbers choose the sentence and nothing else: Microsoft
 * may change them. What the login host itself says is never shown: it can name people, apps and addresses.
 */
// biome-ignore format: a table
const advice: Readonly<Record<number, string>> = {
  65001:   'Nobody has consented to the permissions of the app: an administrator grants them in Microsoft Entra ID, under the app\'s API permissions.',
  50013:   'The caller\'s token was not accepted as proof of who they are: sign in again.',
  50105:   'The user is not assigned to the app: an administrator assigns them in Microsoft Entra ID, under Enterprise applications.',
  500011:  'The tenant does not know Microsoft Graph under this address: GRAPH_CLOUD does not fit the tenant.',
  500131:  'The caller\'s token was not meant for this gateway.',
  500133:  'The caller\'s token has expired: sign in again.',
  53003:   'A Conditional Access policy blocks the sign-in.',
  700016:  'The tenant has no such app: check AZURE_CLIENT_ID and AZURE_TENANT_ID.',
  700027:  'The certificate is not one of the app\'s: upload it to the app\'s registration, or set AZURE_CLIENT_CERTIFICATE_PATH to one that is.',
  7000112: 'The app is disabled in the tenant.',
  7000215: 'The client secret is wrong: set AZURE_CLIENT_SECRET to the value of a secret of the app, not to its id.',
  7000222: 'The client secret has expired: add a new one to the app\'s registration and set AZURE_CLIENT_SECRET to its value.',
  90002:   'There is no such tenant in this cloud: check AZURE_TENANT_ID and GRAPH_CLOUD.',
};

/** Turns a login host's refusal, or its silence (undefined), into a coded error that says what to do. */
export const loginError = (host: string, answer: LoginAnswer | undefined): GatewayError => {
  if (answer === undefined) return unreachable(host);
  if (answer.status === 429) {
    const retryAfterSeconds = Number(answer.headers['retry-after']) || 5;
    const message = `The login host ${host} asks to wait ${retryAfterSeconds} s before the next sign-in.`;
    return new GatewayError('THROTTLED', { message, retryAfterSeconds });
  }
  if (answer.status >= 500) {
    return new GatewayError('UPSTREAM_UNAVAILABLE', {
      message: `The login host ${host} is temporarily unavailable (status ${answer.status}).`,
    });
  }
  const { success, output } = v.safeParse(refusal, json(answer.text));
  if (!success || answer.status < 400) return notUnderstood(host);
  return refused(output);
};

export const unreachable = (host: string): GatewayError =>
  new GatewayError('UPSTREAM_UNAVAILABLE', {
    message: `The login host ${host} could not be reached: check the network, a proxy, and the cloud that is configured.`,
  });

export const notUnderstood = (host: string): GatewayError =>
  new GatewayError('UPSTREAM_INVALID_RESPONSE', {
    message: `The login host ${host} answered with something that could not be understood: check its address.`,
  });

const refused = ({ error, suberror, error_codes, claims }: v.InferOutput<typeof refusal>): GatewayError => {
  const [number] = error_codes;
  const said = number === undefined ? '' : ` (AADSTS${number})`;
  const message = `${(number && advice[number]) || 'Microsoft Entra ID refused the sign-in.'}${said}`;
  if (suberror === 'consent_required' || error === 'consent_required' || number === 65001) {
    return new GatewayError('CONSENT_REQUIRED', { message });
  }
  if (claims !== undefined || error === 'interaction_required') {
    return new GatewayError('INTERACTION_REQUIRED', {
      message: `The user has to sign in again, with the claims that come with this error${said}.`,
      claims,
    });
  }
  // A grant is what the caller brought; a client, a scope or a tenant is what the gateway was configured with.
  if (error === 'invalid_grant') return new GatewayError('UNAUTHENTICATED', { message });
  return new GatewayError('SIGN_IN_FAILED', { message });
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
