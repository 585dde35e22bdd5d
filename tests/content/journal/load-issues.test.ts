import { expect, it } from 'vitest';
import { assembleIssues } from '../../../src/content/journal/load-issues.ts';
import { issueLabel } from '../../../src/model/issue.ts';
import { issuePath } from '../../../src/model/paths.ts';
import { sampleArticle, sampleJournal } from '../../model/sample-article.ts';

const article = (id: string, volume?: string, issue?: string) => sampleArticle({ id, volume, issue });
const years = { 1: 2018, 4: 2021 };

const issuesOf = (...articles: ReturnType<typeof article>[]): string[] => {
  const { issues, faults } = assembleIssues(articles, [], sampleJournal, years, true);
  expect(faults).toEqual([]);
  return issues.map((issue) => `${issuePath(issue)} ${issue.label} ${issue.articles.join()}`);
};

it('a volume none of whose reports is in an issue is one, in the order of the others', () => {
  const reports = [article('old', '1', '2'), article('new', '4'), article('newer', '4'), article('ahead')];
  expect(issuesOf(...reports)).toEqual(['issues/4/all/ Vol 4 new,newer', 'issues/1/2/ Vol 1 No 2 old']);
});

it('a report that waits for its issue makes none of its volume', () => {
  expect(issuesOf(article('old', '1', '2'), article('waiting', '1'))).toEqual(['issues/1/2/ Vol 1 No 2 old']);
});

it.each([
  ['{year}: Vol {volume} No {number}', '2021: Vol 4'],
  ['{year}: vol. {volume}, núm. {number}', '2021: vol. 4'],
  ['{year}: المجلد {volume}، العدد {number}', '2021: المجلد 4'],
  ['{year} ; {volume}({number})', '2021 ; 4'],
  ['Vol. {volume}, n° {number} ({year})', 'Vol. 4 (2021)'],
  ['{volume}/{number}, {year}', '4, 2021'],
  ['Band {volume}, Heft {number}', 'Band 4'],
  ['{year} – {volume}.{number}', '2021 – 4'],
])('%s of a volume without issues is %s', (template, label) => {
  expect(issueLabel(template, 2021, '4', '')).toBe(label);
});
