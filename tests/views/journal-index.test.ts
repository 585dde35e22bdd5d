import { describe, expect, test } from 'vitest';
import { articlesOf, indexContent, summariesOf, viewOf } from '../../src/views/journal-index.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

const first = sampleArticle({ id: 'first', doi: '10.5555/first', abstract: 'An abstract.' });
const second = sampleArticle({ id: 'second' });
const third = sampleArticle({ id: 'third', type: 'retraction', relations: [{ kind: 'retracts', id: 'first' }] });
const alone = sampleArticle({ id: 'alone' });
const issue = sampleIssue({ volume: '1', number: '2', articles: ['first', 'second', 'third'] });

const index = indexContent({
  journal: sampleJournal,
  articles: [third, second, first, alone],
  issues: [issue],
  pages: [{ slug: 'about', title: 'About', blocks: [], footnotes: [], text: 'Long text.' }],
  galleyKinds: [],
  galleySizes: {},
  permalinks: [],
  versions: [],
  usage: { first: { views: 1156, htmlDownloads: 123, pdfDownloads: 512, undatedSources: [] } },
});

describe('the view of an article', () => {
  test('has its issue and its neighbours there', () => {
    const { issue: of, previous, next } = viewOf(index, second);
    expect(of).toEqual({ path: 'issues/1/2/', label: 'Vol 1 No 2' });
    expect([previous?.path, next?.path]).toEqual(['articles/first/', 'articles/third/']);
    expect([previous, next].map((each) => each && [each.retracted, each.withdrawn])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test('ends where the issue ends', () => {
    expect(viewOf(index, first).previous).toBeUndefined();
    expect(viewOf(index, third).next).toBeUndefined();
  });

  test('knows neither issue nor neighbours where there is no issue', () => {
    const { issue: of, previous, next, usage, doiUrl } = viewOf(index, alone);
    expect([of, previous, next, usage, doiUrl]).toEqual(Array(5).fill(undefined));
  });

  test('carries what others say about it', () => {
    const view = viewOf(index, first);
    expect(view.retracted).toBe(true);
    expect(view.notices.map(({ kind, path }) => [kind, path])).toEqual([['retracted', 'articles/third/']]);
    expect(view.usage?.views).toBe(1156);
    expect(view.url).toBe('https://example.org/jic/articles/first/');
    expect(view.description).toBe('An abstract.');
    expect(view.doiUrl).toBe('https://doi.org/10.5555/first');
  });

  test('is plain JSON, so that its hash stands for all of it', () => {
    const view = viewOf(index, first);
    expect(structuredClone(view)).toEqual(JSON.parse(JSON.stringify(view)));
  });

  test('holds no text of other pages', () => {
    expect(JSON.stringify(viewOf(index, first))).not.toContain('Long text.');
  });
});

test('an issue lists its articles in order, a retracted one as such', () => {
  expect(summariesOf(index, articlesOf(index, issue)).map(({ retracted }) => retracted)).toEqual([true, false, false]);
});
