import { describe, expect, it } from 'vitest';
import { withCorrection } from '../../../src/commands/permanence/state-correction.ts';

const added = { date: '2025-07-01', change: 'New: "x"', version: 2 };
const lines = (...all: string[]): string => all.join('\n');

describe('withCorrection', () => {
  const cases: [
    name: string,
    text: string,
    correction: typeof added | Omit<typeof added, 'version'>,
    expected: string,
  ][] = [
    [
      'the first one stands last in the front matter',
      lines('---', 'title: A', '---', 'Text', '---'),
      added,
      lines(
        '---',
        'title: A',
        'corrected:',
        '  - date: 2025-07-01',
        '    change: "New: \\"x\\""',
        '    version: 2',
        '---',
        'Text',
        '---',
      ),
    ],
    [
      'a further one stands first, indented as the others are',
      lines(
        '---',
        'corrected: # newest first',
        '# a comment',
        '- date: 2025-06-01',
        '  change: Old',
        'title: A',
        '---',
        '',
      ),
      added,
      lines(
        '---',
        'corrected:',
        '# newest first',
        '# a comment',
        '- date: 2025-07-01',
        '  change: "New: \\"x\\""',
        '  version: 2',
        '- date: 2025-06-01',
        '  change: Old',
        'title: A',
        '---',
        '',
      ),
    ],
    [
      'one without a version takes the others their numbers',
      lines(
        '---',
        'corrected:',
        '  - date: 2025-06-01',
        '    version: 1',
        '    change: Old',
        '---',
        'version: 1 of the text',
        '',
      ),
      { date: '2025-07-01', change: 'New' },
      lines(
        '---',
        'corrected:',
        '  - date: 2025-07-01',
        '    change: "New"',
        '  - date: 2025-06-01',
        '    change: Old',
        '---',
        'version: 1 of the text',
        '',
      ),
    ],
    [
      'lines end as the others do',
      '---\r\ntitle: A\r\n---\r\n',
      added,
      '---\r\ntitle: A\r\ncorrected:\r\n  - date: 2025-07-01\r\n    change: "New: \\"x\\""\r\n    version: 2\r\n---\r\n',
    ],
    [
      'a correction that stands alone becomes the second of a list',
      lines('---', 'title: A', 'corrected:', '  date: 2025-06-01', '  change: Old', 'doi: 10.5555/a', '---', ''),
      added,
      lines(
        '---',
        'title: A',
        'corrected:',
        '  - date: 2025-07-01',
        '    change: "New: \\"x\\""',
        '    version: 2',
        '  - date: 2025-06-01',
        '    change: Old',
        'doi: 10.5555/a',
        '---',
        '',
      ),
    ],
    [
      'entries in brackets get lines of their own',
      lines('---', '"corrected": [{ date: 2025-06-01, change: Old, version: 1 }]', 'title: A', '---', ''),
      { date: '2025-07-01', change: 'New' },
      lines(
        '---',
        '"corrected":',
        '  - date: 2025-07-01',
        '    change: "New"',
        '  - { date: 2025-06-01, change: Old }',
        'title: A',
        '---',
        '',
      ),
    ],
    [
      'a number is taken from where it stands, and from no text',
      lines(
        '---',
        'corrected:',
        '  - version: 1',
        '    date: 2025-06-01',
        '    change: |',
        '      There is a',
        '      version: 3 of it.',
        '# Of the title.',
        'title: A',
        '---',
        '',
      ),
      { date: '2025-07-01', change: 'New' },
      lines(
        '---',
        'corrected:',
        '  - date: 2025-07-01',
        '    change: "New"',
        '  - date: 2025-06-01',
        '    change: |',
        '      There is a',
        '      version: 3 of it.',
        '# Of the title.',
        'title: A',
        '---',
        '',
      ),
    ],
    [
      'an empty field is filled',
      lines('---', 'corrected: # none yet', 'title: A', '---', ''),
      { date: '2025-07-01', change: 'New' },
      lines('---', 'corrected:', '  # none yet', '  - date: 2025-07-01', '    change: "New"', 'title: A', '---', ''),
    ],
  ];
  it.each(cases)('%s', (_name, text, correction, expected) => {
    expect(withCorrection(text, correction)).toBe(expected);
  });
});

it.each([
  ['fields in braces', '---\n{ title: A }\n---\n'],
  ['an alias of another field', '---\na: &x { date: 2025-06-01, change: Old }\ncorrected: [*x]\n---\n'],
  ['no front matter', 'Text'],
])('writes nothing that would be read otherwise: %s', (_name, text) => {
  expect(withCorrection(text, added)).toBeUndefined();
});
