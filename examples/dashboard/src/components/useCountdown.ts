import { useEffect, useEffectEvent, useState } from 'react';

/** Counts whole seconds down to 0, then calls `done` once. Without seconds nothing is counted. */
export function useCountdown(seconds: number | undefined, done: () => void): number | undefined {
  const [left, setLeft] = useState(seconds);
  const onZero = useEffectEvent(done);
  useEffect(() => {
    if (left === undefined) return;
    if (left <= 0) return onZero();
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}
