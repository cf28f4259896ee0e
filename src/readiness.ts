import { type ErrorCode, GatewayError } from './errors.ts';
import { scopesFor } from './rest/http/permissions.ts';
import { probe } from './rest/http/probe.ts';
import { claimsOf } from './rest/http/tokenClaims.ts';
import type { Upstream } from './rest/http/upstream.ts';
import type { SignIn } from './signIn/signIn.ts';

/** What keeps the gateway from serving anybody. Holds no secret: whoever reaches the gateway may read it. */
export interface Problem {
  readonly part: 'sign-in' | 'permissions' | 'upstream' | 'gateway';
  readonly code: ErrorCode | 'STOPPING';
  readonly message: string;
}

/** How long signing in may take. Reading from Graph has as much time. In milliseconds. */
const signInTimeoutMs = 5_000;

/** Tries what every operation needs: to sign in, as far as that is the gateway's to do, and to read from Graph. */
export const lookForProblems = async (signIn: SignIn, upstream: Upstream): Promise<readonly Problem[]> => {
  try {
    const token = await inTime(signIn.check());
    const lacking = token === undefined ? undefined : lackingPermissions(token);
    return lacking ? [lacking] : await problemsWith('upstream', probe(upstream, token));
  } catch (error) {
    return [problemOf('sign-in', error), ...(await problemsWith('upstream', probe(upstream, undefined)))];
  }
};

/**
 * An app's token lists what an administrator has granted to the app. A token without a list says nothing: it may be a
 * user's, or of a form that cannot be read.
 */
const lackingPermissions = (token: string): Problem | undefined => {
  const { idtyp, roles } = claimsOf(token);
  const granted: readonly unknown[] = Array.isArray(roles) ? roles : [];
  const sufficient = scopesFor({ method: 'GET', url: 'deviceAppManagement/mobileApps' });
  if ((idtyp !== 'app' && roles === undefined) || sufficient.some((scope) => granted.includes(scope))) return;
  return {
    part: 'permissions',
    code: 'FORBIDDEN',
    message: `The app lacks permission to read apps: an administrator has to grant it the application permission ${sufficient.join(' or ')}.`,
  };
};

/** What has been asked for goes on, and is there at the next look. */
const inTime = async <T>(attempt: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), signInTimeoutMs);
  });
  return Promise.race([attempt, late]).finally(() => clearTimeout(timer));
};

const tooSlow = (): GatewayError =>
  new GatewayError('UPSTREAM_TIMEOUT', {
    message: `The login host did not answer within ${signInTimeoutMs / 1000} s.`,
  });

const problemsWith = (part: Problem['part'], attempt: Promise<void>): Promise<readonly Problem[]> =>
  attempt.then(
    () => [],
    (error: unknown) => [problemOf(part, error)],
  );

const problemOf = (part: Problem['part'], error: unknown): Problem => {
  // Anything else is a defect; it goes to the log, and the probe gets a 500.
  if (!(error instanceof GatewayError)) throw error;
  return { part, code: error.code, message: error.message };
};
