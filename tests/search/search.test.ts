import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';
import { alsoSearched, prepareQuery, searchedVariants } from '../../src/search/search.ts';
import { foundIds, inventedIndex } from '../support/invented-records.ts';

const of = (text: string): string => `q=${encodeURIComponent(text)}`;

describe('words of one language', () => {
  it.each([
    [
      'fr',
      'Une anémie hémolytique chez une patiente hospitalisée',
      ['anemie', 'anémies', 'hospitalisé', 'hemolytique'],
    ],
    ['fr', 'L’insuffisance surrénale et l’œdème', ['insuffisance', 'insuffisances surrenales', 'oedeme', "l'oedème"]],
    ['es', 'Complicaciones de la infección', ['complicacion', 'complicación', 'infecciones', 'infeccion']],
    ['pt', 'Complicações da operação', ['complicacao', 'complicação', 'operacoes']],
    ['de', 'Die Größe der Lymphknoten; Blutungen', ['grosse', 'Größe', 'Blutung', 'lymphknoten']],
    ['ar', 'المُستشفى والمريض', ['المستشفى', 'مستشفى', 'المستشفي', 'مريض']],
    ['fa', 'بیمار تب می‌کند', ['بيمار', 'می‌کند', 'میکند']],
    ['he', 'הַחוֹלֶה הגיע', ['החולה']],
    ['hi', 'रोगी को बुखार था', ['रोगी', 'बुखार']],
    ['ru', 'Пациенты с острой пневмонией', ['пациент', 'пневмония']],
    ['tr', 'KALP YETMEZLİĞİ', ['yetmezliği', 'kalp yetmezligi']],
    ['ko', '간 괴사가 있었다', ['괴사가']],
  ])('of %s: %s', async (language, text, queries) => {
    const index = await inventedIndex({ a: { text, language }, b: { text: 'No more.', language } }, { language });
    for (const query of queries) expect(await foundIds(index, of(query)), query).toEqual(['a']);
  });

  it.each([
    ['zh', '肝动脉栓塞后肝坏死', ['肝坏死', '坏死', '动脉栓塞', '死', '肝 栓塞'], ['坏肝', '栓坏', '肝死']],
    ['ja', '患者は発熱と咳嗽を認めた', ['発熱', '咳嗽', '認めた'], ['熱発', '患熱']],
    ['th', 'ผู้ป่วยมีไข้สูง', ['ผู้ป่วย', 'ไข้'], ['ป่วยไข้']],
  ])('of %s, which puts no spaces between them', async (language, text, found, none) => {
    const index = await inventedIndex({ a: { text, language }, b: { text: '无。', language } }, { language });
    for (const query of found) expect(await foundIds(index, of(query)), query).toEqual(['a']);
    for (const query of none) expect(await foundIds(index, of(query)), query).toEqual([]);
  });

  it('are stemmed by the language of each text', async () => {
    const index = await inventedIndex({
      es: { text: 'Dos complicaciones graves', language: 'es-MX' },
      en: { text: 'Two serious complications' },
    });
    expect(await foundIds(index, 'q=complicacion')).toEqual(['es']);
    expect(await foundIds(index, 'q=complication')).toEqual(['en']);
  });
});

