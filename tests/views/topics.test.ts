import { expect, test } from 'vitest';
import { joinTopics } from '../../src/views/topics.ts';
import { sampleArticle } from '../model/sample-article.ts';

/** Topics of articles by their keywords, oldest first, each as slug, label and articles. */
function joined(...keywords: readonly (readonly string[])[]): readonly string[] {
  const articles = keywords.map((list, at) => sampleArticle({ id: `a${at}`, keywords: list })).reverse();
  return joinTopics(articles, 'keywords', []).all.map(
    ({ slug, label, articles: theirs }) => `${slug}: ${label} ${theirs.map(({ id }) => id).join(' ')}`,
  );
}

test.each([
  ['case is ignored', [['Sepsis'], ['sepsis']], ['sepsis: Sepsis a1 a0']],
  ['punctuation is ignored', [['Q fever'], ['Q-fever'], ['Q fever.']], ['q-fever: Q fever a2 a1 a0']],
  [
    'the most frequent spelling is shown, the first one stays the address',
    [['Trans-arterial embolisation'], ['transarterial embolisation'], ['transarterial embolisation']],
    ['trans-arterial-embolisation: transarterial embolisation a2 a1 a0'],
  ],
  ['signs that mean something are kept', [['CD4'], ['CD4+']], ['cd4: CD4 a0', 'cd4-2: CD4+ a1']],
  ['so is C++', [['C'], ['C++']], ['c: C a0', 'c-2: C++ a1']],
  [
    'a dash at the end of a word is a minus',
    [['HER2'], ['HER2-'], ['HER2+']],
    ['her2: HER2 a0', 'her2-2: HER2- a1', 'her2-3: HER2+ a2'],
  ],
  [
    'of any form',
    [['ALK- lymphoma'], ['ALK– lymphoma'], ['ALK(−) lymphoma'], ['ALK lymphoma']],
    ['alk-lymphoma: ALK- lymphoma a2 a1 a0', 'alk-lymphoma-2: ALK lymphoma a3'],
  ],
  [
    'between words a dash joins',
    [['HER2-negative'], ['HER2 negative'], ['HER2 – negative'], ['HER2--negative']],
    ['her2-negative: HER2-negative a3 a2 a1 a0'],
  ],
  ['letters with accents are letters of their own', [['naive'], ['naïve']], ['naive: naive a0', 'naive-2: naïve a1']],
  ['an article counts once', [['Fever', 'fever']], ['fever: Fever a0']],
  ['width and ligatures are ignored', [['ﬁbrosis'], ['fibrosis']], ['fibrosis: ﬁbrosis a1 a0']],
] as const)('%s', (_, keywords, expected) => {
  expect(joined(...keywords)).toEqual(expected);
});

test('a topic is found by any of its spellings', () => {
  const { find } = joinTopics([sampleArticle({ id: 'a', keywords: ['Q fever'], language: 'fr' })], 'keywords', []);
  expect(find('q-FEVER')).toMatchObject({ slug: 'q-fever', label: 'Q fever', language: 'fr' });
  expect(find('fever')).toBeUndefined();
});
