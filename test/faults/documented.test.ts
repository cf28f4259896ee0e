import { expect, it } from 'vitest';
import { faultPresets } from '../../sandbox/faultPresets.ts';
import { itemMalformations, malformations } from '../../sandbox/graph/malformation.ts';
import { documentedRows } from './documented.ts';
import { faults } from './faults.ts';

/** What a fault does, without how long it takes. */
const kindOf = (effect: object): string => {
  const { waitMs: _, delayMs, ...rest } = { waitMs: 0, delayMs: undefined, ...effect };
  return JSON.stringify(delayMs === undefined ? rest : { ...rest, delayed: true });
};

const struck = new Set(Object.values(faults).map(({ effect }) => kindOf(effect)));

it('documents each fault that is tried, and no other', () => {
  const documented = [...documentedRows('Paths'), ...documentedRows('Reports')].map(({ fault }) => fault);
  expect(new Set(documented)).toEqual(new Set(Object.keys(faults)));
});

it.each(Object.entries(faultPresets))('tries the sandbox preset %s', (_, { effect }) => {
  expect(struck).toContain(kindOf(effect));
});

it.each(Object.keys({ ...malformations, ...itemMalformations }))(
  'tries the malformed answer %s',
  (malformed) => {
    expect(struck).toContain(kindOf({ malformed }));
  },
);
