import { expect, it } from 'vitest';
import { readPageFields } from '../../../src/content/journal/load-pages.ts';
import { SourceText } from '../../../src/faults/fault.ts';

it('reads the front matter of a page', () => {
  const page = readPageFields(new SourceText('pages/about.md', '---\ntitle: About\norder: 2\n---\nText'));
  expect(page).toEqual({ fields: { title: 'About', order: 2 }, bodyOffset: 30, faults: [] });
});

it('asks for a title', () => {
  const { fields, faults } = readPageFields(new SourceText('pages/about.md', '---\norder: first\n---\nText'));
  expect(fields).toBeUndefined();
  expect(faults.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`)).toEqual([
    '1:1 missing-field Field "title" is missing',
    '2:8 invalid-value Expected a whole number from 0 to 10000, found "first"',
  ]);
});
