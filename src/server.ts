import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { createYoga } from 'graphql-yoga';
import { defaultAdmission, Turns } from './admission/turns.ts';
import { createCache } from './cache/createCache.ts';
import { type Context, createContext } from './context.ts';
import type { GatewayOptions } from './gatewayOptions.ts';
import { Feeds } from './live/feeds.ts';
import { Live } from './live/live.ts';
import { limitsOfLooks } from './live/lookLimits.ts';
import { useAddress } from './plugins/address.ts';
import { useAddressParameters } from './plugins/addressParameters.ts';
import { useAdmission } from './plugins/admission.ts';
import { useAnswerHeaders } from './plugins/answerHeaders.ts';
import { useAutomaticDocuments } from './plugins/automaticDocuments.ts';
import { useBodyLimit } from './plugins/bodyLimit.ts';
import { corsFor } from './plugins/cors.ts';
import { useCost } from './plugins/cost.ts';
import { useDashboard } from './plugins/dashboard.ts';
import { defectLog } from './plugins/defectLog.ts';
import { createDocumentCache, noErrorCache } from './plugins/documentCache.ts';
import { maskError } from './plugins/errors.ts';
import { EventStreams } from './plugins/eventStreams.ts';
import { useFailures } from './plugins/failures.ts';
import { useForeignPages } from './plugins/foreignPages.ts';
import { useIncrementalDelivery } from './plugins/incrementalDelivery.ts';
import { useInputErrors } from './plugins/inputErrors.ts';
import { useKnownHosts } from './plugins/knownHosts.ts';
import { useLive } from './plugins/live.ts';
import { beginningOf, useObservation } from './plugins/observation.ts';
import { useOperationEnd } from './plugins/operationEnd.ts';
import { useParts } from './plugins/parts.ts';
import { usePlayground } from './plugins/playground.ts';
import { usePreparedExecution } from './plugins/preparedExecution.ts';
import { defaultQueryLimits, useQueryLimits } from './plugins/queryLimits.ts';
import { useReadiness } from './plugins/readiness.ts';
import { tokensOf, useSignIn } from './plugins/signIn.ts';
import { useSingleConnection } from './plugins/singleConnection.ts';
import { useStaleAnswers } from './plugins/staleAnswers.ts';
import { useTrustedDocuments } from './plugins/trustedDocuments.ts';
import { useUnbuffered } from './plugins/unbuffered.ts';
import { useValidatedOnce } from './plugins/validatedOnce.ts';
import { useWithoutSuggestions } from './plugins/withoutSuggestions.ts';
import { lookForProblems } from './readiness.ts';
import { createBudget } from './rest/budget/createBudget.ts';
import { createDispatcher } from './rest/http/dispatcher.ts';
import { tenantOf } from './rest/http/tenant.ts';
import { createUpstream } from './rest/http/upstream.ts';
import { stateOf } from './rest/http/upstreamState.ts';
import type { Beginning, Observer } from './rest/requests/observer.ts';
import { together } from './rest/requests/observers.ts';
import { defaultLimits } from './rest/requests/operation.ts';
import { subgraphOf } from './schema/federation/subgraph.ts';
import { schema } from './schema/index.ts';
import { cloudOf } from './signIn/cloud.ts';
import { createSignIn } from './signIn/createSignIn.ts';
import { passthrough } from './signIn/passthrough.ts';

export type { GatewayOptions, Observer };
export { schema };

/** What a gateway is busy with at the moment. */
export interface GatewayLoad {
  /** Operations that are executed. */
  readonly running: number;
  /** Operations that wait for their turn. */
  readonly waiting: number;
  /** Things that are looked at again and again. */
  readonly feeds: number;
  /** Subscriptions to them. */
  readonly watchers: number;
}

/**
 * Builds the gateway: a fetch handler (`gateway.fetch(request)`) that is also a listener for `node:http`
 * (`createServer(gateway)`), so that it mounts into any Node server. GraphQL is at `/graphql`, a sign of life at
 * `/health`, and at `/ready` whether it can do its work. It opens no port and reads no environment.
 * `gateway.dispose()` closes its connections; `gateway.upstreamState()` says, for metrics, what is left alone at the moment, and
 * `gateway.load()` what it is busy with.
 * @throws when the folder of the dashboard holds none, or a cache in Redis has no key.
 */
