import { describe, expect, it } from 'vitest';
import { fields, type Status, shareHardReports, statuses } from './support/reportedStatuses.ts';
import { reportsIn } from './support/reports.ts';

const { execute, sandbox, word } = await shareHardReports();

describe('the key of a status that comes from a report', () => {
  it('is the same in every operation, and holds nobody’s name', async () => {
    const [one, other] = [
      await statuses({ execute }, { app: word, first: 1000 }),
      await statuses({ execute }, { app: word, first: 1000 }),
    ];
    expect(one.nodes).toEqual(other.nodes);
    for (const { id, nodeId } of one.nodes) {
      const readable = `${id} ${Buffer.from(nodeId, 'base64url').toString()}`;
      expect(readable).not.toMatch(/@|lovelace/i);
    }
  });

  it('finds the status again, alone and below its user, and so does its nodeId', async () => {
    const { data } = await execute<{
      mobileApp: {
        deviceStatuses: { nodes: Status[] };
        userStatuses: { nodes: { id: string; nodeId: string; deviceStatuses: { nodes: Status[] } }[] };
      };
    }>(
      `query ($app: ID!) { mobileApp(id: $app) {
        deviceStatuses { nodes { ${fields} } }
        userStatuses(first: 3) { nodes { id nodeId deviceStatuses { nodes { ${fields} } } } }
      } }`,
      { app: word },
    );
    for (const status of data.mobileApp.deviceStatuses.nodes.slice(0, 5)) {
      const found = await execute(
        `query ($app: ID!, $id: ID!, $nodeId: ID!) {
          byKey: mobileAppInstallStatus(mobileAppId: $app, id: $id) { ${fields} }
          byNodeId: node(id: $nodeId) { ... on MobileAppInstallStatus { ${fields} } }
        }`,
        { app: word, id: status.id, nodeId: status.nodeId },
      );
      expect(found.data).toEqual({ byKey: status, byNodeId: status });
      // Both from the one report; its further pages, if any, in further requests.
      expect(new Set(reportsIn(sandbox.log.requests).map(({ body }) => body.skip)).size).toBe(
        reportsIn(sandbox.log.requests).length,
      );
    }
    for (const { id, nodeId, deviceStatuses } of data.mobileApp.userStatuses.nodes) {
      const [status] = deviceStatuses.nodes;
      const found = await execute(
        `query ($app: ID!, $user: ID!, $id: ID!, $userNode: ID!, $node: ID!) {
          user: userAppInstallStatus(mobileAppId: $app, id: $user) { id nodeId }
          device: mobileAppInstallStatus(mobileAppId: $app, userAppInstallStatusId: $user, id: $id) { ${fields} }
          userNode: node(id: $userNode) { ... on UserAppInstallStatus { id nodeId } }
          node: node(id: $node) { ... on MobileAppInstallStatus { ${fields} } }
        }`,
        { app: word, user: id, id: status?.id, userNode: nodeId, node: status?.nodeId },
      );
      expect(found.data).toEqual({
        user: { id, nodeId },
        device: status,
        userNode: { id, nodeId },
        node: status,
      });
    }
  });
});
