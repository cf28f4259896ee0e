import type { Logger } from 'pino';
import type { Observer } from '../rest/requests/observer.ts';

/**
 * Logs each operation in a line, with what it has cost: at `info`, or at `warn` where its answer has errors. Looks at
 * what is subscribed to, and probes, are logged at `debug`. Of what was asked a line has the name that the client gave
 * it, and of who asked a mark that tells tenants apart.
 */
export const operationLog = (log: Logger): Observer => ({
  refused({ at, codes }) {
    log.warn({ durationMs: since(at), codes }, 'refused');
  },
  begin({ kind, at, tenant }) {
    let executed: { readonly operation?: string; readonly type?: string } = {};
    return {
      executes(name, type) {
        executed = { ...(name === undefined ? {} : { operation: name.slice(0, longestName) }), type };
      },
      ended({ codes, cost }) {
        const level = kind === 'look' || kind === 'probe' ? 'debug' : codes.length > 0 ? 'warn' : 'info';
        if (!log.isLevelEnabled(level)) return;
        log[level]({ ...executed, tenant: tenant(), durationMs: since(at), codes, cost }, kind);
      },
    };
  },
});

/** Names of operations are the client's choice. */
const longestName = 64;

const since = (at: number): number => Math.round(10 * (performance.timeOrigin + performance.now() - at)) / 10;
