import { describe, expect, test } from 'vitest';
import { textsFor, textsForArticle } from '../../src/language/texts.ts';

describe('the language of the page', () => {
  test.each([
    ['en', 'en', '19 March 2020'],
    ['en-GB', 'en-GB', '19 March 2020'],
    ['en-US', 'en-US', 'March 19, 2020'],
    ['fr', 'fr', '19 mars 2020'],
    ['fr-CA', 'fr-CA', '19 mars 2020'],
    ['es', 'es', '19 de marzo de 2020'],
    ['ar', 'ar', '19 مارس 2020'],
    ['ar-EG', 'ar-EG', '١٩ مارس ٢٠٢٠'],
    ['mt', 'en', '19 March 2020'],
    ['de-AT', 'en', '19 March 2020'],
  ])('of a journal in %s is %s', (language, tag, date) => {
    const texts = textsFor(language);
    expect([texts.tag, texts.date('2020-03-19')]).toEqual([tag, date]);
  });

  test('is stated on text of another language only', () => {
    const { inLanguage } = textsFor('en');
    expect(['en', 'fr', 'ar', 'he'].map(inLanguage)).toEqual([
      {},
      { lang: 'fr' },
      { lang: 'ar', dir: 'rtl' },
      { lang: 'he', dir: 'rtl' },
    ]);
  });
});

test('a date is the same in every time zone', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Honolulu';
  expect(textsFor('en-ZA').date('2020-03-19')).toBe('19 March 2020');
  process.env['TZ'] = zone;
});

describe('names in lists', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `N${at + 1}`);

  test.each([
    [1, 'N1'],
    [2, 'N1 and N2'],
    [6, 'N1, N2, N3, N4, N5 and N6'],
    [7, 'N1, N2, N3, N4, N5 and 2 others'],
    [40, 'N1, N2, N3, N4, N5 and 35 others'],
  ])('%i authors', (count, expected) => {
    expect(textsFor('en').names(names(count))).toBe(expected);
  });
});

test.each([
  ['fr', 'Français'],
  ['es', 'Español'],
  ['zh', '中文'],
])('%s calls itself %s', (tag, name) => {
  expect(textsFor('en').languageName(tag)).toBe(name);
});

test.each([
  ['en', 512, '512'],
  ['en', 1156, '1156'],
  ['en', 12_345, '12,345'],
  ['fr', 12_345, '12\u202f345'],
  ['pt', 1_234_567, '1,234,567'],
])('counts are parted as the language does, from five digits on: %s %d', (language, count, shown) => {
  expect(textsFor(language).number(count)).toBe(shown);
});

test.each([
  ['en', [0, 1, 2, 1234], ['0 articles', '1 article', '2 articles', '1,234 articles']],
  ['fr', [0, 1, 2], ['0 article', '1 article', '2 articles']],
  ['es', [0, 1, 2, 1_000_000], ['0 artículos', '1 artículo', '2 artículos', '1.000.000 artículos']],
  ['ar', [0, 1, 2, 3, 11, 100], ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالًا', '100 مقال']],
  ['ar-EG', [3, 11], ['٣ مقالات', '١١ مقالًا']],
])('%s counts by its plural rules', (language, counts, expected) => {
  expect(counts.map(textsFor(language).lists.count)).toEqual(expected);
});

const inJournal = (site: string, article: string) =>
  textsForArticle({ site: { language: site }, article: { language: article } });

test.each([
  ['fr', 'ar', 'الملخص'],
  ['ar', 'fr-CA', 'Résumé'],
  ['en', 'en-US', 'Abstract'],
  ['es', 'de', 'Resumen'],
  ['ar', 'fa', 'الملخص'],
])('in a journal in %s the words of an article in %s are its own where there are any', (site, article, abstract) => {
  expect(inJournal(site, article).article.abstract).toBe(abstract);
});

test('dates are those of the journal in an article of another region', () => {
  expect(inJournal('en', 'en-US').date('2020-03-19')).toBe('19 March 2020');
});

test('inside an article the direction around a text is that of the article', () => {
  const { direction, inLanguage } = inJournal('fr', 'he');
  expect([direction, ...['fr', 'en', 'ar', 'he'].map(inLanguage)]).toEqual([
    'rtl',
    { dir: 'ltr' },
    { lang: 'en', dir: 'ltr' },
    { lang: 'ar' },
    { lang: 'he' },
  ]);
});
