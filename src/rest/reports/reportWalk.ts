import type { Reply } from '../http/reply.ts';
import { largestBatch } from '../requests/batch.ts';
import type { Read } from '../requests/chunk.ts';
import {
  decodeReport,
  largestReportPage,
  type ReportPage,
  type ReportPlace,
  type ReportQuery,
  reportRead,
} from './report.ts';

interface WalkedReportPage extends ReportPage {
  readonly skip: number;
}

/** Most pages asked for side by side; they travel twenty to a batch. */
const mostAtOnce = 200;

/**
 * The pages of a report in order, until an empty one. The first page tells how many rows the service sends at once;
 * after that, as many pages are asked for together as the wanted rows need.
 *
 * A page is followed by the one that begins where its rows end, counted by what came and not by what was asked for. So
 * when a page of a round is shorter than expected, those asked for behind it begin too late: they are asked for again.
 *
 * Pages may overlap, for the service's order is not stable (msgraph-beta-sdk-dotnet issue 683): callers drop rows that
 * they have seen.
 * @param wanted rows that the caller is likely to take; it may stop at any time.
 */
export async function* walkReport(
  read: (request: Read) => Promise<Reply>,
  query: ReportQuery,
  start: ReportPlace,
  wanted: number,
): AsyncGenerator<WalkedReportPage> {
  const ask = async (place: ReportPlace, top: number): Promise<WalkedReportPage> => ({
    ...decodeReport(await read(reportRead(query, place, top))),
    skip: place.skip,
  });
  const top = Math.min(wanted, largestReportPage);
  const first = await ask(start, top);
  const session = start.session ?? first.session;
  const size = first.rows.length;
  if (size === 0) return;
  yield first;
  let skip = start.skip + size;
  let left = wanted - size;
  for (;;) {
    const pages = Math.ceil(Math.min(Math.max(left, 1), ahead(first.total, skip, size)) / size);
    const round = Array.from({ length: Math.min(pages, mostAtOnce) }, (_, index) =>
      ask({ skip: skip + index * size, session }, size),
    );
    for (const page of await Promise.all(round)) {
      if (page.rows.length === 0) return;
      yield page;
      skip += page.rows.length;
      left -= page.rows.length;
      if (page.rows.length < size) break;
    }
  }
}

/** Rows that may still come: where overlaps have used up the number that was announced, a batch of pages finds the end. */
const ahead = (total: number | undefined, skip: number, size: number): number =>
  total !== undefined && skip < total ? total - skip : largestBatch * size;
