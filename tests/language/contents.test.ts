import { expect, test } from 'vitest';
import { contentsOf } from '../../src/language/contents.ts';
import { en } from '../../src/language/en.ts';
import type { Manuscript } from '../../src/model/manuscript.ts';
import { plain, sampleArticle } from '../model/sample-article.ts';

const noText = { abstract: '', learningPoints: '', body: '', footnotes: '' };

const empty: Manuscript = {
  body: '',
  footnotes: '',
  markdown: noText,
  jats: noText,
  recordAbstract: [],
  typst: noText,
  text: '',
  outline: [],
  references: [],
  citations: [{ style: 'journal', name: 'JIC', text: plain('') }],
  files: [],
};
const article = sampleArticle({ id: 'a' });

test('an article with nothing but itself has only what is about it', () => {
  expect(contentsOf(article, empty, false, en).map(({ id }) => id)).toEqual(['article-about']);
});

test('the headings of the text stand between what comes before and after it', () => {
  const outline = [{ id: 'discussion', title: plain('Discussion'), children: [] }];
  const reference = { number: 1, key: 'k', html: '', text: '', citedAt: [] };
  const full = { ...empty, abstract: '<p>…</p>', learningPoints: '<ul></ul>', footnotes: '<ol></ol>', outline };
  const rich = sampleArticle({
    id: 'b',
    supplements: [{ file: 'a.csv', label: 'Data' }],
    translations: [{ language: 'fr', keywords: [] }],
  });
  const entries = contentsOf(rich, { ...full, references: [reference] }, true, en);
  expect(entries.map(({ title }) => title.text)).toEqual([
    'Abstract',
    'Learning points',
    'Discussion',
    'Notes',
    'Supplementary files',
    'Declarations',
    'Abstract in other languages',
    'References',
    'About this article',
  ]);
});
