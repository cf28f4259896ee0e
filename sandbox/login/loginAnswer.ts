import type { GraphAnswer, GraphRequest } from '../graph/message.ts';
import { authenticateClient } from './clientCredential.ts';
import type { RegisteredClient } from './clients.ts';
import { instanceDiscovery, openidConfiguration } from './discovery.ts';
import { EntraError, type EntraErrorName, entraAnswer, loginAnswerOf } from './entraError.ts';
import { grants } from './grants.ts';
import { publishedKeys } from './jwt.ts';

export interface LoginOptions {
  readonly clients: readonly RegisteredClient[];
  /** Users, by principal name in lower case, for whom on-behalf-of ends with that error. */
  readonly refusedUsers: Readonly<Record<string, EntraErrorName>>;
  /** Seconds. */
  readonly tokenLifetime: number;
}

type LoginRequest = Pick<GraphRequest, 'method' | 'path' | 'query' | 'headers' | 'body' | 'root'>;
type Page = (request: LoginRequest, tenant: string, options: LoginOptions) => GraphAnswer;

/** What a login host has below `/{tenant}`. */
const pages: Readonly<Record<string, Page>> = {
  'oauth2/v2.0/token': token,
  'v2.0/.well-known/openid-configuration': ({ root }, tenant) =>
    loginAnswerOf(200, openidConfiguration(root, tenant)),
  'discovery/v2.0/keys': () => loginAnswerOf(200, publishedKeys()),
  'discovery/instance': ({ root, query }) =>
    loginAnswerOf(200, instanceDiscovery(root, new URLSearchParams(query))),
};
/** These stand for "whatever tenant the user is of", which none of the grants here can find out. */
const noTenants = ['common', 'organizations', 'consumers'];

/** Whether a path without a version is one of the login host's. */
export function isLoginPath(path: string): boolean {
  return pageOf(path) !== undefined;
}

export function answerLogin(request: LoginRequest, options: LoginOptions): GraphAnswer {
  const found = pageOf(request.path);
  if (found === undefined) return { status: 404, headers: {}, body: undefined };
  try {
    return found.page(request, found.tenant, options);
  } catch (error) {
    if (error instanceof EntraError) return entraAnswer(error);
    throw error;
  }
}

function pageOf(path: string): { readonly page: Page; readonly tenant: string } | undefined {
  const [, tenant = '', name = ''] = /^\/([^/]+)\/(.+?)\/?$/.exec(path) ?? [];
  const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
  return page === undefined ? undefined : { page, tenant: tenant.toLowerCase() };
}

function token(request: LoginRequest, tenant: string, options: LoginOptions): GraphAnswer {
  const { method, body, headers, root } = request;
  if (method !== 'POST') throw new EntraError('postOnly', method);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  const form = new URLSearchParams(isForm && body !== undefined && 'text' in body ? body.text : '');
  const type = form.get('grant_type');
  if (type === null) throw new EntraError('missingParameter', 'grant_type');
  if (noTenants.includes(tenant)) throw new EntraError('unknownTenant', tenant);
  const grant = Object.hasOwn(grants, type) ? grants[type] : undefined;
  if (grant === undefined) throw new EntraError('unsupportedGrant', type);
  const client = authenticateClient(form, options.clients, tenant);
  const { refusedUsers, tokenLifetime: lifetime } = options;
  const answer = grant({ form, tenant, client, root, lifetime, refusedUsers });
  return { ...loginAnswerOf(200, answer), tenant };
}
