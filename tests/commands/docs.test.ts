import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldBlocks } from '../../src/commands/docs/field-blocks.ts';
import { fieldsPage } from '../../src/commands/docs/fields-page.ts';
import { readFrontMatter } from '../../src/content/article/read-front-matter.ts';
import { readPageFields } from '../../src/content/journal/load-pages.ts';
import { readJournal } from '../../src/content/journal/read-journal.ts';
import { SourceText } from '../../src/faults/fault.ts';
import { issueFields } from '../../src/schema/issue.ts';
import { usageFields } from '../../src/schema/usage.ts';
import { readFields } from '../../src/yaml/read-fields.ts';

it('docs/fields.md is what "npm run docs" writes', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(fieldsPage());
});

describe('every field', () => {
  const fields = fieldBlocks.flatMap(({ title, fields: block }) =>
    Object.entries(block.shape).map(([name, schema]) => [title, name, schema.description] as const),
  );
  it.each(fields)('%s: %s is described in one sentence', (_, __, description) => {
    expect(description).toMatch(/^\S.*\.$/);
  });
});

/** The reader of the file in which an example may stand, and the fields that the example leaves out. */
function faultsOf(title: string, example: string) {
  const missing = (lines: Record<string, string>) =>
    Object.entries(lines)
      .filter(([name]) => !new RegExp(`^${name}:`, 'm').test(example))
      .map(([, line]) => `${line}\n`)
      .join('');
  const text = (lines: Record<string, string>) => `${missing(lines)}${example}\n`;
  if (/issue/.test(title)) return readFields(issueFields, new SourceText('x', text({}))).faults;
  if (/counts/i.test(title)) return readFields(usageFields, new SourceText('x', text({ source: 'source: x' }))).faults;
  if (/page/.test(title)) return readPageFields(new SourceText('x', `---\n${text({})}---\n`)).faults;
  if (/journal|citation styles|colours|font/.test(title)) {
    const lines = { title: 'title: x', url: 'url: https://example.org', license: 'license: CC-BY-4.0' };
    return readJournal(new SourceText('x', text(lines))).faults;
  }
  const lines = { title: 'title: x', published: 'published: 2025-02-01', authors: 'authors: Anna Example' };
  return readFrontMatter(new SourceText('x', `---\n${text(lines)}---\n`)).faults;
}

describe('the examples of the documentation', () => {
  it.each(fieldBlocks.map(({ title, example }) => [title, example] as const))('%s', (title, example) => {
    const faults = faultsOf(title, example);
    // An example of one block alone may name affiliations of another.
    expect(faults.filter(({ rule }) => !rule.startsWith('affiliation-'))).toEqual([]);
  });
});
