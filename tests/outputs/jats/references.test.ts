import { expect, it } from 'vitest';
import type { ListedReference } from '../../../src/model/article-text.ts';
import type { CslItem } from '../../../src/model/reference.ts';
import { jatsArticle } from '../../../src/outputs/jats/jats.ts';
import { jatsFaults } from '../../support/jats-faults.ts';
import { sampleView } from '../sample-view.ts';

const person = { family: 'Example', given: 'A' };
const issued = { 'date-parts': [[2021]] };
const author =
  '<person-group person-group-type="author"><name><surname>Example</surname><given-names>A</given-names></name></person-group>';
const year = '<year iso-8601-date="2021">2021</year>';

/** What a reference of each kind says in JATS, between its authors and its end. */
const cases: readonly (readonly [Partial<CslItem> & { type: string }, kind: string, expected: string])[] = [
  [
    { type: 'article', title: 'Fever', publisher: 'medRxiv', number: '2021.01.02' },
    'preprint',
    `<article-title>Fever</article-title><source>medRxiv</source>${year}`,
  ],
  [
    { type: 'dataset', title: 'Scans', publisher: 'Zenodo', version: '2' },
    'data',
    `<data-title>Scans</data-title><source>Zenodo</source><version designator="2">2</version>${year}`,
  ],
  [
    { type: 'software', title: 'Reader', publisher: 'Example Works', version: '2.1' },
    'software',
    `<source>Reader</source><publisher-name>Example Works</publisher-name><version designator="2.1">2.1</version>${year}`,
  ],
  [
    { type: 'thesis', title: 'On fever', publisher: 'Example University', genre: 'PhD thesis' },
    'thesis',
    `<source>On fever</source><publisher-name>Example University</publisher-name>${year}<comment>PhD thesis</comment>`,
  ],
  [
    { type: 'patent', title: 'A valve', number: 'US 7,347,809' },
    'patent',
    `<source>A valve</source>${year}<patent country="US">US 7,347,809</patent>`,
  ],
  [
    { type: 'report', title: 'Influenza', publisher: 'WHO', number: 'WHO/21.3', genre: 'Technical report' },
    'report',
    `<source>Influenza</source><publisher-name>WHO</publisher-name>${year}<pub-id pub-id-type="publisher-id">WHO/21.3</pub-id><comment>Technical report</comment>`,
  ],
  [
    { type: 'standard', title: 'Syringes', number: 'ISO 7886' },
    'standard',
    `<source>Syringes</source>${year}<pub-id pub-id-type="std-designation">ISO 7886</pub-id>`,
  ],
  [
    { type: 'article-journal', title: 'Fever', 'container-title': 'J Ex', status: 'in press' },
    'journal',
    `<article-title>Fever</article-title><source>J Ex</source>${year}<comment>in press</comment>`,
  ],
  [
    { type: 'article-journal', title: 'Fever', 'container-title': 'J Ex', number: 'e5', page: 'e5', issue: '2' },
    'journal',
    `<article-title>Fever</article-title><source>J Ex</source>${year}<issue>2</issue><elocation-id>e5</elocation-id>`,
  ],
  [
    {
      ...{ type: 'paper-conference', title: 'Fever', 'container-title': 'Proceedings' },
      ...{ 'event-title': 'Congress of Examples', 'event-place': 'Averton' },
    },
    'confproc',
    `<article-title>Fever</article-title><source>Proceedings</source><conf-name>Congress of Examples</conf-name><conf-loc>Averton</conf-loc>${year}`,
  ],
  [
    {
      ...{ type: 'book', title: 'Fevers', publisher: 'Example Press', edition: '3', volume: '2' },
      ...{ 'collection-title': 'Examples of medicine', 'collection-number': '14' },
    },
    'book',
    `<source>Fevers</source><publisher-name>Example Press</publisher-name><edition>3</edition>${year}<volume>2</volume><series>Examples of medicine 14</series>`,
  ],
  [
    { type: 'webpage', title: 'Fever <i>in</i> words', URL: 'https://example.org/fever' },
    'webpage',
    `<source>Fever <italic>in</italic> words</source>${year}<ext-link ext-link-type="uri" xlink:href="https://example.org/fever" xlink:title="Fever in words">https://example.org/fever</ext-link>`,
  ],
];

function written(item: CslItem): { readonly citation: string; readonly faults: string } {
  const listed = { number: 1, key: 'a', item, text: '', nodes: [], citedAt: [] } as unknown as ListedReference;
  const jats = jatsArticle(sampleView({ id: 'a' }), {
    ...{ abstract: [], learningPoints: [], body: [], footnotes: [], statements: [], headings: {} },
    ...{ references: [listed], files: [] },
  });
  return { citation: /<element-citation.*<\/element-citation>/s.exec(jats)?.[0] ?? '', faults: jatsFaults(jats) };
}

it.each(cases)('%j', (fields, kind, expected) => {
  const { citation, faults } = written({ id: 'a', author: [person], issued, ...fields } as CslItem);
  expect(faults).toBe('');
  expect(citation).toBe(`<element-citation publication-type="${kind}">${author}${expected}</element-citation>`);
});

it('names that are written family name first say so, and translators are named', () => {
  const item = { type: 'book', author: [{ family: '王', given: '小明' }], translator: [person] };
  const { citation, faults } = written({ id: 'a', title: 'T', ...item } as unknown as CslItem);
  expect(faults).toBe('');
  expect(citation).toContain('<name name-style="eastern"><surname>王</surname><given-names>小明</given-names></name>');
  expect(citation).toContain('<person-group person-group-type="translator"><name><surname>Example</surname>');
});
