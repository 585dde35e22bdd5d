import { expect, it } from 'vitest';
import { assembleIssues } from '../../../src/content/journal/load-issues.ts';
import { textsFor } from '../../../src/language/texts.ts';
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
  ['Vol. {volume}, fascicolo {number}', 'Vol. 4'],
  ['{year}, Band {volume}, Einzelausgabe {number}', '2021, Band 4'],
  ['खंड {volume}, अंक {number}', 'खंड 4'],
])('%s of a volume without issues is %s', (issueLabelOf, label) => {
  const words = { issueLabel: issueLabelOf, supplement: 'Supplement' };
  expect(issueLabel(words, { year: 2021, volume: '4', number: '' })).toBe(label);
});

it.each([
  ['en', '5-6', 'Volume 3, Issue 5–6, 2024'],
  ['en', 'Suppl 1', 'Volume 3, Supplement 1, 2024'],
  ['en', 'suppl. 2', 'Volume 3, Supplement 2, 2024'],
  ['en', 'Supplement', 'Volume 3, Supplement, 2024'],
  ['en', '5 Suppl 1', 'Volume 3, Issue 5 Supplement 1, 2024'],
  ['en', 'S1', 'Volume 3, Issue S1, 2024'],
  ['en', 'III', 'Volume 3, Issue III, 2024'],
  ['en', 'Special issue', 'Volume 3, Special issue, 2024'],
  ['en', '5A-B', 'Volume 3, Issue 5A-B, 2024'],
  ['en', 'Suppl1', 'Volume 3, Supplement 1, 2024'],
  ['en', '5Suppl1', 'Volume 3, Issue 5 Supplement 1, 2024'],
  ['en', 'Suppl. 1-2', 'Volume 3, Supplement 1–2, 2024'],
  ['en', 'S1-S2', 'Volume 3, Issue S1–S2, 2024'],
  ['en', 'III-IV', 'Volume 3, Issue III–IV, 2024'],
  ['en', '$&', 'Volume 3, Issue $&, 2024'],
  ['en', 'Suppl $`{year}', 'Volume 3, Supplement $`{year}, 2024'],
  ['fr', '5-6', 'Volume 3, numéro 5–6, 2024'],
  ['fr', 'Suppl 1', 'Volume 3, supplément 1, 2024'],
  ['es', 'Supl 1', 'Volumen 3, suplemento 1, 2024'],
  ['ar', '5-6', 'المجلد 3، العدد 5–6، 2024'],
  ['ar', 'Suppl 1', 'المجلد 3، الملحق 1، 2024'],
  ['ar', '', 'المجلد 3، 2024'],
])('in %s, the issue "%s" is named in words', (language, number, label) => {
  expect(issueLabel(textsFor(language), { year: 2024, volume: '3', number })).toBe(label);
});

it.each([
  ['{year}: Vol {volume} No {number}', '2024: Vol 3 Suppl 1'],
  ['{year} ; vol. {volume}, n° {number}', '2024 ; vol. 3, Suppl 1'],
  ['{year};{volume}({number})', '2024;3(Suppl 1)'],
  ['Band {volume}, Heft {number}', 'Band 3, Supplement 1'],
  ['Vol. {volume}, fascicolo {number}', 'Vol. 3, Supplement 1'],
  ['Band {volume}, Einzelausgabe {number}', 'Band 3, Supplement 1'],
])('the supplement of a journal that names its issues by %s is %s', (issueLabelOf, label) => {
  const words = { issueLabel: issueLabelOf, supplement: 'Supplement' };
  expect(issueLabel(words, { year: 2024, volume: '3', number: 'Suppl 1' })).toBe(label);
});
