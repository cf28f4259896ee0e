import { beforeAll, describe, expect, it } from 'vitest';
import type { InstallStatusSource } from '../src/rest/installStatus/installStatusSource.ts';
import {
  SourceParityOfListsDocument,
  SourceParityOfLookupsDocument,
  SourceParityOfNodesDocument,
} from './generated/graphql.ts';
import { type CostReport, shareGateway } from './support/gateway.ts';
import { isRow, upstreamOf } from './support/upstream.ts';

const onlyReports = 'Only reports have it; null where the paths below mobileApps answer.';
const madeOfUser = 'A report has no keys: this one is made from the user.';
const madeOfDevice = 'A report has no keys: this one is made from device and user.';

/** All that may differ between the two sources, and why. The order of rows may too: reports have no stable one. */
// biome-ignore format: a table
const differences = [
  ['MobileAppInstallSummary', 'id',                        'A report has no keys: this one is that of the app.'],
  ['UserAppInstallStatus',    'id',                        madeOfUser],
  ['UserAppInstallStatus',    'nodeId',                    madeOfUser],
  ['UserAppInstallStatus',    'userId',                    onlyReports],
  ['UserAppInstallStatus',    'pendingInstallDeviceCount', onlyReports],
  ['UserAppInstallStatus',    'notApplicableDeviceCount',  onlyReports],
  ['MobileAppInstallStatus',  'id',                        madeOfDevice],
  ['MobileAppInstallStatus',  'nodeId',                    madeOfDevice],
  ['MobileAppInstallStatus',  'userId',                    onlyReports],
] as const;

const mayDiffer = new Set(differences.map(([type, field]) => `${type}.${field}`));

/** An answer without what may differ, its lists in an order of their own. */
const common = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value
      .map(common)
      .map((each) => [JSON.stringify(each), each] as const)
      .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([, each]) => each);
  }
  if (!isRow(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !mayDiffer.has(`${value.__typename}.${field}`))
      .map(([field, each]) => [field, common(each)]),
  );
};

/** Every object of a type in an answer. */
const objectsOf = (type: string, value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap((each) => objectsOf(type, each));
  if (!isRow(value)) return [];
  const below = Object.values(value).flatMap((each) => objectsOf(type, each));
  return value.__typename === type ? [value, ...below] : below;
};

/** Forty apps, the largest with 120 device statuses, behind one of Graph's two faces. */
const tenant = async (mode: 'classic' | 'live', installStatusSource: InstallStatusSource) => {
  const gateway = await shareGateway({ mode, devices: 120 }, { installStatusSource });
  const upstream = upstreamOf(gateway.sandbox);

  /** One app, one of its users, a device of that user, each named as this source names it. */
  const chosen = async () => {
    const { data } = await gateway.execute(SourceParityOfListsDocument);
    const word = data.mobileApps?.nodes.find((app) => app?.displayName === 'Microsoft Word');
    const user = word?.userStatuses?.nodes.find((each) => each?.userName === 'Ada Lovelace');
    const device = word?.deviceStatuses?.nodes.find((each) => each?.deviceName === "Ada's iPhone");
    const deviceOfUser = user?.deviceStatuses?.nodes.find((each) => each?.deviceName === "Ada's iPhone");
    if (!word?.installSummary || !user || !device || !deviceOfUser) throw new Error('Where is Ada?');
    return { word, summary: word.installSummary, user, device, deviceOfUser };
  };

  return { ...gateway, upstream, chosen };
};

const tenants = {
  segments: await tenant('classic', 'segments'),
  reports: await tenant('live', 'reports'),
  autoClassic: await tenant('classic', 'auto'),
  autoLive: await tenant('live', 'auto'),
};
type Name = keyof typeof tenants;
const names = ['segments', 'reports', 'autoClassic', 'autoLive'] as const satisfies readonly Name[];

describe('the same query gives the same answer from paths, from reports and from whichever is found:', () => {
  const answers: Partial<Record<Name, { data: unknown; cost: CostReport }>> = {};
  const answerOf = (name: Name) => {
    const answer = answers[name];
    if (!answer) throw new Error(`There is no answer from ${name}.`);
    return answer;
  };
  beforeAll(async () => {
    for (const name of names) answers[name] = await tenants[name].execute(SourceParityOfListsDocument);
  });

  it('apps with summaries, users, devices, the devices of each user, and the breakdown', () => {
    const expected = common(answerOf('segments').data);
    expect(objectsOf('UserAppInstallStatus', expected).length).toBeGreaterThan(300);
    expect(objectsOf('MobileAppInstallStatus', expected).length).toBeGreaterThan(1000);
    expect(common(answerOf('reports').data)).toEqual(expected);
  });

  it('without a difference when the source was found, not configured', () => {
    expect(answerOf('autoClassic').data).toEqual(answerOf('segments').data);
    expect(answerOf('autoLive').data).toEqual(answerOf('reports').data);
  });

  it('and each difference that is allowed for does exist', () => {
    for (const [type, field] of differences) {
      const values = (name: Name) => objectsOf(type, answerOf(name).data).map((each) => each[field]);
      expect(values('reports').toSorted(), `${type}.${field}`).not.toEqual(values('segments').toSorted());
    }
  });

  it('in fewer requests from reports, and the source is told', () => {
    expect(answerOf('segments').cost).toMatchObject({ upstreamRequests: 46, sources: ['segments'] });
    expect(answerOf('autoClassic').cost).toMatchObject({ upstreamRequests: 46, sources: ['segments'] });
    expect(answerOf('reports').cost).toMatchObject({ upstreamRequests: 14, sources: ['reports'] });
    // To find out costs nothing: the question that does travels in a batch with the first list.
    expect(answerOf('autoLive').cost).toMatchObject({ upstreamRequests: 14, sources: ['reports'] });
  });
});

describe('a single object is the same from each source', () => {
  it('looked up by the keys that the source gives', async () => {
    const looked = async (name: Name) => {
      const { execute, chosen, requests } = tenants[name];
      const { word, user, device, deviceOfUser } = await chosen();
      const variables = { app: word.id, user: user.id, device: device.id, deviceOfUser: deviceOfUser.id };
      const { data } = await execute(SourceParityOfLookupsDocument, variables);
      expect(data.user).toEqual({ ...user, deviceStatuses: undefined });
      expect(data.device).toEqual(device);
      expect(data).toMatchObject({ noSummary: null, noUser: null, noDevice: null });
      return { data: common(data), requests: requests().length };
    };
    const [segments, reports] = [await looked('segments'), await looked('reports')];
    expect(reports.data).toEqual(segments.data);
    expect(await looked('autoClassic')).toEqual(segments);
    expect(await looked('autoLive')).toEqual(reports);
  });

  it('found again by its nodeId', async () => {
    const found = async (name: Name) => {
      const { execute, chosen } = tenants[name];
      const { summary, user, device } = await chosen();
      const { data } = await execute(SourceParityOfNodesDocument, {
        summary: summary.nodeId,
        user: user.nodeId,
        device: device.nodeId,
      });
      expect(data).toEqual({ summary, user: { ...user, deviceStatuses: undefined }, device });
      return common(data);
    };
    expect(await found('reports')).toEqual(await found('segments'));
  });
});
