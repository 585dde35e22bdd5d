import { expect, it, test } from 'vitest';
import { readAll } from './support.ts';

const texts = {
  bibtex: '@book{a, title={B}, year=2020}',
  ris: 'TY  - BOOK\nTI  - B\nPY  - 2020\nID  - a\nER  - \n',
  enwRis: '\nDB  - Scopus\nTI  - B\nTY  - BOOK\nPY  - 2020\nID  - a\nER  - \n',
  nbib: '\nPMID- 123\nTI  - B\nDP  - 2020\nJT  - J\n',
  json: '[{"id": "a", "type": "book", "title": "B", "issued": "2020"}]',
  yaml: '---\nreferences:\n- id: a\n  type: book\n  title: B\n  issued: 2020\n...\n',
  list: '- id: a\n  type: book\n  title: B\n  issued: 2020\n',
};
const endings = ['bib', 'ris', 'nbib', 'json', 'yaml', 'yml', 'txt', 'enw', 'BIB'];

it.each(Object.entries(texts))('%s is read under every name', (name, text) => {
  const expected = name === 'nbib' ? { pmid123: 'B. J 2020.' } : { a: 'B. 2020.' };
  for (const ending of endings) {
    expect(readAll(`a.${ending}`, text), ending).toMatchObject({ entries: expected, faults: [] });
  }
});

test('what stands in a text does not make it another format', () => {
  const bib = '@book{a, title={B},\nnote={\nTY  - JOUR\n}, year=2020}';
  expect(readAll('a.bib', bib).entries).toEqual({ a: 'B. 2020. TY - JOUR.' });
});

test('the own form of EndNote', () => {
  expect(readAll('a.enw', '%0 Journal Article\n%A Smith, John\n%T B\n').faults).toEqual([
    "1:1 References cannot be read from a file of EndNote's own; export them from there as RIS [reference-file-kind]",
  ]);
  expect(readAll('a.txt', 'Smith J. A title. 2020.').faults).toEqual([
    '1:1 References cannot be read from this ".txt" file; expected BibTeX, CSL (JSON or YAML), RIS or NBIB [reference-file-kind]',
  ]);
});

const authors = (...lines: string[]) =>
  readAll(
    'a.ris',
    `TY  - BOOK\n${lines.map((line) => `AU  - ${line}`).join('\n')}\nTI  - B\nPY  - 2020\nID  - a\nER  - \n`,
  );

test.each([
  [
    'Sánchez-Cordón, Petra J.; Invented, Maria; Madeup, Ana Luisa; Example, Linda K.',
    'Sánchez-Cordón PJ, Invented M, Madeup AL, Example LK',
  ],
  ['Smith, J.; Doe, A.;', 'Smith J, Doe A'],
  ['Smith J; Doe AB; World Health Organization', 'Smith J, Doe AB, World Health Organization'],
  ['Smith J, Doe AB', 'Smith J, Doe AB'],
  ['Smith, J., Doe, A. B., van Poe, C.', 'Smith J, Doe AB, van Poe C'],
  ['Smith, John and Doe, Anna', 'Smith J, Doe A'],
  ['Smith, J.; Doe, A.; et al.', 'Smith J, Doe A, et al'],
  ['Smith, John, Jr.', 'Smith J Jr'],
  ['Centers for Disease Control and Prevention', 'Centers for Disease Control and Prevention'],
])('an author line "%s"', (line, printed) => {
  expect(authors(line)).toMatchObject({ entries: { a: `${printed}. B. 2020.` }, faults: [] });
});

test('names that cannot be told apart get a remark at their line', () => {
  expect(authors('Roe, R.', 'Smith, John, Doe, Anna').faults).toEqual([
    '3:1 Names cannot be told apart in "Smith, John, Doe, Anna"; write each in a line of its own, "AU  - Smith, John" [reference-names]',
  ]);
  expect(authors('Smith, John, Doe').faults).toHaveLength(1);
});

test('a record whose fields stand before its type is one, and headings of a database are no part of it', () => {
  const ris =
    'Scopus\nEXPORT DATE: 1 April 2016\n\nDB  - Scopus\nTI  - Monkeys\nTY  - JOUR\nPY  - 2006\nJO  - J\nID  - a\nER  - \n\nTI  - Apes\nTY  - JOUR\nPY  - 2007\nJO  - J\nID  - b\nER  - \n';
  const { entries, faults, references } = readAll('a.ris', ris);
  expect({ entries, faults }).toEqual({ entries: { a: 'Monkeys. J 2006.', b: 'Apes. J 2007.' }, faults: [] });
  expect(references.map(({ source }) => source.line)).toEqual([4, 12]);
});
