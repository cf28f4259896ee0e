/** Longest wait taken seriously: a header beyond a day is nonsense, but still a wait. */
const aDay = 24 * 60 * 60 * 1000;

/**
 * `Retry-After` in all its forms: seconds (RFC 9110, section 10.2.3), seconds with a fraction (Graph's older pages show
 * `2.128`), or an HTTP date.
 * @param now milliseconds since the epoch.
 * @returns milliseconds to wait, rounded up so that nothing is asked early; undefined when absent or unreadable.
 */
export const parseRetryAfter = (header: string | undefined, now: number): number | undefined => {
  const text = header?.trim();
  if (!text) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(Math.ceil(ms), 0), aDay);
};
