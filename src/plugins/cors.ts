import type { YogaServerOptions } from 'graphql-yoga';

type Cors = NonNullable<YogaServerOptions<object, object>['cors']>;

/**
 * Lets pages of some origins read answers. Each is told of its own origin alone. Credentials that a browser adds by itself
 * stay at home: a page sends the token that it has.
 */
export const corsFor =
  (origins: ReadonlySet<string>): Cors =>
  (request) => {
    const origin = request.headers.get('origin');
    if (origin === null || !origins.has(origin)) return false;
    return {
      origin: [origin],
      credentials: false,
      methods: ['GET', 'POST', 'PUT', 'DELETE'],
      exposedHeaders: ['retry-after', 'www-authenticate'],
      maxAge: 600,
    };
  };
