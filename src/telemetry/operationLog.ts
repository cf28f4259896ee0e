import type { Logger } from 'pino';
import { now } from '../rest/requests/now.ts';
import type { Observer, TracedAs } from '../rest/requests/observer.ts';
import { longestName } from './boundedNames.ts';

/**
 * Logs each operation in a line, with what it has cost: at `info`, or at `warn` where its answer has errors. Looks at
 * what is subscribed to, and probes, are logged at `debug`. Of what was asked a line has the name that the client gave
 * it, and of who asked a mark that tells tenants apart. Where there are traces it says which one is of the operation.
 */
export const operationLog = (log: Logger): Observer => ({
  refused({ at, codes }) {
    log.warn({ durationMs: since(at), ...errorsOf(codes) }, 'refused');
  },
  begin({ kind, at, tenant }) {
    let executed: { readonly operation?: string; readonly type?: string } = {};
    return {
      executes(name, type) {
        executed = { ...(name === undefined ? {} : { operation: name.slice(0, longestName) }), type };
      },
      ended({ codes, cost, tracedAs }) {
        const level = kind === 'look' || kind === 'probe' ? 'debug' : codes.length > 0 ? 'warn' : 'info';
        if (!log.isLevelEnabled(level)) return;
        const trace = tracedAs && traceFieldsOf(tracedAs);
        log[level](
          { ...executed, tenant: tenant(), durationMs: since(at), ...errorsOf(codes), cost, ...trace },
          kind,
        );
      },
    };
  },
});

/** A list of a thousand rows may have a thousand errors that are alike. */
const errorsOf = (codes: readonly string[]) => ({ errors: codes.length, codes: [...new Set(codes)] });

/** The names that lines of any service have for them: https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context/ */
const traceFieldsOf = ({ traceId, spanId, isSampled }: TracedAs) => ({
  trace_id: traceId,
  span_id: spanId,
  trace_flags: isSampled ? '01' : '00',
});

const since = (at: number): number => Math.round(10 * (now() - at)) / 10;
