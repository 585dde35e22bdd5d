import { expect, test } from 'vitest';
import { articleSummary, sectionViews, volumeViews } from '../../src/views/list-view.ts';
import { newestIssue } from '../../src/views/order.ts';
import { sampleArticle, sampleIssue, sampleJournal } from '../model/sample-article.ts';

test('sections keep the order of the journal, unknown ones follow, articles keep their own', () => {
  const articles = [
    sampleArticle({ id: 'c', section: 'Correction' }),
    sampleArticle({ id: 'x', section: 'Obituary' }),
    sampleArticle({ id: 'b' }),
    sampleArticle({ id: 'a' }),
  ].map((article) => articleSummary(article, { retracted: false, draft: false }));
  const sections = sectionViews(articles, sampleJournal.sections);
  expect(sections.map(({ heading, articles: of }) => [heading, of.map(({ path }) => path)])).toEqual([
    ['Case reports', ['articles/b/', 'articles/a/']],
    ['Corrections', ['articles/c/']],
    ['Obituary', ['articles/x/']],
  ]);
});

test('issues stand under their volumes, newest first', () => {
  const issues = [
    sampleIssue({ volume: '9', number: '12', year: 2023 }),
    sampleIssue({ volume: '10', number: '2' }),
    sampleIssue({ volume: '10', number: '10' }),
  ].sort(newestIssue);
  const volumes = volumeViews(issues);
  expect(volumes.map(({ volume, year, issues: of }) => [volume, year, of.map(({ path }) => path)])).toEqual([
    ['10', 2024, ['issues/10/10/', 'issues/10/2/']],
    ['9', 2023, ['issues/9/12/']],
  ]);
});
