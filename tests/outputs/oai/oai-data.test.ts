import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { oaiDublinCore } from '../../../src/outputs/oai/dublin-core.ts';
import { oaiData } from '../../../src/outputs/oai/oai-data.ts';
import { type JournalIndex, viewOf } from '../../../src/views/journal-index.ts';
import { loadOutputs } from '../../support/records/load-outputs.ts';

const records = await loadOutputs('tests/fixtures/journals/records');
const french = await loadOutputs('tests/fixtures/journals/french');

const metadata =
  (index: JournalIndex) =>
  (article: Article): string =>
    oaiDublinCore(viewOf(index, article));

const dataOf = ({ index }: typeof records) => oaiData(index, metadata(index));

describe('the records for harvesters', () => {
  it('are one of every article, oldest change first', () => {
    const { name, email, records: all } = dataOf(records);
    expect({ name, email }).toEqual({
      name: 'Annals of Hard Records & Rare Names <Online>',
      email: 'postmaster@example.org',
    });
    expect(all.map(({ identifier, datestamp }) => `${datestamp} ${identifier}`)).toEqual([
      '2023-12-30 oai:example.org:group-author',
      '2024-03-09 oai:example.org:one-author',
      '2024-06-01 oai:example.org:many-names',
      // Retracted on this day.
      '2024-08-15 oai:example.org:corrected',
      '2024-09-01 oai:example.org:retracted',
      '2024-09-01 oai:example.org:retraction-notice',
      '2024-09-01 oai:example.org:withdrawn',
      '2025-01-15 oai:example.org:no-issue',
    ]);
  });

  it('are in sets by section and issue, whose names are ASCII', () => {
    const { sets, records: all } = dataOf(records);
    expect(sets).toEqual([
      { spec: 'section-case-report', name: 'Case report' },
      { spec: 'section-retraction', name: 'Retraction' },
      { spec: 'issue-7-suppl-1', name: '2024: Vol 7 Suppl 1' },
      { spec: 'issue-7-2', name: '2024: Vol 7 No 2' },
    ]);
    expect(all.find(({ identifier }) => identifier.endsWith(':one-author'))?.sets).toEqual([
      'section-case-report',
      'issue-7-suppl-1',
    ]);
    const { index } = records;
    const arabic = { ...index, articles: index.articles.map((article) => ({ ...article, section: 'تقرير' })) };
    expect(oaiData(arabic, metadata(index)).sets[0]).toEqual({ spec: 'section-1', name: 'تقرير' });
    expect(dataOf(french).sets[0]).toEqual({ spec: 'section-cas-clinique', name: 'Cas clinique' });
  });

  it('say in Dublin Core what the page says', () => {
    const one = dataOf(records).records.find(({ identifier }) => identifier.endsWith(':one-author'));
    const $ = load(one?.metadata ?? '', { xml: true });
    const said = $('oai_dc\\:dc')
      .children()
      .toArray()
      .map((element) => `${$(element).prop('tagName')?.toLowerCase()} ${$(element).text()}`);
    expect(said).toEqual([
      'dc:title "Silent" Candida auris Fungaemia with a β2-Microglobulin of 12 mg/L & T_max_ > 40 °C: {5%} of #1 Cases',
      'dc:creator de la Cruz, María José',
      'dc:subject candidaemia',
      'dc:subject β-lactam allergy, acute',
      'dc:subject 100% <made up>',
      'dc:description First paragraph with </script> in it, 5 % of $10, a back\\slash, an under_score and p < 0.05 & more. Second paragraph: "quoted" text.',
      'dc:publisher Invented & Sons',
      'dc:date 2024-03-09',
      'dc:type Text',
      'dc:type Case report',
      'dc:format text/html',
      'dc:format application/pdf',
      'dc:format application/xml',
      'dc:identifier https://example.org/ahr/articles/one-author/',
      'dc:identifier https://doi.org/10.5555/ahr.one_author',
      'dc:source Annals of Hard Records & Rare Names <Online>, 7 (Suppl 1), 101-109',
      'dc:source 2049-3630',
      'dc:language en',
      'dc:relation https://example.org/ahr/articles/one-author/one-author.pdf',
      'dc:relation https://example.org/ahr/articles/one-author/one-author.html',
      'dc:relation https://example.org/ahr/articles/one-author/one-author.xml',
      'dc:rights CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  it.each([
    ['http://localhost:8080', undefined, undefined, 'postmaster@localhost.invalid', 'oai:localhost:'],
    ['https://example.org:8443/journal', undefined, undefined, 'postmaster@example.org', 'oai:example.org:'],
    ['https://example.org', undefined, 'office@hospital.org', 'office@hospital.org', 'oai:example.org:'],
    ['https://example.org', undefined, 'https://example.org/about', 'postmaster@example.org', 'oai:example.org:'],
    [
      'https://example.org',
      'crossref@hospital.org',
      'office@hospital.org',
      'crossref@hospital.org',
      'oai:example.org:',
    ],
  ])('name nobody at a port: %s', (url, depositor, contact, email, start) => {
    const { index } = records;
    const journal = {
      ...{ ...index.journal, url, contact },
      depositor: depositor === undefined ? undefined : { name: 'Office', email: depositor },
    };
    const data = oaiData({ ...index, journal }, metadata(index));
    expect(data.email).toBe(email);
    // By the schema of OAI-PMH (emailType), and the guidelines on identifiers.
    expect(data.email).toMatch(/^\S+@(?:\S+\.)+\S+$/);
    expect(data.records.map(({ identifier }) => identifier.startsWith(start))).not.toContain(false);
  });

  it('are a file of the site', () => {
    expect(JSON.parse(records.files.get('oai.json') ?? '')).toEqual(dataOf(records));
  });
});
