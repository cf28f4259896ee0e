import { at } from '../support/at.ts';
import { upstreamOf } from '../support/upstream.ts';
import type { Trial } from './kinds.ts';
import type { Bench } from './trial.ts';

/** Whether Graph holds the new values now. */
export const madeIn = ({ sandbox, trial: { changed } }: Bench, value: number): Promise<boolean[]> =>
  Promise.all(
    (changed?.paths ?? []).map(async (path, place) => {
      const entity = await upstreamOf(sandbox).get(path);
      return entity[changed?.property ?? ''] === value + place;
    }),
  );

/** What is to be told of a change beside its result. */
export const changeNotes = (
  { struck }: Trial,
  outcomes: readonly string[],
  made: readonly boolean[],
  sent: readonly (number | undefined)[],
): string[] => {
  const isOpen = (outcome: string): boolean =>
    outcome === 'OutcomeUnknownError' || outcome.endsWith('CHANGED_NOT_READ');
  const isWrong = outcomes.some((outcome, place) => !isOpen(outcome) && made[place] !== (outcome === 'data'));
  return [
    ...(isOpen(at(outcomes, struck)) ? [made[struck] ? 'made' : 'not made'] : []),
    ...(isWrong ? ['told wrongly'] : []),
    ...(sent.filter((status) => status !== 429).length > 1 ? ['perhaps made twice'] : []),
  ];
};
