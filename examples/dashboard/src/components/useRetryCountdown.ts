import { useEffect, useEffectEvent, useState } from 'react';

interface Throttled {
  readonly retryAfterSeconds?: number;
}

/**
 * Counts down, second by second, how long a failure asks to wait, then calls `done` once. Another failure object is another
 * wait. Returns the seconds left: 0 when there is nothing to wait for.
 */
export function useRetryCountdown(failure: Throttled | undefined, done: () => void): number {
  const [current, setCurrent] = useState(failure);
  const [left, setLeft] = useState(failure?.retryAfterSeconds);
  if (failure !== current) {
    setCurrent(failure);
    setLeft(failure?.retryAfterSeconds);
  }
  const onZero = useEffectEvent(done);
  useEffect(() => {
    if (left === undefined) return;
    if (left <= 0) return onZero();
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return left ?? 0;
}
