import type { LoggedRequest } from '../../sandbox/http/requestLog.ts';

/** A question put to the upstream, whether it came alone or inside a batch. */
export interface Question {
  readonly method: string;
  /** Path and query, version included. */
  readonly url: string;
  /** When it arrived, and when its answer was complete: milliseconds since 1970 with fractions. */
  readonly at: number;
  readonly answeredAt: number;
  readonly status: number | undefined;
  readonly retryAfter: string | undefined;
}

/** Every question in the order of arrival, the items of batches in place of their envelopes. */
export const questionsIn = (requests: readonly LoggedRequest[]): Question[] =>
  requests.flatMap(({ at, answeredAt = Number.POSITIVE_INFINITY, items, ...request }) => {
    const { url, method, status, retryAfter } = request;
    const version = url.split('/', 2).join('/');
    return items === undefined
      ? [{ method, url, at, answeredAt, status, retryAfter }]
      : items.map((item) => ({
          method: item.method,
          url: `${version}${item.url}`,
          at,
          answeredAt,
          status: item.status,
          retryAfter: item.retryAfter,
        }));
  });

/** How many requests, one begun after the other had been answered, somebody had to wait for in a row. */
export const roundTrips = (requests: readonly LoggedRequest[]): number => {
  let [count, end] = [0, Number.NEGATIVE_INFINITY];
  for (const { at, answeredAt = at } of requests.toSorted(
    (a, b) => (a.answeredAt ?? 0) - (b.answeredAt ?? 0),
  )) {
    if (at < end) continue;
    count += 1;
    end = answeredAt;
  }
  return count;
};

/** The most requests that were under way at one moment. */
export const mostAtOnce = (requests: readonly LoggedRequest[]): number =>
  Math.max(
    ...requests.map(
      ({ at }) => requests.filter((other) => other.at <= at && at < (other.answeredAt ?? other.at)).length,
    ),
  );

/** The moment before which a throttled question must not be asked again, in milliseconds since 1970. */
export const dueAgainAt = ({ answeredAt, retryAfter }: Question): number => {
  if (retryAfter === undefined) return answeredAt;
  return /^[\d.]+$/.test(retryAfter) ? answeredAt + Number(retryAfter) * 1000 : Date.parse(retryAfter);
};
