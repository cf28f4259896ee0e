/**
 * `overlaps`: each page begins a little earlier than asked, the more the further down, as if three rows had slid in
 * at the top while the client read fifty. Whoever asks next for what lies behind all rows received so far, until a
 * page is empty, meets every row, some of them twice. Whoever stops when as many rows have come as TotalRowCount
 * says has lost the end.
 *
 * `losses`: every other page begins three rows late and the next three rows early, so that rows are missing and
 * others come twice, except for a client that sends the SessionId of its first page with all others.
 */
export type PageOddity = 'overlaps' | 'losses';

const slide = 3;
const stretch = 50;

/** Where the page that was asked for with `skip` really begins. */
export function pageStart(skip: number, oddity: PageOddity | false, inSession: boolean): number {
  const nth = Math.floor(skip / stretch);
  if (oddity === 'overlaps') return skip - slide * nth;
  if (oddity === 'losses' && !inSession && nth > 0) return skip + (nth % 2 === 1 ? slide : -slide);
  return skip;
}
