import { Skeleton } from '../../components/Skeleton.tsx';
import { formatCount } from '../../format.ts';
import type { BreakdownFragment } from '../../generated/graphql.ts';

const shownCodes = 5;

interface Props {
  /** Absent while it is being read, which takes longer than the counters; null where it could not be read. */
  readonly breakdown: BreakdownFragment | null | undefined;
}

/** The error codes of an app's devices in words, the most frequent first. */
export function WhyCard({ breakdown }: Props) {
  return (
    <section className="card card-body" aria-labelledby="why" aria-busy={breakdown === undefined}>
      <h2 id="why">Why it fails</h2>
      {breakdown === null && <p className="muted">This could not be read.</p>}
      {breakdown === undefined && <ReasonsLoading />}
      {breakdown && <Reasons {...breakdown} />}
    </section>
  );
}

function Reasons({ byErrorCode, total }: BreakdownFragment) {
  if (total === 0) return <p className="muted">No device has reported on this app yet.</p>;
  if (byErrorCode.length === 0) return <p className="muted">No device reports an error.</p>;
  const most = Math.max(...byErrorCode.map(({ count }) => count));
  const others = byErrorCode.slice(shownCodes);
  return (
    <>
      <ol className="reasons">
        {byErrorCode.slice(0, shownCodes).map(({ errorCode, errorCodeHex, errorMeaning, count }) => (
          <li key={errorCode}>
            <span className="reason-text">{errorMeaning ?? 'Not in Microsoft’s list of errors'}</span>
            <span className="reason-count numbers">
              {formatCount(count)}
              <span className="visually-hidden"> devices, error code </span>
            </span>
            <span className="reason-track" aria-hidden="true">
              <span className="reason-bar" style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <code className="muted">{errorCodeHex}</code>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <p className="hint numbers">
          And {formatCount(others.reduce((sum, { count }) => sum + count, 0))} devices with {others.length}{' '}
          other codes.
        </p>
      )}
    </>
  );
}

const ReasonsLoading = () => (
  <ol className="reasons" aria-hidden="true">
    {[38, 28, 31, 40, 26].map((width) => (
      <li key={width}>
        <Skeleton width={width} />
        <Skeleton width={2} />
        <span className="reason-track" />
        <Skeleton width={9} />
      </li>
    ))}
  </ol>
);
