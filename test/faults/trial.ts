import type { ExecutionResult } from 'graphql';
import type { Fault } from '../../sandbox/graph/faults.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import type { Limits } from '../../src/rest/requests/operation.ts';
import { createGateway, type Gateway } from '../../src/server.ts';
import { at } from '../support/at.ts';
import { ask } from './ask.ts';
import { changeNotes, madeIn } from './changed.ts';
import { sandboxSize } from './keys.ts';
import type { Trial } from './kinds.ts';
import { listOutcome } from './listed.ts';
import { sentIn } from './sent.ts';
import type { Subject } from './subjects.ts';

/** A trial with a gateway and a sandbox of its own. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly gateway: Gateway;
  readonly trial: Trial;
  /** Counts the operations: no two share a value, or a tenant's pause. */
  count: number;
}

export const openBench = async (
  { source }: Subject,
  trial: Trial,
  limits: Partial<Limits> = {},
): Promise<Bench> => {
  const pages = trial.list ? { pageSize: 1, reportCap: 1 } : {};
  const sandbox = await startSandbox({ ...sandboxSize, ...pages });
  const gateway = createGateway({
    rootUrl: sandbox.url,
    installStatusSource: source,
    limits: { backoffMs: 1, ...limits },
    logging: false,
  });
  return { sandbox, gateway, trial, count: 0 };
};

export const closeBench = async ({ gateway, sandbox }: Bench): Promise<void> => {
  await gateway.dispose();
  await sandbox.close();
};

/**
 * Makes a trial under a fault.
 * @returns what came of the struck request and how often it was sent, as docs/reliability.md writes it. Whatever was not to
 * be expected stands there too: a neighbour that was harmed, a row that is lost, a change that was made twice.
 */
export const tryOut = async (bench: Bench, fault: Pick<Fault, 'times' | 'effect'>): Promise<string> => {
  const { sandbox, gateway, trial } = bench;
  bench.count += 1;
  const value = 1000 + 10 * bench.count;
  const token = sandbox.tokenFor({ app: `app-${bench.count}` });
  sandbox.log.clear();
  sandbox.faults.inject({ ...fault, match: trial.match, skip: trial.skip });
  const answer = await ask(gateway, token, trial.document(value));
  sandbox.faults.clear();
  const sent = sentIn([...sandbox.log.requests], trial);
  if (trial.list) return `${await listOutcome(bench, trial.list, answer)} (${sent.length})`;
  const outcomes = trial.names.map((name) => outcomeAt(trial, answer, name));
  const notes = trial.changed ? changeNotes(trial, outcomes, await madeIn(bench, value), sent) : [];
  return `${summaryOf(trial, outcomes)} (${[sent.length, ...notes].join(', ')})`;
};

/** The outcome of the struck request, and of its neighbours where they were harmed. */
const summaryOf = (trial: Trial, outcomes: readonly string[]): string => {
  const struck = at(outcomes, trial.struck);
  const others = [...new Set(outcomes.toSpliced(trial.struck, 1))];
  if (trial.match.envelope) return [...new Set(outcomes)].join(' or ');
  if (others.every((other) => other === 'data')) return struck;
  return others.every((other) => other === struck)
    ? `all ${struck}`
    : `${struck}, others ${others.join(' or ')}`;
};

const outcomeAt = ({ changed }: Trial, { data, errors = [] }: ExecutionResult, name: string): string => {
  const [first, ...rest] = name.split('.');
  const its = errors.filter(
    ({ path = [] }) =>
      path[0] === first && (rest.length === 0 || path.length === 1 || String(path[1]) === rest[0]),
  );
  if (its.length > 0)
    return [...new Set(its.map(({ extensions }) => String(extensions?.code)))].join(' and ');
  const found = [first, ...rest].reduce<unknown>((value, key) => Object(value)[key ?? ''], data);
  if (found === null || found === undefined) return 'null';
  if (!changed) return 'data';
  const { __typename: type, code } = Object(found);
  if (type === changed.type) return 'data';
  return type === 'UpstreamError' ? `UpstreamError: ${code}` : String(type);
};
