import type { ExecutionResult } from 'graphql';
import { ask } from './ask.ts';
import type { Bench } from './trial.ts';

interface Rows {
  readonly nodes: readonly (string | undefined)[];
  readonly endCursor: string | null;
}

const rowsAt = (names: readonly string[], { data }: ExecutionResult): Rows | undefined => {
  const list = names.reduce<unknown>((value, name) => Object(value)[name], data);
  if (list === null || list === undefined) return undefined;
  const { nodes, pageInfo } = Object(list);
  return {
    nodes: nodes.map((node: unknown) => Object(node).id),
    endCursor: pageInfo.endCursor,
  };
};

/** Rows that came have to be right, and where the list broke off it has to go on without a gap. */
export const listOutcome = async (
  bench: Bench,
  names: readonly string[],
  answer: ExecutionResult,
): Promise<string> => {
  const { gateway, sandbox, trial, count } = bench;
  const again = (after?: string) =>
    ask(gateway, sandbox.tokenFor({ app: `reader-${count}` }), trial.document(0, after));
  const whole = rowsAt(names, await again())?.nodes ?? [];
  const codes = [...new Set((answer.errors ?? []).map(({ extensions }) => String(extensions?.code)))];
  const outcome = codes.length === 0 ? 'data' : codes.join(' and ');
  const came = rowsAt(names, answer);
  if (!came) return `null ${outcome}`;
  const rest =
    came.nodes.length < 3 && came.endCursor !== null
      ? (rowsAt(names, await again(came.endCursor))?.nodes ?? [])
      : [];
  const all = [...came.nodes, ...rest].slice(0, 3);
  const isRight = all.every((id, place) => id === whole[place] || (id === undefined && codes.length > 0));
  const isWhole = whole.length === 3 && all.length === 3 && (came.nodes.length === 3 || codes.length > 0);
  return isWhole && isRight ? outcome : `${outcome}, rows lost`;
};
