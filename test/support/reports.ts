import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';
import { isRow, type Row } from './upstream.ts';

/** A page of a report that was asked for, alone or inside a batch. */
interface AskedReport {
  readonly action: string;
  /** What was asked: filter, select, orderBy, skip, top, sessionId. */
  readonly body: Row;
  /** The URL it came to, version included. */
  readonly url: string;
  readonly inBatch: boolean;
}

/** Every page of a report that was asked for, in the order of arrival. */
export const reportsIn = (requests: readonly LoggedRequest[]): AskedReport[] =>
  requests.flatMap(({ url, body, items }) =>
    items === undefined
      ? asked(url, body, false)
      : items.flatMap((item) => asked(`/${url.split('/')[1]}${item.url}`, item.body, true)),
  );

const asked = (url: string, body: unknown, inBatch: boolean): AskedReport[] => {
  const [, action] = url.match(/\/deviceManagement\/reports\/(\w+)$/) ?? [];
  return action === undefined ? [] : [{ action, body: isRow(body) ? body : {}, url, inBatch }];
};

/** Which reports were asked, each with how many of its pages. */
export const pagesByReport = (requests: readonly LoggedRequest[]): Record<string, number> => {
  const pages: Record<string, number> = {};
  for (const { action } of reportsIn(requests)) pages[action] = (pages[action] ?? 0) + 1;
  return pages;
};

/** Questions to the paths that left Graph in June 2023, alone or inside a batch. */
export const segmentsIn = (requests: readonly LoggedRequest[]): string[] =>
  requests
    .flatMap(({ url, items }) => (items ? items.map((item) => item.url) : [url]))
    .filter((url) => /\/(?:userStatuses|deviceStatuses|installSummary)\b/.test(url));
