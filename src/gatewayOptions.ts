import type { Dispatcher } from 'undici';
import type { Admission } from './admission/turns.ts';
import type { CacheOptions } from './cache/createCache.ts';
import type { PlaygroundTab } from './plugins/playgroundPage.ts';
import type { QueryLimits } from './plugins/queryLimits.ts';
import type { BudgetOptions } from './rest/budget/createBudget.ts';
import type { Siblings } from './rest/budget/tally.ts';
import type { InstallStatusSource } from './rest/installStatus/installStatusSource.ts';
import type { Observer } from './rest/requests/observer.ts';
import type { Limits } from './rest/requests/operation.ts';
import type { SignInOptions } from './signIn/createSignIn.ts';

/** What a gateway is built from. */
export interface GatewayOptions {
  /** Root of Microsoft Graph without a version: `https://graph.microsoft.com`. */
  readonly rootUrl: string;
  /** Where install status is read; `auto` if absent: whichever of its two sources the upstream has. */
  readonly installStatusSource?: InstallStatusSource | undefined;
  /** How the gateway signs in to Microsoft Entra ID; absent: callers bring a token for Graph, which is passed through. */
  readonly signIn?: SignInOptions | undefined;
  /** Token for callers that bring none, where tokens are passed through. Only for an upstream with nothing worth guarding. */
  readonly fallbackToken?: string | undefined;
  /** Whether the schema is served as a subgraph of Apollo Federation 2; false if absent. */
  readonly federation?: boolean | undefined;
  /** Where answers are kept for those who ask the same as the same; absent: none outlives its operation. */
  readonly cache?: CacheOptions | undefined;
  /** What one operation may spend; what is absent is as in `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /**
   * What all operations together may send to Graph for an app and tenant, shared with other processes where a Redis is
   * named. Absent: Graph alone says when it is too much.
   */
  readonly budget?: BudgetOptions | undefined;
  /**
   * Other processes that send to the same Graph: they and this one tell each other of the pauses that Graph asks for, and
   * share `budget` where that names no Redis. Absent: there are none.
   */
  readonly siblings?: Siblings | undefined;
  /** How many operations are executed at the same time, wait, and watch; what is absent is as in `defaultAdmission`. */
  readonly admission?: Partial<Admission>;
  /** How large a GraphQL request may be; what is absent is as in `defaultQueryLimits`. */
  readonly queryLimits?: Partial<QueryLimits> | undefined;
  /**
   * Documents by the ids that clients send in their place. Where there are any, no others run, there is no playground, and
   * errors suggest no names. Absent: any document runs.
   */
  readonly trustedDocuments?: ReadonlyMap<string, string> | undefined;
  /** Origins (`https://portal.example`) whose pages may ask the gateway too; none if absent. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Names, without a port, of the hosts whose requests are answered; any if absent. Readiness is told under all. */
  readonly hosts?: readonly string[] | undefined;
  /** From the end of one look at what is subscribed to until the next, in milliseconds; 30,000 if absent. */
  readonly liveIntervalMs?: number;
  /**
   * Aborts when the gateway is about to stop: subscriptions are completed, which keep connections open, and what else is
   * under way goes on. `dispose()` completes them too.
   */
  readonly stopping?: AbortSignal;
  /** Example operations that the playground opens with; each needs a name. Without any there is no playground. */
  readonly playground?: readonly PlaygroundTab[];
  /** Folder of a built dashboard (`dist/dashboard` of this package), served at `/`; absent: nothing is. */
  readonly dashboard?: string | undefined;
  /** How to reach the upstream, where the usual connections will not do: a proxy, a certificate of one's own. */
  readonly dispatcher?: Dispatcher;
  /**
   * Whether defects of the gateway itself (`error`), and that its Redis went away (`warn`) and is back (`info`), are logged to
   * the console, or what is given each of them; true if absent.
   */
  readonly logging?: boolean | ((line: string, level: 'error' | 'warn' | 'info') => void);
  /** Who is told what the gateway does, for metrics, traces and logs; nobody if absent. */
  readonly observers?: readonly Observer[];
}
