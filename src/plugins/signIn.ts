import type { GraphQLError } from 'graphql';
import { GatewayError } from '../errors.ts';
import type { SignIn } from '../signIn/signIn.ts';
import { challenge } from './challenge.ts';
import { maskError } from './errors.ts';
import type { PartPlugin } from './parts.ts';

interface Tokens {
  /** What the client sent. */
  readonly bearer: string | undefined;
  /** What requests to Graph have. */
  readonly token: string;
}

const tokens = new WeakMap<Request, Tokens>();

/** The tokens of a request of a client's. Known once `useSignIn` has seen it. */
export const tokensOf = (request: Request): Tokens => tokens.get(request) ?? { bearer: undefined, token: '' };

/**
 * Gets the upstream token of each GraphQL request before anything is parsed or sent upstream. Where there is none to be
 * had, the request is refused with a status and a challenge that say why. Has to stand behind `useFailures`: it looks for
 * tokens that Graph has refused among errors as they are shown.
 */
export const useSignIn = (signIn: SignIn): PartPlugin => ({
  onParams({ request, setResult }) {
    const tell = (refused: GraphQLError | undefined): void => {
      if (refused) setResult({ errors: [refused] });
    };
    const refused = admit(signIn, request);
    return refused instanceof Promise ? refused.then(tell) : tell(refused);
  },
  onPart(part, { operation: { token } }) {
    const { errors = [], incremental = [] } = part;
    for (const { extensions } of [...errors, ...incremental.flatMap((patch) => patch.errors ?? [])]) {
      if (extensions.code !== 'UNAUTHENTICATED' && extensions.code !== 'INTERACTION_REQUIRED') continue;
      const claims = typeof extensions.claims === 'string' ? extensions.claims : undefined;
      signIn.refused(token, claims);
      // No status: other fields of the same answer may have been read. Nothing in parts: their headers are gone.
      if (claims && part.hasNext === undefined)
        extensions.http = { headers: { 'www-authenticate': challenge(signIn, { claims }) } };
    }
    return part;
  },
  onDispose: () => signIn.close(),
});

/** Gets the tokens of a request. @returns why there are none to be had; no promise where that is known at once. */
export const admit = (
  signIn: SignIn,
  request: Request,
): GraphQLError | undefined | Promise<GraphQLError | undefined> => {
  const refuse = (error: unknown) => refusal(error, signIn, request.headers.has('authorization'));
  try {
    const bearer = bearerTokenOf(request);
    const keep = (token: string): undefined => {
      tokens.set(request, { bearer, token });
    };
    const token = signIn.tokenFor(bearer);
    return typeof token === 'string' ? keep(token) : token.then(keep, refuse);
  } catch (error) {
    return refuse(error);
  }
};

/**
 * RFC 6750, section 2.1.
 * @throws UNAUTHENTICATED for credentials of another form: their sender does not mean to be nobody.
 */
const bearerTokenOf = (request: Request): string | undefined => {
  const header = request.headers.get('authorization');
  if (header === null) return undefined;
  const token = header.match(/^Bearer +([\w.~+/=-]+) *$/i)?.[1];
  if (token !== undefined) return token;
  throw new GatewayError('UNAUTHENTICATED', {
    message: 'Expected "Authorization: Bearer <token>", but got credentials of another form.',
  });
};

/** The error, with the status and headers that say the same to clients that look no further. */
const refusal = (error: unknown, signIn: SignIn, hadToken: boolean): GraphQLError => {
  const shown = maskError(error);
  const { retryAfterSeconds, claims } = error instanceof GatewayError ? error.details : {};
  const status = statuses[String(shown.extensions.code)] ?? 503;
  const headers = {
    ...(status === 401 ? { 'www-authenticate': challenge(signIn, { claims, hadToken }) } : {}),
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  };
  shown.extensions.http = { status, headers };
  return shown;
};

/** What the caller can do something about. Anything else is 503: to be waited for, or for whoever runs the gateway. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  INTERACTION_REQUIRED: 401,
  CONSENT_REQUIRED: 403,
};
