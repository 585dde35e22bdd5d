import { expect, it } from 'vitest';
import { readInlineReferences } from '../../src/citation/read-references.ts';
import { journalNames } from '../../src/editorial/references/journal-names.ts';

const messages = (...pasted: string[]): string[] => {
  const entries = pasted.map((value, index) => ({ value, source: { path: 'a', line: index + 1, column: 1 } }));
  const { references } = readInlineReferences(entries);
  return journalNames(references).map(({ at, message }) => `${(at as { line: number }).line} ${message}`);
};

const stopped = 'Smith J. A case: of what? Ann Surg. 2019;270(1):2–3.';
const plain = 'Doe A, Roe R. Another one. Eur J Radiol 2020 Mar 3;4:5–6.';

it.each([
  [
    [stopped, plain],
    ['2 "Eur J Radiol" has no stop before the year, but "Ann Surg." of the same list has one; write "Eur J Radiol."'],
  ],
  [
    [stopped, plain, plain],
    ['1 "Ann Surg." has a stop before the year, but "Eur J Radiol" and others of the list have none; write "Ann Surg"'],
  ],
  [[stopped, stopped.replace('Surg', 'Med')], []],
  [[plain, plain, plain, 'Poe E. Title. Medicine (Baltimore) 2019;1:2.'], []],
  [[stopped, 'WHO. A report. Geneva: WHO; 2019.', 'Smith J. A book. 2nd ed. London: Press, 2019.'], []],
  [
    [plain, plain, plain, 'Poe E. Title. Journal of Invented Medicine 2019;1:2.'],
    [
      '4 "Journal of Invented Medicine" is written out, but other journals of the list are abbreviated; look up its abbreviation in the NLM Catalog',
    ],
  ],
])('the journals of %j', (pasted, expected) => {
  expect(messages(...pasted)).toEqual(expected);
});
