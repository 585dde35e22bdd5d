import { expect, test } from 'vitest';
import { readAll } from './support.ts';

const item = (note: string) => JSON.stringify([{ id: 'a', type: 'book', title: 'B', issued: '2020', note }]);
const printed = (note: string) => readAll('a.json', item(note)).entries['a'];

test.each([
  ['Article in French', 'B. 2020. Article in French.'],
  ['[See also the erratum.]', 'B. 2020. [See also the erratum.].'],
  ['In press', 'B. 2020. In press.'],
  ['PMID: 12653513 Publisher: Elsevier', 'B. 2020.'],
  ['Reprinted in 2021. Publisher: Elsevier', 'B. 2020. Reprinted in 2021.'],
  ['[Online; accessed 6-September-2021]', 'B. 2020.'],
  ['https://example.org/a', 'B. 2020.'],
  ['doi:10.5555/x', 'B. 2020.'],
  ['Export Date: 1 April 2016', 'B. 2020.'],
])('the note "%s"', (note, entry) => {
  expect(printed(note)).toBe(entry);
});

test('identifiers of a note come into their places', () => {
  const { references } = readAll('a.json', item('PMID: 12653513 PMCID: PMC7213831'));
  expect(references[0]).toMatchObject({ pmid: '12653513', pmcid: 'PMC7213831', item: { id: 'a', title: 'B' } });
});

test('a reference that has a note alone is printed', () => {
  const note = 'Smith J, personal communication, 3 May 2019';
  expect(readAll('a.yaml', `- id: a\n  note: ${note}\n`)).toMatchObject({ entries: { a: `${note}.` }, faults: [] });
  expect(readAll('a.bib', `@misc{a, note={${note}}}`)).toMatchObject({ entries: { a: `${note}.` }, faults: [] });
  const ris = readAll('a.ris', `TY  - GEN\nN1  - ${note}\nID  - a\nER  - \n`);
  expect(ris).toMatchObject({ entries: { a: `${note}.` }, faults: [] });
});

test('what a reader noted in RIS is not printed', () => {
  const ris = 'TY  - BOOK\nTI  - B\nPY  - 2020\nN1  - ask Anna for it\nID  - a\nER  - \n';
  expect(readAll('a.ris', ris).entries).toEqual({ a: 'B. 2020.' });
});
