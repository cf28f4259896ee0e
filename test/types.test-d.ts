/** What must not compile. Checked by `tsc`, never run: each `@ts-expect-error` fails when the line below it is accepted. */
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../src/context.ts';
import type { Graph } from '../src/rest/graph.ts';
import { type Key, key } from '../src/rest/key.ts';
import { type MobileApp as App, mobileApp } from '../src/rest/mobileApp.ts';
import { resource } from '../src/rest/resource.ts';
import { type UserAppInstallStatus, userAppInstallStatus } from '../src/rest/userAppInstallStatus.ts';
import { builder } from '../src/schema/builder.ts';
import { MobileApp } from '../src/schema/mobileApp.ts';
import { MobileAppInstallSummary } from '../src/schema/mobileAppInstallSummary.ts';
import { selecting } from '../src/schema/selection.ts';
import { createGateway, type Gateway, schema } from '../src/server.ts';

declare const app: App;
declare const graph: Graph;

// The seam between schema and resolvers.

builder.queryField('right', (t) =>
  t.field({
    type: MobileApp,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: selecting((_root: unknown, _args: { id: string }, _context: Context) => app),
  }),
);

builder.objectField(MobileApp, 'wrongParent', (t) =>
  t.field({
    type: MobileAppInstallSummary,
    // @ts-expect-error the resolver is written for a user status, not for an app
    resolve: selecting((_parent: UserAppInstallStatus, _args: object, _context: Context) => null),
  }),
);

builder.queryField('wrongArgument', (t) =>
  t.field({
    type: MobileApp,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    // @ts-expect-error the schema has a text, the resolver takes a number
    resolve: selecting((_root: unknown, _args: { id: number }, _context: Context) => app),
  }),
);

builder.queryField('nullableArgument', (t) =>
  t.field({
    type: MobileApp,
    nullable: true,
    args: { id: t.arg.id() },
    // @ts-expect-error the argument may be absent, the resolver needs it
    resolve: selecting((_root: unknown, _args: { id: string }, _context: Context) => app),
  }),
);

builder.queryField('wrongResult', (t) =>
  t.field({
    type: MobileApp,
    nullable: true,
    // @ts-expect-error the resolver returns something else than an app
    resolve: selecting((_root: unknown, _args: object, _context: Context) => ({ displayName: 'Word' })),
  }),
);

// Keys: only what was checked gets into a path.

// @ts-expect-error a text that nobody has checked is no key
const unchecked: Key = 'a/../b';
const checked: Key = key('id', 'a');
graph.get(mobileApp, { id: checked }, ['displayName']);
// @ts-expect-error the key of an app has to be checked
graph.get(mobileApp, { id: 'a' }, ['displayName']);
// @ts-expect-error a user status is found below its app
graph.get(userAppInstallStatus, { id: checked }, ['userName']);

// Tables: a misspelt kind or order is no table.

// @ts-expect-error there is no kind "text"
resource('x', [{ version: 'beta', path: 'x/{id}' }], { id: ['id!', 'Key.'], name: ['text', 'Name.'] });
// @ts-expect-error every entity has a key
resource('x', [{ version: 'beta', path: 'x/{id}' }], { name: ['string', 'Name.'] });
resource(
  'x',
  // @ts-expect-error Graph has no such version
  [{ version: 'v2.0', path: 'x/{id}' }],
  { id: ['id!', 'Key.'] },
);

// What the package gives its users.

const gateway: Gateway = createGateway({ rootUrl: 'https://graph.microsoft.com' });
const response: Response | Promise<Response> = gateway.fetch(new Request('http://localhost/graphql'));
const typed: GraphQLSchema = schema;
// @ts-expect-error without an upstream there is nothing to ask
createGateway({});
// @ts-expect-error a limit is a number
createGateway({ rootUrl: 'https://graph.microsoft.com', limits: { retries: 'many' } });

export { checked, response, typed, unchecked };
