import { GatewayError } from '../../errors.ts';
import { isRecord } from '../decode.ts';
import { graphError } from '../http/graphError.ts';
import { isSuccess, type Reply } from '../http/reply.ts';
import type { Read } from '../requests/chunk.ts';

/** What is asked of one of Graph's report actions; all of it optional upstream. */
export interface ReportQuery {
  readonly action: string;
  readonly filter?: string | undefined;
  readonly select?: readonly string[] | undefined;
  /** `Column` or `Column desc`. */
  readonly orderBy?: readonly string[] | undefined;
}

/** Where a page of a report begins, and the result set it belongs to. */
export interface ReportPlace {
  readonly skip: number;
  /** Names a result set that the service keeps, so that its pages fit together. */
  readonly session?: string | undefined;
}

/** A page of a report. Rows are positional; a column's place is looked up by its name, since places change. */
export interface ReportPage {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly unknown[])[];
  /** Number of rows of the whole report, where the service says so. */
  readonly total: number | undefined;
  readonly session: string | undefined;
}

/** Rows to ask for at once. The service may send fewer (50 is common): what counts is how many came. */
export const largestReportPage = 1_000;

/**
 * The call of a report action. All of them are in beta; some are in v1.0 too, but versions cannot share a batch.
 * https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-beta
 */
export const reportRead = (
  { action, filter, select, orderBy }: ReportQuery,
  { skip, session }: ReportPlace,
  top: number,
): Read => ({
  version: 'beta',
  url: `deviceManagement/reports/${action}`,
  body: JSON.stringify({
    ...(filter ? { filter } : {}),
    ...(select ? { select } : {}),
    ...(orderBy ? { orderBy } : {}),
    ...(session ? { sessionId: session } : {}),
    skip,
    top,
  }),
});

/** @throws the coded error for a refusal; UPSTREAM_INVALID_RESPONSE when the answer is no report. */
export const decodeReport = (reply: Reply): ReportPage => {
  // Every action wants the same permissions.
  if (!isSuccess(reply)) throw graphError(reply, { method: 'POST', url: 'deviceManagement/reports/' });
  const { body } = reply;
  if (!isRecord(body) || !Array.isArray(body.Schema) || !isRows(body.Values)) {
    throw new GatewayError('UPSTREAM_INVALID_RESPONSE', { message: 'Microsoft Graph sent no report.' });
  }
  return {
    columns: new Map(
      body.Schema.map((column, place) => [isRecord(column) ? String(column.Column) : '', place]),
    ),
    rows: body.Values,
    total: typeof body.TotalRowCount === 'number' ? body.TotalRowCount : undefined,
    session: typeof body.SessionId === 'string' && body.SessionId !== '' ? body.SessionId : undefined,
  };
};

/** A row that is none cannot be left out: what is not there would look like what was never reported. */
const isRows = (values: unknown): values is readonly (readonly unknown[])[] =>
  Array.isArray(values) && values.every((row) => Array.isArray(row));
