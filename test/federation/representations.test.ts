import { describe, expect, it } from 'vitest';
import { at } from '../support/at.ts';
import { app, asked, type Entities } from '../support/entities.ts';
import { shareGateway } from '../support/gateway.ts';
import { nodeIdOf } from '../support/nodeId.ts';
import { upstreamOf } from '../support/upstream.ts';

const { executeWithErrors, requests, sandbox } = await shareGateway({}, { federation: true });
const upstream = upstreamOf(sandbox);
const word = await upstream.app('Microsoft Word');
const configuration = at(await upstream.ids('mobileAppConfigurations'), 0);

describe('a representation that names nothing', () => {
  it.each([
    [
      'no type',
      { id: word },
      'representations[1].__typename',
      /Expected one of .*MobileApp, .*but got: nothing/,
    ],
    [
      'a type of another subgraph',
      { __typename: 'Ticket', id: '1' },
      'representations[1].__typename',
      /one of .*"Ticket"/,
    ],
    ['a type that is no entity', { __typename: 'PageInfo' }, 'representations[1].__typename', /"PageInfo"/],
    [
      'no key',
      { __typename: 'MobileApp' },
      'representations[1]',
      /the fields of "id" or "nodeId", as @key has them, but got: \{"__typename/,
    ],
    [
      'half a key',
      { __typename: 'MobileAppInstallStatus', id: '1' },
      'representations[1]',
      /the fields of "mobileAppId userAppInstallStatusId id" or "nodeId"/,
    ],
    [
      'two parents where there is one',
      {
        __typename: 'ManagedDeviceMobileAppConfigurationUserStatus',
        managedDeviceMobileAppConfigurationId: configuration,
        iosLobAppProvisioningConfigurationId: configuration,
        id: '1',
      },
      'representations[1]',
      /the fields of /,
    ],
    [
      'a key that leads elsewhere',
      app('../deviceManagement'),
      'representations[1].id',
      /a key of 1 to 512 characters.*"\.\.\//,
    ],
    ['a key that leads up', app('..'), 'representations[1].id', /but got: "\.\."/],
    ['a key of another kind', app(7), 'representations[1].id', /but got: 7/],
    ['an object for a key', app({ eq: word }), 'representations[1].id', /but got: \{"eq"/],
    [
      'a forged nodeId',
      { __typename: 'MobileApp', nodeId: 'nonsense' },
      'representations[1].nodeId',
      /nodeId that this schema returned.*"nonsense"/,
    ],
    [
      'the nodeId of another type',
      { __typename: 'UserAppInstallStatus', nodeId: nodeIdOf('MobileApp', `mobileApps/${word}`) },
      'representations[1].nodeId',
      /the nodeId of a UserAppInstallStatus/,
    ],
    [
      'a nodeId of another kind',
      { __typename: 'MobileApp', nodeId: 7 },
      'representations[1].nodeId',
      /but got: 7/,
    ],
    ['no object', 'MobileApp', 'representations[1]', /an object with __typename.*"MobileApp"/],
    ['a list', [app(word)], 'representations[1]', /an object with __typename/],
  ])(
    'because it has %s is refused by name, and the others are answered',
    async (_, representation, place, message) => {
      const { data, errors } = await executeWithErrors<Entities>(asked('... on MobileApp { displayName }'), {
        of: [app(word), representation],
      });
      expect(data?._entities).toEqual([{ displayName: 'Microsoft Word' }, null]);
      expect(errors).toMatchObject([
        {
          path: ['_entities', 1],
          message: expect.stringMatching(message),
          extensions: { code: 'BAD_USER_INPUT', issues: [{ path: place }] },
        },
      ]);
      expect(requests()).toEqual([`GET /beta/deviceAppManagement/mobileApps/${word}?$select=id,displayName`]);
    },
  );
});
