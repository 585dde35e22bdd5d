import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { formatFault } from '../../src/faults/fault-list.ts';
import { exampleJournal } from './example-journal.ts';
import type { Example } from './examples/example.ts';

const date = 'The fever returned on 12 March 2021.';
const found = (place: string): string =>
  `articles/report/article.md:${place}  warning  "12 March 2021" is an exact date; count from an event instead, as in "on day 3" or "two weeks later"  exact-date`;
const inText: Example = { in: 'text', bad: '', good: '', message: '' };
const inField: Example = { ...inText, in: 'field', field: 'allow' };

const cases: { name: string; version: string; example?: Example; expected: string[] }[] = [
  {
    name: 'a comment above the paragraph',
    version: `<!-- allow exact-date: The day matters. -->\n\n${date}`,
    expected: [],
  },
  {
    name: 'a comment inside the paragraph',
    version: `${date} <!-- allow exact-date: The day matters. -->`,
    expected: [],
  },
  { name: 'another comment', version: `<!-- ask the authors -->\n\nIt was late.`, expected: [] },
  {
    name: 'a comment above another paragraph',
    version: `<!-- allow exact-date: The day matters. -->\n\nIt was late.\n\n${date}`,
    expected: [
      'articles/report/article.md:27:1  warning  There is nothing to excuse from "exact-date" in the text that follows it; write it under "allow:" in the front matter, or above the place  allowance-unused',
      found('31:23'),
    ],
  },
  {
    name: 'a comment without a reason',
    version: `<!-- allow exact-date -->\n\n${date}`,
    expected: [
      'articles/report/article.md:27:1  error  The excuse from "exact-date" gives no reason; write <!-- allow exact-date: why it does not apply here -->  allowance',
      found('29:23'),
    ],
  },
  {
    name: 'an unknown rule',
    version: '<!-- allow exact-dates: The day matters. -->',
    expected: [
      'articles/report/article.md:27:1  error  There is no rule "exact-dates"; did you mean "exact-date"?  allowance',
    ],
  },
  {
    name: 'a rule that protects the site',
    version: '<!-- allow html-removed: I like it. -->',
    expected: [
      'articles/report/article.md:27:1  error  "html-removed" protects the site; no report can be excused from it  allowance',
    ],
  },
  {
    name: 'nothing to excuse in the front matter',
    version: 'allow: { exact-date: The day matters. }',
    example: inField,
    expected: [
      'articles/report/article.md:11:22  warning  There is nothing to excuse from "exact-date" in this report; remove it  allowance-unused',
    ],
  },
  {
    name: 'a rule that reading the text has found broken',
    version: '<!-- allow heading-level: It is so in print. -->\n\n#### Imaging\n\nIt was late.',
    expected: [],
  },
  {
    name: 'a rule that reading the references has found broken',
    version:
      'references: [{ id: alpha2019, type: article-journal, title: A germ, container-title: J Med, page: 1, DOI: 10.5555/a }]\nallow: { reference-incomplete: It is so in print. }',
    example: inField,
    expected: [],
  },
  {
    name: 'the front matter for the whole report',
    version: 'keywords: [sepsis]\nallow: { care-keywords: There is no other word. }',
    example: inField,
    expected: [],
  },
  {
    name: 'an unknown rule in the front matter',
    version: 'allow: { care-keyword: There is no other word. }',
    example: inField,
    expected: [
      'articles/report/article.md:11:10  error  There is no rule "care-keyword"; did you mean "care-keywords"?  invalid-value',
    ],
  },
  {
    name: 'a rule in the front matter that protects the site',
    version: 'allow: { doi: I have none. }',
    example: inField,
    expected: [
      'articles/report/article.md:11:10  error  Rule "doi" protects the site; no report can be excused from it  invalid-value',
    ],
  },
];

afterAll(() => {
  vi.unstubAllEnvs();
});

it.each(cases)('$name', async ({ version, example = inText, expected }) => {
  const folder = await exampleJournal({ report: { version, example } });
  const cache = join(tmpdir(), `casebook-cache-allowances-${process.pid}`);
  vi.stubEnv('CASEBOOK_CONTENT', folder);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  const { faults } = await loadContent();
  expect(faults.map((fault) => formatFault(fault).replaceAll(`${folder}/`, ''))).toEqual(expected);
  await Promise.all([folder, cache].map((path) => rm(path, { recursive: true, force: true })));
});
