import { setImmediate } from 'node:timers/promises';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { preparedExecution } from '../../src/execution/preparedExecution.ts';

const schema = buildSchema(`
  type Query { part: Part slow: Int list: [Int!] table: [[Int!]!] }
  type Part { sure: Int! part: Part word: String }
`);

const soon = async (error: string): Promise<never> => {
  await setImmediate();
  throw new Error(error);
};

/** A failure that nobody waits for would end the test run. */
const ask = async (query: string, rootValue: object) => {
  const prepared = preparedExecution();
  const result = await prepared({ schema, document: parse(query), rootValue }, execute);
  await setImmediate();
  await setImmediate();
  return {
    data: JSON.parse(JSON.stringify(result.data)),
    errors: result.errors?.map(({ message, path }) => ({ message, path })),
  };
};

describe('what is lost with an error', () => {
  it('says nothing more when it fails later', async () => {
    const { data, errors } = await ask('{ part { sure part { word } } slow }', {
      part: { sure: () => Promise.reject(new Error('first')), part: { word: () => soon('later') } },
      slow: async () => {
        for (let turn = 0; turn < 5; turn++) await setImmediate();
        return 1;
      },
    });
    expect(data).toEqual({ part: null, slow: 1 });
    expect(errors).toEqual([{ message: 'first', path: ['part', 'sure'] }]);
  });

  it.each([
    [
      'beside it in an object',
      '{ part { part { sure } word sure } }',
      { part: { part: { sure: () => soon('later') }, word: () => soon('later'), sure: null } },
      'part',
    ],
    ['before it in a list', '{ list }', { list: () => [soon('later'), new Error('first'), 3] }, 'list'],
    ['behind it in a list', '{ list }', { list: () => [1, new Error('first'), soon('later')] }, 'list'],
    [
      'in lists of lists',
      '{ table }',
      { table: () => [[soon('later')], [soon('later'), null, soon('later')]] },
      'table',
    ],
  ])('is waited for where it has begun: %s', async (_, query, root, lost) => {
    const { data, errors = [] } = await ask(query, root);
    expect(data).toEqual({ [lost]: null });
    expect(errors.map(({ path }) => path?.[0])).toContain(lost);
  });
});
