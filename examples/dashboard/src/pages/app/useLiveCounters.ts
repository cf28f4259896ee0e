import { useSubscription } from '@apollo/client/react';
import { useState, useSyncExternalStore } from 'react';
import type { Connection } from '../../api/live.ts';
import { AppCountersChangedDocument } from '../../generated/graphql.ts';

export interface Live {
  readonly connection: Connection;
  /** When the counters were last heard of. */
  readonly heardAt: Date | undefined;
}

/** Keeps the counters of an app as they are in Graph. They arrive in the cache, and with it wherever they are shown. */
export function useLiveCounters(id: string): Live {
  const [connection, setConnection] = useState<Connection>('connecting');
  const [heardAt, setHeardAt] = useState<Date>();
  useSubscription(AppCountersChangedDocument, {
    variables: { id },
    context: { onConnection: setConnection },
    onData: () => setHeardAt(new Date()),
    onError: () => setConnection('ended'),
    ignoreResults: true,
  });
  // A browser that has lost its network often learns much later that its connections are gone.
  const isOnline = useSyncExternalStore(followNetwork, () => navigator.onLine);
  return { connection: isOnline ? connection : 'lost', heardAt };
}

const followNetwork = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};
