import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';
import type { SandboxOptions } from '../../sandbox/options.ts';
import type { GatewayOptions } from '../../src/server.ts';
import { startGateway } from './gateway.ts';
import { upstreamOf } from './upstream.ts';

/** What one of many changes came to. */
export interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly errorCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
  readonly sent?: {
    readonly path: string;
    readonly nodeId: string | null;
    readonly properties: readonly string[];
  };
}

export interface Results {
  readonly results: readonly Result[];
}

export const mutation = `mutation ($inputs: [UpdateMobileAppInstallStatusInput!]!) {
  results: updateMobileAppInstallStatuses(inputs: $inputs) {
    __typename
    ... on MobileAppInstallStatus { id errorCode }
    ... on Error { code message }
    ... on InvalidInputError { issues { path message } }
    ... on OutcomeUnknownError { sent { path nodeId properties } }
  }
}`;

/** Waits that Graph does not ask for are short. */
export const quick = { limits: { backoffMs: 10 } };

/** A gateway whose sandbox throttles nothing but what a test makes it, and device statuses to change. */
export const startChanges = async (
  count: number,
  gatewayOptions: Partial<GatewayOptions> = quick,
  sandboxOptions: Partial<SandboxOptions> = {},
) => {
  const gateway = await startGateway({ throttle: false, ...sandboxOptions }, gatewayOptions);
  const upstream = upstreamOf(gateway.sandbox);
  const app = await upstream.app('Contoso Field Service');
  const ids = (await upstream.ids(`mobileApps/${app}/deviceStatuses?$top=${count}`)).slice(0, count);
  const inputs = ids.map((id, index) => ({ mobileAppId: app, id, errorCode: 1000 + index }));
  const update = async (its: readonly object[] = inputs) => {
    const { data, cost } = await gateway.execute<Results>(mutation, { inputs: its });
    return { results: data.results, cost };
  };
  /** What the upstream has now, in the order of the inputs. */
  const errorCodes = () =>
    Promise.all(
      ids.map(async (id) => (await upstream.get(`mobileApps/${app}/deviceStatuses/${id}`)).errorCode),
    );
  return { ...gateway, upstream, app, ids, inputs, update, errorCodes };
};

/** How often each entity's change reached the upstream, by the end of its path. */
export const sentTo = (log: readonly LoggedRequest[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { url, body, items } of log) {
    const written = url.endsWith('$batch') ? (items ?? itemsIn(body)) : [{ url, method: 'PATCH' }];
    for (const item of written) {
      if (item.method !== 'PATCH') continue;
      const id = item.url.split('/').at(-1) ?? '';
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
};

/** The requests that stood in a batch that was never answered. */
const itemsIn = (body: unknown): { url: string; method: string }[] =>
  typeof body === 'object' && body !== null && 'requests' in body && Array.isArray(body.requests)
    ? body.requests
    : [];

/** A change of `startChanges` that was made. */
export const entity = (id: string, errorCode: number) => ({
  __typename: 'MobileAppInstallStatus',
  id,
  errorCode,
});
