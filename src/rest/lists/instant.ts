/**
 * Compares two `Edm.DateTimeOffset` texts by the moment they name. Graph writes seven fraction digits, more than a
 * JavaScript date holds, so the digits below the millisecond are compared beside it.
 * @returns negative, zero or positive, as `Array.prototype.sort` takes it.
 */
export const compareInstants = (a: string, b: string): number =>
  Date.parse(a) - Date.parse(b) || belowMillisecond(a) - belowMillisecond(b);

const belowMillisecond = (text: string): number => Number(`0.${text.match(/\.\d{3}(\d+)/)?.[1] ?? '0'}`);

/**
 * RFC 3339, section 5.6 (the grammar of `Edm.DateTimeOffset`), and a moment that exists: no 31st of February.
 */
export const isDateTimeOffset = (text: string): boolean => {
  const parts = text.match(
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,12})?(?:Z|[+-](\d\d):(\d\d))$/i,
  );
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] =
    parts.slice(1).map((part) => Number(part ?? 0));
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDay &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    offsetHour <= 23 &&
    offsetMinute <= 59
  );
};
