import { counted, formatCount } from '../format.ts';

interface Props {
  readonly shown: number;
  /** Rows of the whole list; null where Graph does not say. */
  readonly total: number | null | undefined;
  readonly one: string;
  readonly isReading: boolean;
}

/** Below a list: how much of it is there. Said aloud when it grows. */
export const ListEnd = ({ shown, total, one, isReading }: Props) => (
  <p className="list-end numbers" aria-live="polite">
    {isReading ? 'Reading on… ' : ''}
    {total == null || shown >= total
      ? counted(shown, one)
      : `${formatCount(shown)} of ${counted(total, one)}`}
  </p>
);
