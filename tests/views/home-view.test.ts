import { expect, test } from 'vitest';
import type { Article, Relation } from '../../src/model/article.ts';
import { homeView } from '../../src/views/home-view.ts';
import { indexContent } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const frontImage = { original: 'ct.jpg', width: 800, height: 600, variants: [], alt: 'A CT' };

/** The home page of articles, each newer than the one before; those of `current` are in the current issue. */
function homeOf(articles: readonly Partial<Article>[], current: readonly string[] = []) {
  const dated = articles.map((fields, at) =>
    sampleArticle({ id: `a${at}`, published: `2024-01-${String(at + 1).padStart(2, '0')}`, ...fields }),
  );
  const issues = current.length === 0 ? [] : [sampleIssue({ volume: '1', number: '1', articles: current })];
  const { lead, latest } = homeView(
    indexContent({
      ...{ journal: sampleJournal, articles: dated, issues, pages: [], usage: {} },
      ...{ galleyKinds: [], galleySizes: {}, permalinks: [], versions: [] },
    }),
  );
  return { lead: lead?.article.path, image: lead?.image?.original, latest: latest.map(({ path }) => path) };
}

const about = (kind: Relation['kind'], id: string, type: Article['type']): Partial<Article> => ({
  ...{ type, relations: [{ kind, id }], frontImage },
});

test.each<[string, readonly Partial<Article>[], readonly string[], string | undefined]>([
  [
    'the newest of the issue with an image',
    [{ frontImage }, { frontImage }, {}, { frontImage }],
    ['a0', 'a1', 'a2'],
    'a1',
  ],
  ['the newest with an image where the issue has none', [{ frontImage }, {}], ['a1'], 'a0'],
  ['the newest of the issue where there is no image', [{}, {}, {}], ['a0', 'a1'], 'a1'],
  ['the newest where there is no issue', [{}, {}], [], 'a1'],
  ['no retracted report', [{}, { frontImage }, about('retracts', 'a1', 'retraction')], ['a0', 'a1', 'a2'], 'a0'],
  ['no doubted report', [{}, { frontImage }, about('comments-on', 'a1', 'expression-of-concern')], [], 'a0'],
  ['a corrected report', [{}, { frontImage }, about('corrects', 'a1', 'correction')], [], 'a1'],
  ['no withdrawn report', [{}, { frontImage, withdrawn: { date: '2024-02-01', reason: 'Why' } }], [], 'a0'],
  ['nothing where there are notices alone', [about('corrects', 'x', 'correction')], ['a0'], undefined],
  ['nothing where there is nothing', [], [], undefined],
])('%s leads', (_, articles, current, lead) => {
  expect(homeOf(articles, current).lead).toBe(lead === undefined ? undefined : `articles/${lead}/`);
});

test('the report that leads does not stand in the list again', () => {
  expect(homeOf([{}, { frontImage }, {}])).toEqual({
    lead: 'articles/a1/',
    image: 'ct.jpg',
    latest: ['articles/a2/', 'articles/a0/'],
  });
});

test('the page names as many articles as the feed', () => {
  expect(homeOf(Array.from({ length: 25 }, () => ({}))).latest).toHaveLength(19);
});
