import { expect, it } from 'vitest';
import { SourceText } from '../../src/faults/fault.ts';
import { issueFields } from '../../src/schema/issue.ts';
import { readFields } from '../../src/yaml/read-fields.ts';

const read = (text: string) => readFields(issueFields, new SourceText('issues/7-5.yaml', text));

it('reads an issue', () => {
  const { value, faults, position } = read('title: Rare fevers\ndate: 2020-05-01\nyear: 2020\norder: [a, b]\n');
  expect(faults).toEqual([]);
  expect(value).toEqual({ title: 'Rare fevers', date: '2020-05-01', year: 2020, order: ['a', 'b'] });
  expect(position(['order', 1])).toEqual({ line: 4, column: 12 });
});

it('reads an empty file as an issue of which nothing is said', () => {
  expect(read('# nothing yet\n').value).toEqual({});
});

it('refuses what it cannot read', () => {
  const { value, faults } = read('year: soon\norder: [a/b]\n');
  expect(value).toBeUndefined();
  expect(faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
    '1:7 invalid-value Expected a whole number from 1500 to 2999, found "soon"',
    '2:9 article-id "a/b" is not an id; expected letters, digits, ".", "_" and "-", as in 2020_001530',
  ]);
});
