import { describe, expect, it } from 'vitest';
import { fault } from '../../src/faults/fault.ts';
import { FaultsError, formatFaults, hasErrors } from '../../src/faults/fault-list.ts';

const warning = fault('html-removed', 'b.md', { line: 1, column: 2 }, 'The tag <script> is removed');
const late = fault('date', 'a10.md', { line: 3, column: 1 }, 'No such day');
const early = fault('doi', 'a2.md', { line: 12, column: 6 }, 'No such DOI');

describe('formatFaults', () => {
  it('gives one line a fault in reading order, then the counts', () => {
    expect(formatFaults([warning, late, early])).toBe(
      [
        'a2.md:12:6  error  No such DOI  doi',
        'a10.md:3:1  error  No such day  date',
        'b.md:1:2  warning  The tag <script> is removed  html-removed',
        '',
        '2 errors, 1 warning in 3 files',
      ].join('\n'),
    );
  });

  it('is empty without faults', () => {
    expect(formatFaults([])).toBe('');
  });
});

describe('hasErrors', () => {
  it.each([
    [[], false],
    [[warning], false],
    [[warning, late], true],
  ])('%#', (faults, expected) => {
    expect(hasErrors(faults)).toBe(expected);
  });
});

it('FaultsError counts errors alone', () => {
  expect(new FaultsError([warning, late]).message).toBe('The content has 1 error');
});
