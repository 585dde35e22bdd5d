import { describe, expect, it } from 'vitest';
import { isDraft, previewContent, publishedContent } from '../../src/content/drafts.ts';
import type { Content } from '../../src/model/content.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const usage = { views: 1, htmlDownloads: 0, pdfDownloads: 0, undatedSources: [] };

const content: Content = {
  journal: sampleJournal,
  articles: [
    sampleArticle({ id: 'out', relations: [{ kind: 'comments-on', id: 'held', doi: '10.5555/held' }] }),
    sampleArticle({ id: 'held', draft: true, doi: '10.5555/held', relations: [{ kind: 'corrects', id: 'out' }] }),
    sampleArticle({ id: 'planned', published: '2025-03-02' }),
  ],
  issues: [
    sampleIssue({ volume: '2', number: '1', articles: ['planned'] }),
    sampleIssue({ volume: '1', number: '1', articles: ['held', 'out'] }),
  ],
  pages: [],
  usage: { out: usage, held: usage },
  galleyKinds: [],
  galleySizes: {},
  versions: [
    {
      number: 1,
      digest: 'a',
      article: sampleArticle({ id: 'out', relations: [{ kind: 'comments-on', id: 'held', doi: '10.5555/held' }] }),
    },
    { number: 1, digest: 'b', article: sampleArticle({ id: 'held' }) },
  ],
  permalinks: [],
};

describe('isDraft', () => {
  it.each([
    ['what came out yesterday', { draft: false, published: '2025-02-28' }, false],
    ['what comes out today', { draft: false, published: '2025-03-01' }, false],
    ['what comes out tomorrow', { draft: false, published: '2025-03-02' }, true],
    ['what is held back, whatever its day', { draft: true, published: '2025-02-28' }, true],
  ])('%s', (_, article, expected) => {
    expect(isDraft(article, '2025-03-01')).toBe(expected);
  });
});

describe('publishedContent', () => {
  it('holds nothing that tells of a draft', () => {
    const published = publishedContent(content, '2025-03-01');
    expect(published.articles.map(({ id, relations }) => [id, relations])).toEqual([['out', []]]);
    expect(published.issues.map(({ volume, articles }) => [volume, articles])).toEqual([['1', ['out']]]);
    expect(Object.keys(published.usage)).toEqual(['out']);
    expect(published.drafts).toBeUndefined();
    expect(JSON.stringify(published)).not.toMatch(/held|planned/);
  });

  it('holds a report from its day on', () => {
    const { articles, issues } = publishedContent(content, '2025-03-02');
    expect(articles.map(({ id }) => id)).toEqual(['out', 'planned']);
    expect(issues.map(({ volume }) => volume)).toEqual(['2', '1']);
  });
});

it('names the drafts of a preview and leaves the rest as it is', () => {
  expect(previewContent(content, '2025-03-01')).toEqual({ ...content, drafts: ['held', 'planned'] });
});
