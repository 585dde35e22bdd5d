import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';
import { usageFields } from '../../src/schema/usage.ts';
import { readFields } from '../../src/yaml/read-fields.ts';

function read(text: string) {
  const { value: usage, faults } = readFields(usageFields, new SourceText('usage/a.yaml', text));
  return { usage, faults: faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`) };
}

describe('usageFields', () => {
  it('reads undated totals', () => {
    const text =
      'source: Former website\ncounts:\n  https://doi.org/10.12890/2020_001530: { views: 1156, pdf-downloads: 512 }\n';
    expect(read(text)).toEqual({
      faults: [],
      usage: {
        source: 'Former website',
        counts: { '10.12890/2020_001530': { views: 1156, 'pdf-downloads': 512 } },
      },
    });
  });

  it.each([
    ['counts: { 10.5555/a: { views: 1 } }\n', '1:1 missing-field Field "source" is missing'],
    ['source: A\n', '1:1 missing-field Field "counts" is missing'],
    [
      'source: A\nmonth: 2020-13\ncounts: { 10.5555/a: { views: 1 } }\n',
      '2:8 date "2020-13" is not a month; expected YYYY-MM, as in 2020-03',
    ],
    [
      'source: A\ncounts:\n  10.5555/a:\n    views: 1 156\n    veiws: 1\n',
      '4:12 invalid-value Expected a whole number from 0 to 1000000000, found "1 156"; write 1156',
      '5:5 unknown-field Unknown field "veiws"; did you mean "views"?',
    ],
    [
      'source: A\ncounts:\n  a: { views: 1 }\n',
      '3:3 doi "a" is not a DOI; expected 10., four or more digits, "/" and a suffix, as in 10.12890/2020_001530',
    ],
    [
      'source: A\ncounts:\n  10.5555/a: { views: 1 }\n  doi:10.5555/A: { views: 1 }\n',
      '4:3 invalid-value "10.5555/A" is given twice; remove one of the two',
    ],
  ])('%j', (text, ...faults) => {
    expect(read(text)).toEqual({ faults, usage: undefined });
  });
});
