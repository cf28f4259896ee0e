import type { Connection } from '../../api/live.ts';
import { formatTime } from '../../format.ts';
import type { Live } from './useLiveCounters.ts';

const words: Readonly<Record<Connection, string>> = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Connection lost, trying again',
  ended: 'Not live',
};

/** Whether the counters follow those of Graph, and as of when they are. Only a change of the former is said aloud. */
export const LiveIndicator = ({ connection, heardAt }: Live) => (
  <p className={`live live-${connection}`}>
    <span className="live-dot" aria-hidden="true" />
    <span role="status">{words[connection]}</span>
    {heardAt && (
      <span className="numbers">
        as of <time dateTime={heardAt.toISOString()}>{formatTime(heardAt)}</time>
      </span>
    )}
  </p>
);
