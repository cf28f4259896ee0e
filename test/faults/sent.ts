import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';
import type { Trial } from './kinds.ts';

/** The requests that held what was struck, with the status that Graph answered it with, where it did. */
export const sentIn = (log: readonly LoggedRequest[], trial: Trial): (number | undefined)[] => {
  const mark = trial.mark ?? log.find(({ url }) => url.includes('skiptoken'))?.url ?? 'nothing';
  const method = trial.changed ? 'PATCH' : undefined;
  return log.flatMap(({ url, body, items, status, ...request }) => {
    if (!url.endsWith('$batch')) {
      // A report is told by its body, unless the connection was lost before that was read.
      const isIt =
        `${url} ${JSON.stringify(body)}`.includes(mark) || (url.includes('reports/') && body === undefined);
      return isIt && (method ?? request.method) === request.method ? [status] : [];
    }
    const { requests } = Object(body);
    // Where the body was not read, it is the batch that was sent first, of all.
    if (!Array.isArray(requests)) return [undefined];
    const isIn = requests.some(
      (item) => JSON.stringify(item).includes(mark) && (method === undefined || item.method === method),
    );
    const answered = items?.find((item) => item.url.includes(mark));
    return isIn ? [answered?.status ?? status] : [];
  });
};
