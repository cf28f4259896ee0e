import { randomUUID } from 'node:crypto';
import type { GraphAnswer } from '../graph/message.ts';

interface EntraErrorKind {
  readonly status: number;
  readonly error: string;
  readonly code: number;
  /** `{}` stands for what the error is about. */
  readonly description: string;
  readonly suberror?: string;
  readonly claims?: string;
}

const challenge = JSON.stringify({
  access_token: { capolids: { essential: true, values: ['5a4db0c0-0000-4000-8000-00000000ca01'] } },
});

/** Refusals of Microsoft's login endpoint, with the numbers that its documentation gives them. */
// biome-ignore format: one error a line
const entraErrors = {
  missingParameter:     { status: 400, error: 'invalid_request',        code: 900144,  description: "The request body must contain the following parameter: '{}'." },
  postOnly:             { status: 400, error: 'invalid_request',        code: 900561,  description: 'The endpoint only accepts POST requests. Received a {} request.' },
  unknownTenant:        { status: 400, error: 'invalid_request',        code: 90002,   description: "Tenant '{}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud." },
  unsupportedGrant:     { status: 400, error: 'unsupported_grant_type', code: 70003,   description: "The app requested an unsupported grant type '{}'." },
  unknownClient:        { status: 400, error: 'unauthorized_client',    code: 700016,  description: "Application with identifier '{}' was not found in the directory." },
  missingCredential:    { status: 401, error: 'invalid_client',         code: 7000218, description: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'." },
  wrongSecret:          { status: 401, error: 'invalid_client',         code: 7000215, description: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{}'." },
  expiredSecret:        { status: 401, error: 'invalid_client',         code: 7000222, description: "The provided client secret keys for app '{}' are expired. Visit the Azure portal to create new keys for your app, or consider using certificate credentials for added security." },
  clientAssertion:      { status: 401, error: 'invalid_client',         code: 700027,  description: 'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - {}]' },
  clientAssertionTime:  { status: 401, error: 'invalid_client',         code: 700024,  description: 'Client assertion is not within its valid time range.' },
  clientAssertionOwner: { status: 401, error: 'invalid_client',         code: 700021,  description: "Client assertion application identifier doesn't match 'client_id' parameter." },
  clientAssertionAim:   { status: 401, error: 'invalid_client',         code: 700023,  description: "Client assertion audience claim does not match Realm issuer. Audience '{}'." },
  invalidScope:         { status: 400, error: 'invalid_scope',          code: 70011,   description: "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {} is not valid." },
  defaultScopeOnly:     { status: 400, error: 'invalid_scope',          code: 1002012, description: 'The provided value for scope {} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).' },
  unknownResource:      { status: 400, error: 'invalid_resource',       code: 500011,  description: 'The resource principal named {} was not found in the tenant.' },
  userAssertion:        { status: 400, error: 'invalid_grant',          code: 50013,   description: 'Assertion failed signature validation. [Reason - {}]' },
  userAssertionTime:    { status: 400, error: 'invalid_grant',          code: 500133,  description: 'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.' },
  userAssertionAim:     { status: 400, error: 'invalid_grant',          code: 500131,  description: "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{}'." },
  userAssertionApp:     { status: 400, error: 'invalid_grant',          code: 7000114, description: "Application '{}' is not allowed to make application on-behalf-of calls." },
  foreignUser:          { status: 400, error: 'invalid_grant',          code: 50020,   description: "User account '{}' from identity provider does not exist in tenant and cannot access the application." },
  consentRequired:      { status: 400, error: 'invalid_grant',          code: 65001,   description: "The user or administrator has not consented to use the application with ID '{}'. Send an interactive authorization request for this user and resource.", suberror: 'consent_required' },
  interactionRequired:  { status: 400, error: 'interaction_required',   code: 50076,   description: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.", suberror: 'basic_action', claims: challenge },
  unavailable:          { status: 503, error: 'temporarily_unavailable', code: 90033,  description: 'A transient error has occurred. Please try again.' },
} as const satisfies Readonly<Record<string, EntraErrorKind>>;

export type EntraErrorName = keyof typeof entraErrors;

export function isEntraErrorName(name: string): name is EntraErrorName {
  return Object.hasOwn(entraErrors, name);
}

export class EntraError extends Error {
  readonly kind: EntraErrorKind;

  /** @param subject what the error is about: an app, a parameter, a tenant */
  constructor(name: EntraErrorName, subject = '') {
    const kind: EntraErrorKind = entraErrors[name];
    super(`AADSTS${kind.code}: ${kind.description.replace('{}', subject)}`);
    this.kind = kind;
  }
}

/** As the login endpoint writes errors, which is not as Graph does. */
export function entraAnswer({ message, kind }: EntraError): GraphAnswer {
  const [traceId, correlationId] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const { status, error, code, suberror, claims } = kind;
  return loginAnswerOf(status, {
    error,
    error_description: `${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    ...(suberror === undefined ? {} : { suberror }),
    ...(claims === undefined ? {} : { claims }),
  });
}

export function loginAnswerOf(status: number, body: unknown): GraphAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store, no-cache' },
    body,
  };
}
