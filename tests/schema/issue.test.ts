import { expect, it } from 'vitest';
import { readIssueFile } from '../../../src/content/journal/read-issue.ts';
import { SourceText } from '../../../src/faults/fault.ts';

it('reads an issue', () => {
  const { issue, faults, position } = readIssueFile(
    new SourceText('issues/7-5.yaml', 'title: Rare fevers\ndate: 2020-05-01\nyear: 2020\norder: [a, b]\n'),
  );
  expect(faults).toEqual([]);
  expect(issue).toEqual({ title: 'Rare fevers', date: '2020-05-01', year: 2020, order: ['a', 'b'] });
  expect(position(['order', 1])).toEqual({ line: 4, column: 12 });
});

it('reads an empty file as an issue of which nothing is said', () => {
  expect(readIssueFile(new SourceText('issues/7-5.yaml', '# nothing yet\n')).issue).toEqual({ order: [] });
});

it('refuses what it cannot read', () => {
  const { issue, faults } = readIssueFile(new SourceText('issues/7-5.yaml', 'year: soon\norder: [a/b]\n'));
  expect(issue).toBeUndefined();
  expect(faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
    '1:7 invalid-value Expected a whole number from 1500 to 2999, found "soon"',
    '2:9 article-id "a/b" is not an id; expected letters, digits, ".", "_" and "-", as in 2020_001530',
  ]);
});
