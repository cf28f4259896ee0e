import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareGateway } from '../support/gateway.ts';
import { expectKnownPaths } from '../support/knownPaths.ts';
import { mutatedJson, mutatedText } from '../support/mutated.ts';
import { fuzzedRuns, printSeed, random, timeout } from '../support/randomRuns.ts';

printSeed();
const { executeWithErrors, sandbox } = await shareGateway({ apps: 6, devices: 30 });
const numbers = fc.array(fc.nat(100_000), { minLength: 12, maxLength: 30, size: 'max' });

const page = `query ($first: Int, $after: String, $filter: MobileAppFilter, $orderBy: MobileAppOrder) {
  mobileApps(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    nodes { id nodeId } pageInfo { endCursor } totalCount
  }
}`;
const { data } = await executeWithErrors<{
  mobileApps: { nodes: { id: string; nodeId: string }[]; pageInfo: { endCursor: string } };
}>(page, { first: 2 });
const { nodes = [], pageInfo } = data?.mobileApps ?? {};
const cursor = pageInfo?.endCursor ?? '';

/** An opaque text as clients change it: as it is written, or as what is written in it. */
const mutatedOpaque = (text: string, chosen: readonly number[]): string => {
  const [form = 0, ...rest] = chosen;
  const inside = () => Buffer.from(text, 'base64url').toString();
  const back = (written: string) => Buffer.from(written).toString('base64url');
  if (form % 3 === 0) return mutatedText(text, rest);
  if (form % 3 === 1) return back(mutatedText(inside(), rest));
  try {
    return back(JSON.stringify(mutatedJson(JSON.parse(inside()), rest)));
  } catch {
    return back(JSON.stringify(mutatedJson({ page: inside() }, rest)));
  }
};

const expectAnswer = ({ status, errors = [] }: Awaited<ReturnType<typeof executeWithErrors>>): void => {
  expect([200, 400]).toContain(status);
  for (const { message, extensions } of errors) {
    expect(extensions?.code, message).toMatch(
      /^(BAD_USER_INPUT|COST_LIMIT|NOT_FOUND|UPSTREAM_ERROR|INCOMPLETE)$/,
    );
  }
  expectKnownPaths(sandbox);
};

it(
  'no cursor leads anywhere but on in its list',
  async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const answer = await executeWithErrors(page, { first: 2, after: mutatedOpaque(cursor, chosen) });
        expectAnswer(answer);
        for (const { url } of sandbox.log.requests)
          expect(url).toMatch(/\/deviceAppManagement\/mobileApps\?/);
      }),
      random(fuzzedRuns),
    );
  },
  timeout,
);

it(
  'no nodeId leads anywhere but to its entity',
  async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const ids = nodes.map(({ nodeId }) => mutatedOpaque(nodeId, chosen));
        const answer = await executeWithErrors(
          'query ($id: ID!, $ids: [ID!]!) { node(id: $id) { nodeId } nodes(ids: $ids) { nodeId } }',
          { id: ids[0], ids },
        );
        expectAnswer(answer);
      }),
      random(fuzzedRuns),
    );
  },
  timeout,
);

const variables = {
  first: 2,
  orderBy: { field: 'DISPLAY_NAME', direction: 'DESC' },
  filter: {
    and: [
      { displayName: { contains: 'a', startsWith: 'b', eq: 'c', in: ['d', 'e'] } },
      { or: [{ createdDateTime: { gt: '2024-01-01T00:00:00Z' } }, { not: { isFeatured: { eq: true } } }] },
    ],
    publishingState: { eq: 'PUBLISHED' },
  },
};

it('what is mutated below is a good filter', async () => {
  expect((await executeWithErrors(page, variables)).errors).toBeUndefined();
  expect(sandbox.log.requests).toMatchObject([{ status: 200 }]);
});

it(
  'no filter, order or number makes a defect, or a filter that Graph does not understand',
  async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (chosen) => {
        const mutated = mutatedJson(variables, chosen);
        const asked =
          typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated) ? mutated : {};
        expectAnswer(await executeWithErrors(page, { ...asked }));
        expect(sandbox.log.requests.filter(({ status }) => status === 400)).toEqual([]);
      }),
      random(fuzzedRuns),
    );
  },
  timeout,
);
