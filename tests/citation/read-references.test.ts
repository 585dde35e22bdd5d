import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture, readAll } from './support.ts';

/** A file of references, its entries as the list prints them by key, and its faults. */
interface Case {
  readonly name: string;
  readonly file: string;
  readonly content?: string;
  /** Base64, where the content is no UTF-8. */
  readonly bytes?: string;
  readonly entries: Record<string, string>;
  readonly faults: string[];
}

for (const kind of ['bibtex', 'ris', 'nbib', 'json', 'yaml']) {
  describe(`references from ${kind}`, () => {
    const cases = JSON.parse(readFileSync(fixture(`${kind}-cases.json`), 'utf8')) as Case[];
    test.each(cases)('$name', ({ file, content, bytes = '', entries, faults }) => {
      const read = readAll(file, content ?? new Uint8Array(Buffer.from(bytes, 'base64')));
      expect(read.faults).toEqual(faults);
      expect(read.entries).toEqual(entries);
    });
  });
}

describe('positions and identifiers', () => {
  test('every entry carries the line of its "@"', () => {
    const { references } = readAll('a.bib', '@book{a, title={A}, year=2020}\n\n  @book{b, title={B}, year=2020}');
    expect(references.map(({ key, source }) => [key, source])).toEqual([
      ['a', { path: 'a.bib', line: 1, column: 1 }],
      ['b', { path: 'a.bib', line: 3, column: 3 }],
    ]);
  });

  test.each([
    ['10.1155/2013/954050', '10.1155/2013/954050'],
    ['https://doi.org/10.1155/2013/954050', '10.1155/2013/954050'],
    ['http://dx.doi.org/10.1016/S0140-6736(24)00001-2', '10.1016/S0140-6736(24)00001-2'],
    ['https://doi.org/https://doi.org/10.1155/2013/954050', '10.1155/2013/954050'],
    ['doi: 10.1155/2013/954050.', '10.1155/2013/954050'],
    ['10.1007/978-3-319-07410-8\\_4', '10.1007/978-3-319-07410-8_4'],
    [
      '10.1002/(SICI)1097-0258(19980815/30)17:15/16{\\textless}1661::AID-SIM968{\\textgreater}3.0.CO;2-2',
      '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    ],
  ])('DOI %s', (written, doi) => {
    const { references } = readAll('a.bib', `@book{a, title={A}, year=2020, doi={${written}}}`);
    expect(references[0]?.doi).toBe(doi);
  });

  test('PMID, PMCID and URL in their bare forms', () => {
    const bib = '@book{a, title={A}, year=2020, pmid={PMID: 12653513}, pmcid={7213831}, url={//www.x.org/a\\_b}}';
    expect(readAll('a.bib', bib).references[0]).toMatchObject({
      pmid: '12653513',
      pmcid: 'PMC7213831',
      url: 'https://www.x.org/a_b',
    });
  });

  test('identifiers are found in the URL where they are nowhere else', () => {
    const bib = '@book{a, title={A}, year=2020, url={https://pubmed.ncbi.nlm.nih.gov/32399442/}}';
    expect(readAll('a.bib', bib).references[0]).toMatchObject({ pmid: '32399442' });
  });
});
