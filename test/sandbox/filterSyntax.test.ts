import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../sandbox/odata/filterSyntax.ts';

const eq = (path: string, value: number) => ({
  kind: 'compare',
  operator: 'eq',
  left: { kind: 'path', path },
  right: { kind: 'number', value },
});

describe('the syntax of $filter', () => {
  it('binds not before and, and before or', () => {
    expect(parseFilter('a eq 1 or not b eq 2 and c eq 3')).toEqual({
      kind: 'or',
      operands: [eq('a', 1), { kind: 'and', operands: [{ kind: 'not', operand: eq('b', 2) }, eq('c', 3)] }],
    });
  });

  it('lets parentheses decide otherwise', () => {
    expect(parseFilter('(a eq 1 or b eq 2) and c eq 3')).toMatchObject({
      kind: 'and',
      operands: [{ kind: 'or' }, eq('c', 3)],
    });
  });

  it('reads texts with doubled quotes, parentheses and operators inside', () => {
    expect(parseFilter("a eq 'O''Brien) or (b eq 1'")).toMatchObject({
      right: { kind: 'string', value: "O'Brien) or (b eq 1" },
    });
    expect(parseFilter("a eq ''")).toMatchObject({ right: { kind: 'string', value: '' } });
  });

  it('reads moments with offsets and any number of digits', () => {
    for (const value of [
      '2026-10-01T00:00:00Z',
      '2017-01-01T00:02:49.3205976-08:00',
      '2026-10-01T00:00+02:00',
    ]) {
      expect(parseFilter(`a ge ${value}`)).toMatchObject({ right: { kind: 'date', value } });
    }
  });

  it('reads lists, calls and casts in paths', () => {
    expect(parseFilter("a in ('x','y')")).toMatchObject({
      kind: 'in',
      values: [{ value: 'x' }, { value: 'y' }],
    });
    expect(parseFilter("not(isof('microsoft.graph.webApp'))")).toMatchObject({
      kind: 'not',
      operand: { kind: 'call', name: 'isof' },
    });
    expect(parseFilter('microsoft.graph.managedApp/version eq null')).toMatchObject({
      left: { path: 'microsoft.graph.managedApp/version' },
    });
  });

  it('says where a filter goes wrong', () => {
    const wrong = [
      '',
      'a eq',
      'a eq 1 b',
      '(a eq 1',
      "a eq 'x",
      'a eq 1 and',
      'a == 1',
      'a in ()',
      'f(a,)',
      'a eq 1)',
    ];
    for (const filter of wrong)
      expect(() => parseFilter(filter), filter).toThrow(/Syntax error: .+ at position \d+/);
  });

  it('refuses a filter nested so deeply that reading it would exhaust the stack', () => {
    for (const opening of ['(', 'not ', 'f('])
      expect(() => parseFilter(opening.repeat(50_000))).toThrow('nested too deeply');
  });
});
