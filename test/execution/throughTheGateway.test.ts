import { describe, expect, it } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { accept } from '../support/parts.ts';
import { posted } from '../support/posted.ts';

const query = `
  mobileApps(first: 5) {
    totalCount
    nodes { id displayName platform isFeatured dependentAppCount installSummary { id failedDeviceCount } }
    edges { cursor node { nodeId userStatuses(first: 2) { nodes { userName failedDeviceCount } } } }
  }
  refused: mobileApps(first: 0) { nodes { id } }
  none: mobileApp(id: "none") { id }`;

/** The same asked twice: the second time of Yoga's own executor, which answers all that may come in parts. */
const startBothDoors = async () => {
  const { gateway, sandbox, requests } = await startGateway({ throttle: false });
  const ask = async (text: string) => {
    sandbox.log.clear();
    const response = await gateway.fetch(
      'http://gateway.test/graphql',
      posted({ query: text }, { accept: accept.multipart }),
    );
    const body = await response.text();
    return {
      // Nothing is deferred in the end, so the answer is one piece.
      body: body.replaceAll(/"(requestId|locations)":("[^"]*"|\[[^\]]*\]),?/g, ''),
      requests: requests().map((line) => line.replace(/client-request-id=[^&]*/, '')),
    };
  };
  return { sandbox, ask };
};

describe('an answer of the gateway', () => {
  it.each([
    ['is complete', undefined],
    ['has errors beside data', { match: { path: 'installSummary' }, effect: { status: 403 } }],
    ['has values that are no values of their types', { effect: { malformed: 'wrongTypes' } }],
    ['has lost its first list', { match: { path: 'mobileApps?' }, effect: { status: 400 } }],
  ] as const)('%s, to the letter as Yoga would have it', async (_, fault) => {
    const { ask, sandbox } = await startBothDoors();
    if (fault) sandbox.faults.inject(fault);
    const prepared = await ask(`{ ${query} }`);
    const plain = await ask(`{ ${query} ... @defer(if: false) { __typename } }`);
    expect(plain.body.replace(',"__typename":"Query"', '')).toBe(prepared.body);
    expect(plain.requests).toEqual(prepared.requests);
    expect(prepared.body).toContain('"cost":');
  });
});
