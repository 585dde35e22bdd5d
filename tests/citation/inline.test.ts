import { describe, expect, test } from 'vitest';
import { formatReferences } from '../../src/citation/format-references.ts';
import { findDuplicateKeys, readInlineReferences } from '../../src/citation/read-references.ts';
import { journalStyle } from '../../src/citation/style.ts';
import { unmarked } from '../../src/model/text.ts';
import { shown } from './support.ts';

const read = (values: readonly (string | Record<string, unknown>)[]) =>
  readInlineReferences(
    values.map((value, index) => ({ value, source: { path: 'article.md', line: 10 + index, column: 5 } })),
  );

const pasted = 'Kan Z, Madoff D. Liver <anatomy> & more. Semin Intervent Radiol 2008;25(2):77–85.';

describe('references in the front matter', () => {
  test('pasted text stays as typed, is numbered and citable', () => {
    const { references, faults } = read([pasted, `2. ${pasted}`, `[7] ${pasted} {#kan2008}`]);
    expect(faults).toEqual([]);
    expect(references.map(({ key }) => key)).toEqual(['ref1', 'ref2', 'kan2008']);
    expect(references.map((reference) => reference.pasted)).toEqual([pasted, pasted, `[7] ${pasted}`]);
    expect(formatReferences(references.slice(0, 1), journalStyle('casebook-references'), 'en')).toEqual([
      unmarked(pasted),
    ]);
  });

  test.each([
    ['Smith J. T. J 2020. doi: 10.1155/2013/954050.', { doi: '10.1155/2013/954050' }],
    [
      'Smith J. T. J 2020 (https://doi.org/10.1016/S0140-6736(24)00001-2).',
      { doi: '10.1016/S0140-6736(24)00001-2', url: undefined },
    ],
    ['Smith J. T. J 2020. PMID: 32399442; PMCID: PMC7213831.', { pmid: '32399442', pmcid: 'PMC7213831' }],
    ['Smith J. T. https://pubmed.ncbi.nlm.nih.gov/32399442/', { pmid: '32399442' }],
    [
      'WHO. Cancer. Available from: https://www.who.int/cancer (accessed 2020).',
      { url: 'https://www.who.int/cancer', doi: undefined },
    ],
  ])('identifiers in %s', (text, found) => {
    expect(read([text]).references[0]).toMatchObject(found);
  });

  test('scalars of YAML arrive as text and become what CSL asks for', () => {
    const { references, faults } = read([
      {
        id: 'a',
        type: 'article-journal',
        title: 'T',
        author: [{ family: 'Smith', given: 'J' }, 'Doe A'],
        'container-title': 'J',
        volume: '7',
        issued: { 'date-parts': [['2020', '3']] },
      },
      {
        type: 'book',
        title: 'B',
        author: 'Roe, Robin and others',
        issued: '2020-03-19',
        DOI: 'https://doi.org/10.5555/x',
      },
    ]);
    expect(faults).toEqual([]);
    expect(references.map(({ key }) => key)).toEqual(['a', 'ref2']);
    expect(references[0]?.item?.issued).toEqual({ 'date-parts': [[2020, 3]] });
    expect(references[1]?.doi).toBe('10.5555/x');
    expect(formatReferences(references, journalStyle('casebook-references'), 'en').map(({ text }) => text)).toEqual([
      'Smith J, Doe A. T. J 2020;7.',
      'Roe R, et al. B. 2020.',
    ]);
  });

  test('faults stand at their entries', () => {
    const { references, faults } = read([
      '',
      { id: 'fig-1', titel: 'T', type: 'book', issued: '2020' },
      `${pasted} {#a}`,
      `${pasted} {#a}`,
    ]);
    expect([...faults, ...findDuplicateKeys(references)].map(shown)).toEqual([
      '10:5 This reference is empty; write it out or remove it [reference-empty]',
      '11:5 Unknown field "titel" of a reference; did you mean "title"? [unknown-field]',
      '11:5 Key "fig-1" begins like a figure, a table, a video or a sound; choose another [reference-key]',
      '11:5 Reference "fig-1" lacks a title [reference-incomplete]',
      '13:5 Key "a" is used before (line 12); give one of the two another key, or remove it [reference-duplicate]',
    ]);
  });
});
