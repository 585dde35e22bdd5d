import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readFrontMatter } from '../../../src/content/article/read-front-matter.ts';
import { SourceText } from '../../../src/faults/fault.ts';
import { shared } from '../../citation/support.ts';
import { readTruths } from '../../citation/vancouver-truth.ts';

function read(list: string) {
  const text = `---\ntitle: A case\nreferences:${list}\npublished: 2020-03-19\nauthors: B C\n---\nText.\n`;
  const { references, faults } = readFrontMatter(new SourceText('a/article.md', text));
  return {
    inline: references?.inline.map(({ value, source }) => [value, `${source.line}:${source.column}`]),
    files: references?.files.map(({ name }) => name),
    faults: faults.map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

const sound: Readonly<Record<string, readonly [list: string, ...inline: readonly [value: unknown, at: string][]]>> = {
  'a colon and a "#"': [
    '\n  - Smith J. A title: a case. J Ex 2020. PMID: 1.\n  - Case report #2: a title #3. 2021',
    ['Smith J. A title: a case. J Ex 2020. PMID: 1.', '4:5'],
    ['Case report #2: a title #3. 2021', '5:5'],
  ],
  'at the margin': [
    '\n- Smith J. A: b. 2020.\n- Doe A. C: d. 2021.',
    ['Smith J. A: b. 2020.', '4:3'],
    ['Doe A. C: d. 2021.', '5:3'],
  ],
  'over several lines': [
    '\n  - Smith J. A title:\n    a case. #4\n    # 5\n\n  # older ones\n  - Doe A: C.',
    ['Smith J. A title: a case. #4 # 5', '4:5'],
    ['Doe A: C.', '9:5'],
  ],
  'brackets, marks and backslashes at the head': [
    '\n  - [1] Smith J. A: b.\n  - "Odd" words: a study.\n  - *Doe A. C.\n  - @home: a study.\n  - %5 of all: \\alpha.\n  - & so on: "x"\n  - [Un cas: suite]. Rev Med.',
    ['[1] Smith J. A: b.', '4:5'],
    ['"Odd" words: a study.', '5:5'],
    ['*Doe A. C.', '6:5'],
    ['@home: a study.', '7:5'],
    ['%5 of all: \\alpha.', '8:5'],
    ['& so on: "x"', '9:5'],
    ['[Un cas: suite]. Rev Med.', '10:5'],
  ],
  'one word before the colon': [
    '\n  - medline: a history. 1998.\n  - Cancer: a review.',
    ['medline: a history. 1998.', '4:5'],
    ['Cancer: a review.', '5:5'],
  ],
  'quoted, as a block and with a key': [
    `\n  - "Smith J. A: b."\n  - 'Doe A. C: d'\n  - >-\n    Roe R. E:\n    f.\n  - Poe E. G: h. {#poe}`,
    ['Smith J. A: b.', '4:5'],
    ['Doe A. C: d', '5:5'],
    ['Roe R. E: f.', '6:5'],
    ['Poe E. G: h. {#poe}', '9:5'],
  ],
  'beside fields': [
    '\n  - id: a\n    title: "B: c"\n  - {id: d, title: E}\n  - note: Only a note.\n  - PMID: 123\n  - Smith J. A: b.',
    [{ id: 'a', title: 'B: c' }, '4:5'],
    [{ id: 'd', title: 'E' }, '6:5'],
    [{ note: 'Only a note.' }, '7:5'],
    [{ PMID: '123' }, '8:5'],
    ['Smith J. A: b.', '9:5'],
  ],
  'as a block': [' |\n  Smith J. A: b #1.\n  Doe A. C: d.', ['Smith J. A: b #1.', '4:3'], ['Doe A. C: d.', '5:3']],
  'without hyphens': [
    '\n  1. Smith J. A: b #1.\n  2. Doe A. C: d.',
    ['Smith J. A: b #1.', '4:6'],
    ['Doe A. C: d.', '5:6'],
  ],
};

describe('a list of pasted references', () => {
  it.each(Object.entries(sound))('%s', (_, [list, ...inline]) => {
    expect(read(list)).toEqual({ inline, files: [], faults: [] });
  });

  it('names of files and slips in fields stay what they are', () => {
    expect(read('\n  - a.bib\n  - other list.ris')).toEqual({
      inline: [],
      files: ['a.bib', 'other list.ris'],
      faults: [],
    });
    expect(read('\n  - tilte: A\n    autor: B').faults).toHaveLength(1);
  });
});

const path = join(shared, 'data', 'references', 'vancouver-references.jsonl');

test.skipIf(!existsSync(path))('3,372 references of published articles arrive as they stand (needs ../shared)', () => {
  const texts = readTruths(path).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const { inline, faults } = read(`\n${texts.map((text) => `  - ${text}`).join('\n')}`);
  expect(faults).toEqual([]);
  expect(inline).toEqual(texts.map((text, index) => [text, `${index + 4}:5`]));
  expect(texts).toHaveLength(3372);
});
