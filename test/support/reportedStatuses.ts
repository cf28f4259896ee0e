import { hard } from '../../sandbox/options.ts';
import type { PartOfList } from './everyPage.ts';
import { shareGateway, type startGateway } from './gateway.ts';
import { upstreamOf } from './upstream.ts';

/** Everything that makes reports hard to read, over an app with 600 device statuses, and a small one. */
export const shareHardReports = async () => {
  const gateway = await shareGateway(
    { ...hard, mode: 'live', devices: 600, throttle: false },
    { installStatusSource: 'reports' },
  );
  const upstream = upstreamOf(gateway.sandbox);
  const big = await upstream.app('Contoso Field Service');
  const word = await upstream.app('Microsoft Word');
  return { ...gateway, upstream, big, word };
};

/** The same tenant as it was when its paths still answered: what the rows must come to. */
export const shareStatusesBefore = async (app: string) => {
  const before = upstreamOf((await shareGateway({ devices: 600 })).sandbox);
  const rows = await before.all(`mobileApps/${app}/deviceStatuses`);
  return { before, known: new Map(rows.map((row) => [aboutWhat(row), row])) };
};

/** A device status, as `statuses` selects it. */
export interface Status {
  readonly id: string;
  readonly nodeId: string;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly userId: string | null;
  readonly userPrincipalName: string | null;
  readonly lastSyncDateTime: string;
  readonly installState: string;
  readonly installStateCode: number;
  readonly installStateDetail: string;
  readonly installStateDetailCode: number;
  readonly errorCode: number;
}

export const fields = `id nodeId deviceId deviceName userId userPrincipalName lastSyncDateTime
  installState installStateCode installStateDetail installStateDetailCode errorCode`;

/** A part of an app's device statuses. */
export const statuses = async (
  { execute }: Pick<Awaited<ReturnType<typeof startGateway>>, 'execute'>,
  variables: { app: string; first: number; after?: string | null; filter?: object; orderBy?: object },
): Promise<PartOfList<Status>> => {
  const { data } = await execute<{ mobileApp: { deviceStatuses: PartOfList<Status> } }>(
    `query (
      $app: ID!, $first: Int!, $after: String
      $filter: MobileAppInstallStatusFilter, $orderBy: MobileAppInstallStatusOrder
    ) {
      mobileApp(id: $app) {
        deviceStatuses(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} }
        }
      }
    }`,
    variables,
  );
  return data.mobileApp.deviceStatuses;
};

/** What a row is about: the same from whichever source it comes. */
export const aboutWhat = ({ deviceId, userPrincipalName }: Record<string, unknown> | Status) =>
  `${deviceId} ${userPrincipalName}`;
