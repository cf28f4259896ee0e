const dateTimeOffset = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.(\d{1,12}))?(Z|[+-]\d{2}:\d{2})$/i;

/**
 * The moment that an Edm.DateTimeOffset means, as a text in UTC whose order is the order in time; all digits of
 * the second count, beyond the three that `Date` keeps. Undefined for any other text.
 */
export function instant(text: string): string | undefined {
  const [, minute, second = ':00', fraction = '', zone] = dateTimeOffset.exec(text) ?? [];
  const milliseconds = Date.parse(`${minute}${second}${zone?.toUpperCase()}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}.${fraction.padEnd(12, '0')}`;
}
