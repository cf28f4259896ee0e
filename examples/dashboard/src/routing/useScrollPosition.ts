import { useEffect } from 'react';

// Browsers put the position back before the page has its rows again.
window.history.scrollRestoration = 'manual';

const positions = new Map<string, number>();

/** A page that is opened begins at its top; one that is gone back to, where it was left. */
export function useScrollPosition(path: string): void {
  useEffect(() => {
    const isReturn = window.history.state?.isVisited === true;
    window.scrollTo(0, isReturn ? (positions.get(path) ?? 0) : 0);
    if (!isReturn) window.history.replaceState({ isVisited: true }, '');
    const remember = () => positions.set(path, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [path]);
}
