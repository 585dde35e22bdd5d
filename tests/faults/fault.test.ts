import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';

describe('SourceText.position', () => {
  const source = new SourceText('a.md', 'one\ntwo\n\nfour');
  const cases: [offset: number, line: number, column: number][] = [
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [7, 2, 4],
    [8, 3, 1],
    [9, 4, 1],
    [13, 4, 5],
    [99, 4, 5],
    [-1, 1, 1],
  ];
  it.each(cases)('offset %i is line %i, column %i', (offset, line, column) => {
    expect(source.position(offset)).toEqual({ line, column });
  });

  it('takes the severity of a fault from its rule', () => {
    expect(source.fault('date', 4, 'wrong')).toEqual({
      path: 'a.md',
      line: 2,
      column: 1,
      severity: 'error',
      message: 'wrong',
      rule: 'date',
    });
    expect(source.fault('html-removed', { line: 3, column: 1 }, 'gone').severity).toBe('warning');
  });
});