describe('a word', () => {
  it.each([
    ['A beta-blocker was given', ['beta-blocker', 'beta blocker', 'betablocker', 'β-blockers', 'β blocker', 'betablo']],
    ['A betablocker was given', ['beta-blocker', 'beta blocker', 'betablockers']],
    ['Non‑ST‐elevation infarction', ['non-ST-elevation', 'nonstelevation', 'non st elevation']],
    ['CO₂ and 10⁹/L', ['co2', 'CO2', 'co 2']],
    ['SARS-CoV-2 and COVID 19', ['sars cov 2', 'sarscov2', 'covid-19', 'covid19']],
    ['Crohn’s disease', ["crohn's", 'crohn', 'crohns disease'.slice(0, 5)]],
    ['O’Brien and D’Angelo', ["o'brien", 'obrien', 'brien', 'dangelo']],
    ['A dose of 5mg', ['5mg', '5 mg']],
    ['TNFα inhibitors', ['TNF inhibitor', 'TNF alpha', 'tnf-α', 'tnfalpha inhibitors']],
    ['Two MRIs and one ECG', ['MRI', 'mri and', 'ECGs', 'ecgs']],
    ['A dose of 5 mg', ['5mg', '5 mg']],
    ['1,500 cells, 3·5 g and 3,5 g', ['1500', '1,500', '3.5']],
    ['Sjögren, Ménière, Guillain–Barré, Ångström', ['sjogren', 'meniere', 'guillain-barre', 'angstrom']],
    ['Straße and Łódź', ['strasse', 'lodz']],
    ['hae\u00admo\u200blysis', ['haemolysis']],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', ['full width']],
    ['٣٤ years', ['34']],
  ])('of "%s" is found as %j', async (text, queries) => {
    const index = await inventedIndex({ a: text, b: 'Nothing of it.' });
    for (const query of queries) expect(await foundIds(index, of(query)), query).toEqual(['a']);
  });

  it.each([
    ['anemia', 'An old man and a new one'],
    ['unicorn', 'Un caso de fiebre'],
    ['toe', 'The tea of te'],
    ['shoe', 'She was well'],
    ['hour', 'The Horr sign'],
    ['Michael', 'Michel was there'],
    ['organ transplant', 'A transplant'],
    ['covid-19', 'covid in 2019'],
    ['vit', 'A unit of vi tamin'],
    ['"cold agglutinin"', 'A cold. Agglutination came later; the agglutinin was cold'],
    ['"end begin"', 'The end\n\nbegin anew'],
    ['TAE', 'The teratoma'],
  ])('"%s" is not found in "%s"', async (query, text) => {
    expect(await foundIds(await inventedIndex({ a: text }), of(query))).toEqual([]);
  });

  it.each([
    '',
    '!',
    '"',
    '""',
    '—',
    '&amp',
    '<img src=x>',
    '%',
    "'",
    '\\',
    '=',
    '=zz',
    'constructor',
    '__proto__',
    '\u0000',
  ])('that is odd is no failure: "%s"', async (query) => {
    const index = await inventedIndex({ a: 'A text.' });
    expect(await foundIds(index, of(query))).toEqual(query === '' ? ['a'] : []);
  });
});

describe('the order of results', () => {
  it('is title, keywords, abstract, text, then words that only begin so, then pages of the journal', async () => {
    const index = await inventedIndex({
      text: 'A liver. A liver. A liver.',
      page: { title: 'Liver', isPage: true },
      longer: { title: 'Liverpool' },
      abstract: { abstract: 'The liver.' },
      title: { title: 'The liver' },
      keywords: { keywords: 'liver' },
    });
    expect(await foundIds(index, 'q=liver')).toEqual(['title', 'keywords', 'abstract', 'text', 'longer', 'page']);
  });

  it('follows the word that stands worst, then the others, then the day', async () => {
    const index = await inventedIndex({
      both: { title: 'Liver abscess' },
      old: { title: 'Liver', text: 'abscess', date: '2020-01-02' },
      new: { title: 'Liver', text: 'abscess', date: '2020-02' },
      neither: 'liver abscess',
    });
    expect(await foundIds(index, 'q=liver+abscess')).toEqual(['both', 'new', 'old', 'neither']);
  });

  it('is by the day where that is asked for, and where filters alone are chosen', async () => {
    const filters = { year: ['2020'] };
    const index = await inventedIndex({
      old: { title: 'Liver', date: '2019-03-04', filters },
      new: { text: 'liver', date: '2020-01-01', filters },
      page: { title: 'Liver', isPage: true },
    });
    expect(await foundIds(index, 'q=liver&sort=date')).toEqual(['new', 'old', 'page']);
    expect(await foundIds(index, 'year=2020')).toEqual(['new', 'old']);
  });

  it('begins with the article that is named by its identifier', async () => {
    const index = await inventedIndex({
      'x.1': { date: '2019-01-01' },
      'x.2': { title: 'On x.1 and 10.5555/x.1', keywords: 'x.1' },
    });
    for (const query of ['x.1', 'X.1', '10.5555/X.1', 'doi:10.5555/x.1', 'https://dx.doi.org/10.5555/x.1'])
      expect((await foundIds(index, of(query)))[0], query).toBe('x.1');
    expect(await foundIds(index, of('https://example.org/journal/articles/x.1/'))).toEqual(['x.1']);
  });
});

