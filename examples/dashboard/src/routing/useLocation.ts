import { useMemo, useSyncExternalStore } from 'react';
import { type Location, locationOf } from './route.ts';

const replaced = 'hashreplaced';

const subscribe = (listener: () => void): (() => void) => {
  const events = ['hashchange', replaced];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
};

/** The address behind the `#`. A link is an ordinary `<a href="#/…">`. */
export function useLocation(): Location {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => locationOf(hash), [hash]);
}

/** Changes what stands behind the `?` without an entry in the history: for filters and orders. */
export function replaceSearch(changes: Readonly<Record<string, string | undefined>>): void {
  const { path, search } = locationOf(window.location.hash);
  for (const [name, value] of Object.entries(changes)) {
    if (value) search.set(name, value);
    else search.delete(name);
  }
  window.history.replaceState(window.history.state, '', `#/${path}${search.size > 0 ? `?${search}` : ''}`);
  window.dispatchEvent(new Event(replaced));
}
