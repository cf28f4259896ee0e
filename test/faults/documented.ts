import { textOf } from '../support/sources.ts';
import { type Kind, kinds } from './kinds.ts';

/** What docs/reliability.md says of one fault: of each kind of request, but for those to which it cannot happen. */
interface DocumentedRow {
  readonly fault: string;
  readonly cells: Readonly<Partial<Record<Kind, string>>>;
}

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

const cellsIn = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The table below a heading; a line may stand for several faults. */
export const documentedRows = (heading: string): DocumentedRow[] => {
  const [, below = ''] = textOf('docs/reliability.md').split(`\n### ${heading}\n`);
  const [section = ''] = below.split('\n#');
  const [head = '', , ...lines] = section.split('\n').filter((line) => line.startsWith('|'));
  const columns = cellsIn(head).slice(1);
  return lines.flatMap((line) => {
    const [names = '', ...outcomes] = cellsIn(line);
    const cells: Partial<Record<Kind, string>> = {};
    for (const [place, kind] of columns.entries()) {
      const outcome = outcomes[place] ?? '';
      if (isKind(kind) && outcome !== '–') cells[kind] = outcome;
    }
    return names.split(' · ').map((fault) => ({ fault, cells }));
  });
};
