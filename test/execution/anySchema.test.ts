import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { preparedExecution } from '../../src/execution/preparedExecution.ts';
import { anyOperation } from '../support/anyOperation.ts';
import { capriciousSchema } from '../support/capriciousSchema.ts';
import { randomRuns, timeout } from '../support/randomRuns.ts';

const prepared = preparedExecution();
const refused = { errors: [] };

const scalars = (typename: string): readonly unknown[] =>
  ({ Int: [0, 7, -1], Float: [1.5], Boolean: [true, false], ID: ['id', 3] })[typename] ?? ['text', ''];

/** The places that are null because of an error; where several are lost at once, which of them is told depends on time. */
const nulled = ({ data, errors = [] }: ExecutionResult): string[] => {
  const places = errors.map(({ path = [] }) => {
    let value: unknown = data;
    const place: (string | number)[] = [];
    for (const key of path) {
      if (value === null) break;
      place.push(key);
      value = Reflect.get(Object(value), key);
    }
    return place.join('.');
  });
  return [...new Set(places)].sort();
};

const ask = async (schema: GraphQLSchema, text: string, variableValues: Record<string, unknown>) => {
  const document = parse(text);
  const run = async (executed: typeof execute) => {
    const log: string[] = [];
    const result = await executed({
      schema,
      document,
      variableValues,
      rootValue: 'root',
      contextValue: { log },
    });
    // What is lost for an error may still be on its way.
    for (let turn = 0; turn < 30; turn++) await setImmediate();
    return { result, log };
  };
  const expected = await run(execute);
  const actual = await run((args) => prepared(args, () => refused));
  const again = await run((args) => prepared(args, () => refused));
  return { expected, actual, again };
};

describe('whatever resolvers do', () => {
  it.each(['query', 'mutation'] as const)(
    'a %s is answered as graphql-js answers it',
    async (operation) => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(fc.nat(1000), { minLength: 60, maxLength: 400, size: 'max' }),
          async (seed, numbers) => {
            const schema = capriciousSchema(seed);
            const { text, variables } = anyOperation(schema, numbers, { operation, scalars, depth: 6 });
            expect(validate(schema, parse(text))).toEqual([]);
            const { expected, actual, again } = await ask(schema, text, variables);
            for (const { result, log } of [actual, again]) {
              expect(JSON.stringify(result.data)).toBe(JSON.stringify(expected.result.data));
              expect(nulled(result)).toEqual(nulled(expected.result));
              expect([...log].sort()).toEqual([...expected.log].sort());
              if (operation === 'mutation') expect(rootsOf(log)).toEqual(rootsOf(expected.log));
            }
          },
        ),
        { numRuns: randomRuns },
      );
    },
    timeout,
  );
});

const rootsOf = (log: readonly string[]): string[] =>
  log.filter((line) => /^(\[\["\w+"\]|\w+ is)/.test(line));