it('filters leave the results that have one of the values of each', async () => {
  const index = await inventedIndex({
    a: { text: 'liver', filters: { year: ['2020'], author: ['A', 'B'] } },
    b: { text: 'liver', filters: { year: ['2021'], author: ['B'] } },
    c: { text: 'spleen', filters: { year: ['2021'], author: ['B'] } },
    page: { title: 'Liver', isPage: true },
  });
  expect(await foundIds(index, 'q=liver&author=B')).toEqual(['a', 'b']);
  expect(await foundIds(index, 'q=liver&author=B&year=2021&year=2022')).toEqual(['b']);
  expect(await foundIds(index, 'q=liver&author=constructor')).toEqual([]);
});

describe('other names', () => {
  const synonyms = [['heart attack', 'myocardial infarction', 'MI']];
  const also = async (records: Parameters<typeof inventedIndex>[0], query: string) => {
    const index = await inventedIndex(records, { synonyms });
    const names = await alsoSearched(await prepareQuery(query, index), index);
    return { names, ids: (await foundIds(index, of(query))).toSorted() };
  };

  it('of the journal are searched, as phrases, and told where a text has them', async () => {
    const records = {
      a: 'A heart attack.',
      b: 'Myocardial infarction.',
      c: 'Myocardial fibrosis; infarction of the spleen.',
    };
    expect(await also(records, 'heart attacks')).toEqual({ names: ['myocardial infarction'], ids: ['a', 'b'] });
    expect(await also(records, 'Myocardial infarction')).toEqual({ names: ['heart attack'], ids: ['a', 'b', 'c'] });
    expect(await also(records, '"heart attack"')).toEqual({ names: [], ids: ['a'] });
    expect(await also(records, 'heart attack spleen')).toEqual({ names: ['myocardial infarction'], ids: [] });
  });

  it('are learned from the texts that explain them', async () => {
    const records = {
      a: 'He had trans-arterial embolization (TAE).',
      b: 'TAE was done.',
      c: 'Transarterial embolisation failed.',
      d: { text: 'No more.', abbreviations: [['LVEF', 'left ventricular ejection fraction']] as const },
      e: 'The left ventricular ejection fraction fell.',
      f: 'After bacillus Calmette–Guérin (BCG) and inhibitors of the sodium–glucose cotransporter 2 (SGLT2), see (Figure).',
      g: 'A graft (GVHD) and no bacillus; une embolie artérielle (EA).',
    };
    expect(await also(records, 'TAE')).toEqual({ names: ['trans-arterial embolization'], ids: ['a', 'b', 'c'] });
    expect(await also(records, 'transarterial embolization')).toEqual({ names: ['TAE'], ids: ['a', 'b', 'c'] });
    expect((await also(records, 'LVEF')).ids).toEqual(['e']);
    expect((await also(records, 'BCG')).names).toEqual(['bacillus Calmette–Guérin']);
    expect((await also(records, 'SGLT2')).names).toEqual(['sodium–glucose cotransporter 2']);
    expect((await also(records, 'EA')).names).toEqual(['embolie artérielle']);
    expect((await also(records, 'GVHD')).names).toEqual([]);
  });

  it('are not searched where a text writes an abbreviation as a word, or gives it many meanings', async () => {
    const records = {
      a: 'Acute lymphoblastic leukemia (ALL) in all of us.',
      b: 'A pelvic congestion (PC) and',
      c: 'portal cirrhosis (PC).',
      d: 'The PC rose.',
    };
    expect(await also(records, 'acute lymphoblastic leukemia')).toEqual({ names: [], ids: ['a'] });
    expect(await also(records, 'portal cirrhosis')).toEqual({ names: [], ids: ['c'] });
    expect((await also(records, 'PC')).ids).toEqual(['b', 'c', 'd']);
  });
});

it.each([
  ['one word', 'a'.repeat(1_000_000)],
  ['one word of "our"', 'our'.repeat(300_000)],
  ['words joined by hyphens', 'a-'.repeat(300_000)],
  ['marks that are not seen', `a${'\u200b'.repeat(500_000)}b`],
  ['one word again and again', 'liver '.repeat(200_000)],
  ['brackets', 'liver (AB) '.repeat(50_000)],
])('a text of %s is searched all the same', async (_, text) => {
  const index = await inventedIndex({ a: { title: 'Liver', text } });
  expect(await foundIds(index, 'q=liver')).toEqual(['a']);
  const [shard] = index.shards;
  const query = await prepareQuery('liver', index);
  if (shard) await excerptOf([{ text, language: 'en' }], await searchedVariants(query, index, shard));
});