export const createGateway = ({
  rootUrl,
  installStatusSource = 'auto',
  fallbackToken,
  federation = false,
  playground = [],
  dashboard,
  liveIntervalMs = 30_000,
  trustedDocuments,
  corsOrigins = [],
  hosts,
  stopping,
  logging = true,
  ...options
}: GatewayOptions) => {
  const dispatcher = options.dispatcher ?? createDispatcher();
  const log = logging === true ? (line: string) => console.error(line) : logging || (() => {});
  const observer = together(options.observers ?? []);
  const budget = options.budget && createBudget(options.budget, rootUrl, log, options.siblings);
  const cache =
    options.cache &&
    createCache(options.cache, { root: rootUrl, hasOwnTokens: options.signIn !== undefined, tell: log });
  const upstream = createUpstream(rootUrl, dispatcher, {
    observer,
    budget,
    cache,
    siblings: options.siblings,
  });
  const signIn = options.signIn
    ? createSignIn(options.signIn, dispatcher)
    : passthrough(cloudOf(rootUrl) ?? 'global', fallbackToken);
  const limits = { ...defaultLimits, ...options.limits };
  const ofLooks = limitsOfLooks(limits, liveIntervalMs);
  const queryLimits = { ...defaultQueryLimits, ...options.queryLimits };
  const origins = new Set(corsOrigins);
  const admission = { ...defaultAdmission, ...options.admission };
  const feeds = new Feeds(liveIntervalMs, admission.watched);
  const turns = new Turns(admission);
  const streams = new EventStreams();
  const endStreams = () => {
    feeds.close();
    streams.close();
  };
  stopping?.addEventListener('abort', endStreams, { once: true });
  const open = (
    bearer: string | undefined,
    token: string,
    signal: AbortSignal,
    kind: Beginning['kind'],
    request?: Request,
  ): Context => {
    const live = new Live<Context>(feeds, signIn, bearer, (...its) => open(bearer, ...its));
    const its = kind === 'look' ? ofLooks : limits;
    const watching = observer?.begin({
      kind,
      at: beginningOf(request),
      headers: request?.headers,
      tenant: () => upstream.throttle.nameOf(tenantOf(token)),
    });
    return createContext(upstream, installStatusSource, token, its, signal, live, watching);
  };
  const gateway = createYoga<object, Context>({
    schema: federation ? subgraphOf(schema) : schema,
    context({ request }) {
      const { bearer, token } = tokensOf(request);
      return open(bearer, token, request.signal, 'request', request);
    },
    plugins: [
      useAddress(),
      useReadiness(() => lookForProblems(signIn, upstream), stopping),
      ...(hosts ? [useKnownHosts(new Set(hosts))] : []),
      ...(playground.length > 0 && !trustedDocuments
        ? [usePlayground({ title: 'Intune GraphQL', tabs: playground })]
        : []),
      ...(dashboard === undefined ? [] : [useDashboard(dashboard)]),
      useForeignPages(origins),
      useAddressParameters(),
      useBodyLimit(queryLimits.bodyBytes),
      useQueryLimits(queryLimits),
      useIncrementalDelivery(),
      useLive(),
      usePreparedExecution(),
      useAdmission(turns),
      useOperationEnd(),
      useSingleConnection(streams, signIn),
      useParts(),
      useFailures(),
      useSignIn(signIn),
      trustedDocuments ? useTrustedDocuments(trustedDocuments) : useAutomaticDocuments(),
      useInputErrors(),
      useValidatedOnce(useDeferStream()),
      useCost(),
      ...(observer ? [useObservation(observer)] : []),
      ...(cache ? [useStaleAnswers()] : []),
      ...(trustedDocuments ? [useWithoutSuggestions()] : []),
      useAnswerHeaders(origins.size > 0),
      useUnbuffered(),
      {
        onDispose() {
          endStreams();
          upstream.spending?.close();
          cache?.close();
          return dispatcher.close();
        },
      },
    ],
    maskedErrors: { maskError },
    graphiql: false,
    // Closed, but for those that are named: a page of another origin may not read what a browser of this network can reach.
    cors: origins.size > 0 && corsFor(origins),
    landingPage: false,
    multipart: false,
    // `useValidatedOnce` does the latter.
    parserAndValidationCache: {
      documentCache: createDocumentCache(),
      errorCache: noErrorCache,
      validationCache: false,
    },
    // `useBodyLimit` does it.
    maxRequestBodySize: false,
    logging: logging && defectLog((defect) => log(defect, 'error')),
  });
  return Object.assign(gateway, {
    upstreamState: () => stateOf(upstream),
    load: (): GatewayLoad => ({ ...turns.load, ...feeds.load }),
  });
};

export type Gateway = ReturnType<typeof createGateway>;
