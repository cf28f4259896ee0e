import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { describe, expect, it } from 'vitest';
import { startGateway } from './gateway.ts';

interface Mutation<Input> {
  readonly document: TypedDocumentNode<object, { input: Input }>;
  /** A change that would be made. */
  readonly change: Input;
  /** The same change to something that does not exist. */
  readonly ofNothing: Input;
  /** The same input without anything to change. */
  readonly withoutChange: Input;
  /** Any of these scopes would do. */
  readonly scopes: readonly string[];
  /** What Graph no longer has since June 2023; absent where it still has the path. */
  readonly segment?: string;
}

const requestId = expect.stringMatching(/^[\da-f-]{36}$/);

/** What every mutation does when the change is not made: it answers with a type of error, and the reason in it. */
export const itTellsWhyNothingChanged = <Input>(mutation: Mutation<Input>): void => {
  const { document, change, ofNothing, withoutChange, scopes, segment } = mutation;

  const start = async (mode: 'classic' | 'live' = 'classic') => {
    const gateway = await startGateway({ mode });
    const send = async (input: Input, headers: Record<string, string> = {}): Promise<unknown> => {
      const { data } = await gateway.execute(document, { input }, headers);
      return Object.values(data)[0];
    };
    return { ...gateway, send };
  };

  describe('tells why nothing was changed', () => {
    it('as a NotFoundError', async () => {
      const { send, requests } = await start();
      expect(await send(ofNothing)).toEqual({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        message: 'Microsoft Graph has no such entity.',
        requestId,
      });
      expect(requests()).toEqual([expect.stringMatching(/^PATCH /)]);
    });

    it('as a ForbiddenError that names the scopes of which one is missing', async () => {
      const { send, requests, sandbox } = await start();
      const token = sandbox.tokenFor({ scopes: ['DeviceManagementApps.Read.All'] });
      expect(await send(change, { authorization: `Bearer ${token}` })).toEqual({
        __typename: 'ForbiddenError',
        code: 'FORBIDDEN',
        message: 'The token does not permit this call.',
        requestId,
        missingScopes: scopes,
      });
      expect(requests()).toHaveLength(1);
    });

    it('as an InvalidInputError when nothing is to be changed, without asking upstream', async () => {
      const { send, requests } = await start();
      expect(await send(withoutChange)).toMatchObject({
        __typename: 'InvalidInputError',
        code: 'BAD_USER_INPUT',
        requestId: null,
        issues: [{ path: 'input', message: expect.stringContaining('at least one property') }],
      });
      expect(requests()).toEqual([]);
    });

    it('as a ThrottledError with the seconds to wait, when that is longer than the operation may take', async () => {
      const { send, requests, sandbox } = await start();
      sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 429, retryAfter: '120' } });
      expect(await send(change)).toMatchObject({
        __typename: 'ThrottledError',
        code: 'THROTTLED',
        retryAfterSeconds: 120,
      });
      expect(requests()).toHaveLength(1);
    });

    it('as an UpstreamError for any other refusal', async () => {
      const { send, requests, sandbox } = await start();
      sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 501 } });
      expect(await send(change)).toMatchObject({ __typename: 'UpstreamError', code: 'UPSTREAM_ERROR' });
      expect(requests()).toHaveLength(1);
    });

    it('as an OutcomeUnknownError where nobody knows whether it was made, and it is sent once', async () => {
      const { send, requests, sandbox } = await start();
      sandbox.faults.inject({ match: { method: 'PATCH' }, effect: { status: 500 } });
      expect(await send(change)).toMatchObject({
        __typename: 'OutcomeUnknownError',
        code: 'OUTCOME_UNKNOWN',
      });
      expect(requests()).toHaveLength(1);
    });

    if (segment === undefined) {
      it('never as a SegmentRemovedError: the path is still there today', async () => {
        const { send } = await start('live');
        expect(await send(change)).not.toHaveProperty('code');
      });
    } else {
      it('as a SegmentRemovedError on Graph as it is today', async () => {
        const { send, requests } = await start('live');
        expect(await send(change)).toMatchObject({
          __typename: 'SegmentRemovedError',
          code: 'SEGMENT_REMOVED',
          segment,
        });
        expect(requests()).toHaveLength(1);
      });
    }
  });
};
