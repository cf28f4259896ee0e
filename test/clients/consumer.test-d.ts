/** What a frontend's compiler knows. Checked by `tsc`, never run: each `@ts-expect-error` fails when the line below it is accepted. */
import type { ApolloClient, InMemoryCacheConfig } from '@apollo/client';
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import type { Client } from '@urql/core';
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { possibleTypes, typePolicies } from '../../clients/apollo.ts';
import { keys, resolvers, schema } from '../../clients/graphcache.ts';
import {
  AppsByPageDocument,
  ChangeUserOfAppDocument,
  type DevicesOfAppsDocument,
  type ErrorCode,
  type ResultantAppState,
  type WholeMobileAppsDocument,
} from '../generated/graphql.ts';

declare const apollo: ApolloClient;
declare const urql: Client;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles where both types are exactly the same. */
const same = <A, B>(_: Same<A, B>): void => {};

// Each client knows the result by the document alone.

const { data } = await apollo.query({ query: AppsByPageDocument, variables: { first: 3 } });
const { data: ofUrql } = await urql.query(AppsByPageDocument, { first: 3 });
same<typeof data, ResultOf<typeof AppsByPageDocument> | undefined>(true);
same<typeof ofUrql, typeof data>(true);

// What may be missing has to be looked at: the list, where Graph could not be read, and a row that nobody understands.

// @ts-expect-error the list may be null
data?.mobileApps.nodes;
// @ts-expect-error the row may be null
data?.mobileApps?.nodes[0].displayName;
const name: string | null | undefined = data?.mobileApps?.nodes[0]?.displayName;
const nodeId: string | undefined = data?.mobileApps?.nodes[0]?.nodeId;
// @ts-expect-error an app need not have a name
const named: string | undefined = data?.mobileApps?.nodes[0]?.displayName;
// @ts-expect-error the document does not select it
data?.mobileApps?.nodes[0]?.publisher;

// Enumerations are words, moments are texts.

type App = NonNullable<NonNullable<ResultOf<typeof WholeMobileAppsDocument>['mobileApps']>['nodes'][number]>;
same<App['createdDateTime'], string>(true);
type Apps = NonNullable<ResultOf<typeof DevicesOfAppsDocument>['mobileApps']>['nodes'];
type Status = NonNullable<NonNullable<NonNullable<Apps[number]>['deviceStatuses']>['nodes'][number]>;
same<Status['installState'], ResultantAppState>(true);
const state: ResultantAppState = 'FAILED';
// @ts-expect-error there is no such state
const unknownState: ResultantAppState = 'BROKEN';

// Variables fit the document.

apollo.query({
  query: AppsByPageDocument,
  variables: {
    first: 3,
    filter: { platform: { in: ['IOS', 'MACOS'] }, createdDateTime: { ge: '2026-01-01T00:00:00Z' } },
    orderBy: { field: 'DISPLAY_NAME', direction: 'DESC' },
  },
});
// @ts-expect-error the document asks for `first`
apollo.query({ query: AppsByPageDocument, variables: {} });
// @ts-expect-error a number of rows is a number
urql.query(AppsByPageDocument, { first: '3' });
// @ts-expect-error no app is for this platform
urql.query(AppsByPageDocument, { first: 3, filter: { platform: { eq: 'AMIGA' } } });
// @ts-expect-error apps have no such value to be ordered by
urql.query(AppsByPageDocument, { first: 3, orderBy: { field: 'COLOUR' } });
// @ts-expect-error a change names its app
const input: VariablesOf<typeof ChangeUserOfAppDocument> = { input: { id: 'a' } };

// The result of a change tells by `__typename` what it is.

const { data: changed } = await apollo.mutate({
  mutation: ChangeUserOfAppDocument,
  variables: { input: { mobileAppId: 'a', id: 'b', failedDeviceCount: 0 } },
});
const result = changed?.updateUserAppInstallStatus;
if (result?.__typename === 'UserAppInstallStatus') {
  const count: number = result.failedDeviceCount;
  // @ts-expect-error what was changed has no error code
  result.code;
  void count;
} else if (result?.__typename === 'ThrottledError') {
  const seconds: number = result.retryAfterSeconds;
  void seconds;
} else if (result) {
  const code: ErrorCode = result.code;
  // @ts-expect-error other errors do not say when to come back
  result.retryAfterSeconds;
  void code;
}

// The helpers fit where they go.

const config: InMemoryCacheConfig = { possibleTypes, typePolicies };
const options: CacheExchangeOpts = { keys, resolvers, schema };

export { config, input, name, named, nodeId, options, state, unknownState };
