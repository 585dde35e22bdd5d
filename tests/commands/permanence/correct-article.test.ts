import { describe, expect, it } from 'vitest';
import { canBeStated, withCorrection } from '../../../src/commands/permanence/correct-article.ts';

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
        'corrected: # newest first',
        '- date: 2025-07-01',
        '  change: "New: \\"x\\""',
        '  version: 2',
        '# a comment',
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
  ];
  it.each(cases)('%s', (_name, text, correction, expected) => {
    expect(withCorrection(text, correction)).toBe(expected);
  });
});

it('an entry on the line of the field itself has no place for another', () => {
  expect(canBeStated('---\ncorrected: { date: 2025-06-01, change: x }\n---\n')).toBe(false);
  expect(canBeStated('---\ncorrected: # newest first\n  - date: 2025-06-01\n---\n')).toBe(true);
  expect(canBeStated('---\ncorrected:\n  - { date: 2025-06-01, change: x }\n---\n')).toBe(false);
  expect(canBeStated('---\ncorrected:\n  - date: 2025-06-01\nauthors:\n  - { name: A B }\n---\n')).toBe(true);
  expect(canBeStated('---\ntitle: x\n---\ncorrected: x\n')).toBe(true);
});
