import type { SandboxOptions } from '../../sandbox/options.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { useSandbox } from './client.ts';

/** Report actions. */
export const devices = 'retrieveDeviceAppInstallationStatusReport';
export const users = 'getUserInstallStatusReport';
export const overview = 'getAppStatusOverviewReport';
export const summary = 'getAppsInstallSummaryReport';

/** A sandbox for the tests of one file, and short words for asking it for reports. */
export function useReports(options: Partial<SandboxOptions> = {}) {
  const client = useSandbox(options);
  return {
    ...client,
    /** The filter of what is about the app with that name. */
    ofApp: async (name: string) => `(ApplicationId eq '${(await client.app(name)).split('/').at(-1)}')`,
    report: (action: string, body: unknown, version?: string) =>
      askReport(client.sandbox(), action, body, version),
  };
}

export type Row = Readonly<Record<string, unknown>>;

export interface ReportPage {
  readonly status: number;
  readonly headers: Headers;
  readonly total: number;
  readonly session: string;
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  /** By column name, as a client must read them. */
  readonly rows: readonly Row[];
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of an error
  readonly error: any;
}

/** Asks a sandbox for one page of a report. */
export async function askReport(
  { url, token }: Pick<Sandbox, 'url' | 'token'>,
  action: string,
  body: unknown,
  version = 'beta',
): Promise<ReportPage> {
  const response = await fetch(`${url}/${version}/deviceManagement/reports/${action}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return readPage(response.status, response.headers, JSON.parse(await response.text()));
}

export function readPage(
  status: number,
  headers: Headers,
  body: {
    TotalRowCount: number;
    Schema?: { Column: string }[];
    Values?: unknown[][];
    SessionId: string;
    error?: unknown;
  },
): ReportPage {
  const columns = (body.Schema ?? []).map(({ Column }) => Column);
  const values = body.Values ?? [];
  return {
    status,
    headers,
    total: body.TotalRowCount,
    session: body.SessionId,
    columns,
    values,
    rows: values.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]]))),
    error: body.error,
  };
}

/** Every row: on by as many as came, until nothing comes. Repeated rows are left in. */
export async function allRows(
  sandbox: Pick<Sandbox, 'url' | 'token'>,
  action: string,
  body: Readonly<Record<string, unknown>>,
): Promise<{ readonly rows: readonly Row[]; readonly requests: number; readonly total: number }> {
  const rows: Row[] = [];
  for (let requests = 1; ; requests += 1) {
    const page = await askReport(sandbox, action, { ...body, skip: rows.length });
    if (page.status !== 200) throw new Error(JSON.stringify(page.error));
    if (page.rows.length === 0) return { rows, requests, total: page.total };
    rows.push(...page.rows);
  }
}

export const rowKey = ({ ApplicationId, DeviceId, UserId }: Row) =>
  `${ApplicationId} ${DeviceId} ${UserId ?? ''}`;

export function grouped(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}
