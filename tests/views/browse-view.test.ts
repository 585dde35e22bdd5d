import { expect, test } from 'vitest';
import { browseView } from '../../src/views/browse-view.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleContributor, sampleJournal } from '../model/sample-article.ts';

/** What a journal of one report lists to browse by. */
function browseOf(keywords: readonly string[], authors: readonly string[]) {
  const view = browseView(
    indexContent({
      ...{ journal: sampleJournal, issues: [], pages: [], usage: {}, galleyKinds: [], galleySizes: {} },
      ...{ permalinks: [], versions: [] },
      articles: [sampleArticle({ id: 'a', keywords, contributors: authors.map(sampleContributor) })],
    }),
  );
  const shown = (way: 'keywords' | 'authors') => [view[way].named.map(({ label }) => label), view[way].initials.length];
  return { keywords: shown('keywords'), authors: shown('authors') };
}

test('few authors are named, and keywords stand in the order of their index', () => {
  expect(browseOf(['β-hydroxybutyrate', 'ketone', 'fever'], ['Zoe Abela', 'Ana Borg'])).toEqual({
    keywords: [['fever', 'β-hydroxybutyrate', 'ketone'], 0],
    authors: [['Abela, Zoe', 'Borg, Ana'], 0],
  });
});

test('many authors are found by their letters', () => {
  const authors = Array.from({ length: 21 }, (_, at) => `Ana Borg${'abcdefghijklmnopqrstu'[at]}`);
  expect(browseOf([], authors).authors).toEqual([[], 1]);
});
