import { graphLimits, type ThrottleOptions } from './graph/throttle.ts';
import { defaultClient } from './login/clients.ts';
import type { LoginOptions } from './login/loginAnswer.ts';
import type { Mode } from './model/schema.ts';
import { type ReportOptions, reportDefaults } from './reports/reportOptions.ts';

/** Oddities that somebody met on live Graph and that are off here until asked for. */
interface Quirks {
  /** A `$filter` that is refused otherwise is ignored: the whole collection comes back. */
  readonly ignoreUnsupportedFilter: boolean;
  /** `$skip` gives an empty page with a next link. */
  readonly emptyPageOnSkip: boolean;
  /** A function that the service does not know gives 500 instead of 400. */
  readonly failOnUnsupportedFunction: boolean;
}

export interface SandboxOptions extends ReportOptions, LoginOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** `classic` serves deviceStatuses, userStatuses and installSummary of apps; in `live` they are gone. */
  readonly mode: Mode;
  readonly seed: number;
  readonly apps: number;
  /** Device status rows of the app that has very many. */
  readonly devices: number;
  /** Each request waits that long before it is answered. */
  readonly latencyMs: number;
  /** Rows on a page when the client does not ask with `$top`, and the most it can ask for. */
  readonly pageSize: number;
  readonly throttle: ThrottleOptions | false;
  readonly quirks: Quirks;
  /** How many requests the log keeps: some 6 kB each when they are full batches. */
  readonly logSize: number;
}

export const defaults: SandboxOptions = {
  port: 0,
  host: '127.0.0.1',
  mode: 'classic',
  seed: 1,
  apps: 40,
  devices: 2500,
  latencyMs: 0,
  pageSize: 1000,
  throttle: graphLimits,
  quirks: { ignoreUnsupportedFilter: false, emptyPageOnSkip: false, failOnUnsupportedFunction: false },
  logSize: 20_000,
  ...reportDefaults,
  clients: [defaultClient],
  refusedUsers: {},
  tokenLifetime: 3599,
};

/** Everything at once that makes reports of real tenants hard to read; spread it: `startSandbox({ ...hard })`. */
export const hard = {
  reportCap: 50,
  shuffledColumns: 'perResponse',
  unstablePages: 'overlaps',
  duplicateRows: true,
  unknownStates: true,
  shortRows: true,
  throttle: { ...graphLimits, retryAfter: 'absent' },
} as const satisfies Partial<SandboxOptions>;
