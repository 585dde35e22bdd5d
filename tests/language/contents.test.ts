import { expect, test } from 'vitest';
import { contentsOf } from '../../src/language/contents.ts';
import { textsFor } from '../../src/language/texts.ts';
import type { ArticleText } from '../../src/model/article-text.ts';
import { unmarked } from '../../src/model/text.ts';
import type { Block } from '../../src/model/tree/block.ts';
import type { Inline } from '../../src/model/tree/inline.ts';
import { plainText } from '../../src/tree/text/plain-text.ts';
import { sampleArticle } from '../model/sample-article.ts';

const empty: ArticleText = {
  abstract: [],
  learningPoints: [],
  headings: {},
  body: [],
  footnotes: [],
  statements: [],
  references: [],
  citations: [{ style: 'journal', name: 'JIC', text: unmarked('') }],
  files: [],
};
const article = sampleArticle({ id: 'a' });

test('an article with nothing but itself has only what is about it', () => {
  expect(contentsOf(article, empty, false, textsFor('en')).map(({ id }) => id)).toEqual(['article-about']);
});

test('the headings of the text stand between what comes before and after it', () => {
  const children: readonly Inline[] = [{ type: 'text', value: 'Discussion' }];
  const body: readonly Block[] = [{ type: 'heading', depth: 2, id: 'discussion', children }];
  const paragraph: Block = { type: 'paragraph', children };
  const note = { sign: '1', id: 'fn-1', marks: [], children: [paragraph] };
  const reference = { number: 1, key: 'k', nodes: [], text: '', citedAt: [] };
  const full = { ...empty, abstract: [paragraph], learningPoints: [paragraph], body, footnotes: [note] };
  const rich = sampleArticle({
    id: 'b',
    supplements: [{ file: 'a.csv', label: 'Data' }],
    translations: [{ language: 'fr', keywords: [] }],
  });
  const entries = contentsOf(rich, { ...full, references: [reference] }, true, textsFor('en'));
  expect(entries.map(({ title }) => plainText(title))).toEqual([
    'Learning points',
    'Abstract',
    'Discussion',
    'Notes',
    'Supplementary files',
    'Declarations',
    'Abstract in other languages',
    'References',
    'About this article',
  ]);
});
