import { describe, expect, it } from 'vitest';
import { nextInSeries } from '../../../src/commands/new/series.ts';

/** What a journal has named, the year of the next name, what is taken beside, and the name that follows. */
interface Case {
  readonly what: string;
  readonly names: readonly (readonly [name: string, year: string])[];
  readonly year: string;
  readonly taken?: readonly string[];
  readonly next: string | undefined;
}

const cases: readonly Case[] = [
  { what: 'a number that runs on over the years', names: [['2020_001530', '2020']], year: '2026', next: '2026_001531' },
  {
    what: 'a number that begins anew every year',
    names: [
      ['2024-01', '2024'],
      ['2024-02', '2024'],
      ['2025-01', '2025'],
    ],
    year: '2026',
    next: '2026-01',
  },
  {
    what: 'the next number of a year that has begun',
    names: [
      ['2024-01', '2024'],
      ['2024-02', '2024'],
      ['2025-01', '2025'],
    ],
    year: '2025',
    next: '2025-02',
  },
  { what: 'a series without years', names: [['case9', '2025']], year: '2026', next: 'case10' },
  {
    what: 'the longest of several series',
    names: [
      ['a.1', '2025'],
      ['a.2', '2025'],
      ['a.s1', '2025'],
    ],
    year: '2025',
    next: 'a.3',
  },
  {
    what: 'the newer of two series of one length',
    names: [
      ['old-7', '2024'],
      ['new-1', '2025'],
    ],
    year: '2025',
    next: 'new-2',
  },
  { what: 'names that are taken', names: [['a-1', '2025']], year: '2025', taken: ['a-2', 'a-3'], next: 'a-4' },
  { what: 'digits that are no year of the name', names: [['20201999', '2025']], year: '2026', next: '20202000' },
  { what: 'names without numbers', names: [['first', '2025']], year: '2026', next: undefined },
  { what: 'no names', names: [], year: '2026', next: undefined },
];

describe('the next name of a series', () => {
  it.each(cases)('$what', ({ names, year, taken = [], next }) => {
    const named = names.map(([name, ofYear]) => ({ name, year: ofYear }));
    expect(nextInSeries(named, year, (name) => !taken.includes(name))).toBe(next);
  });
});
