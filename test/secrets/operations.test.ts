import { expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { type Keys, operationsOn, subscriptionsTo } from './operations.ts';

const keys: Keys = {
  app: 'a',
  userStatus: 'u',
  deviceStatus: 'd',
  configuration: 'c',
  configurationUserStatus: 's',
  profile: 'p',
  person: 'x',
};

it('leaves out no field by which clients come in', () => {
  const asked = [...operationsOn(keys), ...subscriptionsTo('a')].join('\n');
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const missing = roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).filter((name) => !new RegExp(`\\b${name}\\(`).test(asked)),
  );
  expect(missing).toEqual([]);
});
