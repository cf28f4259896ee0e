import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { describeDefect } from '../../src/defect.ts';
import { preloading, startGatewayProcess } from '../support/gatewayProcess.ts';
import { bearer, posted } from '../support/posted.ts';
import { expectNone, partsOf } from './marks.ts';

const person = 'ada.lovelace@contoso.example';

const token =
  'eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJ1cG4iOiJtYXJrZWQifQ.bWFya2VkLXNpZ25hdHVyZS1vZi1hLXRva2Vu';

const thrownBy = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('what a log holds of a defect', () => {
  it.each([
    ['a parser', thrownBy(() => JSON.parse(`{"a": ${person} ${token}`)), 'SyntaxError'],
    ['graphql-js', new GraphQLError(`Int cannot represent non-integer value: "${person}"`), 'GraphQLError'],
    [
      'undici',
      Object.assign(new Error('other side closed'), { headers: { authorization: token } }),
      'closed',
    ],
    [
      'a header',
      new TypeError(`Invalid value Bearer ${token} in header`),
      'Invalid value Bearer … in header',
    ],
    ['a person', new Error(`No user ${person}, 'Ada Lovelace' or "Ada's iPhone"`), `No user …, '…' or "…"`],
    [
      'a chain',
      new Error('outer', { cause: new Error('inner', { cause: { token, person } }) }),
      'caused by Error: inner',
    ],
    [
      'a resolver',
      new GraphQLError('a', { originalError: new Error(`"${person}"`) }),
      'caused by Error: "…"',
    ],
    [
      'a stack that repeats it',
      Object.assign(new Error('a'), { stack: `Error: a\n${person}\n    at ${person}` }),
      'Error: a',
    ],
    ['a name and a code', Object.assign(new Error('a'), { name: `"${person}"`, code: token }), '"…" […]: a'],
    ['no error at all', { person, token }, 'a value that is no error (object)'],
    ['a text', `${person} ${token}`, 'a value that is no error (string)'],
    ['nothing', undefined, 'a value that is no error (undefined)'],
  ])('is nothing of what it carries: %s', (_, thrown, expected) => {
    const text = describeDefect(thrown);
    expect(text).toContain(expected);
    expectNone([...partsOf(token), 'ada.lovelace', 'contoso', 'Ada', 'iPhone'], { text });
  });

  it('is where it happened, in whose code, and why', () => {
    const text = describeDefect(thrownBy(() => Reflect.get(Object(undefined), 'a').b));
    expect(text).toContain("TypeError: Cannot read properties of undefined (reading 'b')");
    expect(text).toMatch(/^ {4}at .*defects\.test\.ts:\d+:\d+\)?$/m);
  });

  it('ends, also where causes lead back to their beginning', () => {
    const error = new Error('round');
    error.cause = error;
    expect(describeDefect(error).match(/round/g)).toHaveLength(5);
  });
});

it('a defect amid an operation is told to clients as such and no more, is logged, and ends nothing', async () => {
  const { url, sandbox, kill, ended, said } = await startGatewayProcess(
    preloading(`
      const now = Date.now;
      process.on('SIGUSR2', () => {
        Date.now = () => {
          Date.now = now;
          const cause = Object.assign(new Error('"${person}"'), { headers: { authorization: '${token}' } });
          throw Object.assign(new RangeError('No time for ${person}', { cause }), { token: '${token}' });
        };
        console.log('broken');
      });
    `),
  );
  const ask = () =>
    fetch(url, posted({ query: '{ mobileApps(first: 1) { nodes { id } } }' }, bearer(sandbox.token)));
  expect((await ask()).status).toBe(200);
  kill('SIGUSR2');
  await expect.poll(() => said.out).toContain('broken');
  const response = await ask();
  const answer = await response.text();
  expect(JSON.parse(answer)).toMatchObject({
    errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
  expect((await ask()).status).toBe(200);
  kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.err).toMatch(/^.*RangeError: No time for …$/m);
  expect(said.err).toContain('caused by Error: "…"');
  expectNone([person, ...partsOf(token), ...partsOf(sandbox.token)], { answer, ...said });
});
