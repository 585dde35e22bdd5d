import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/model/tree/inline.ts';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { withLatinApart } from '../../../src/outputs/pdf/own-direction.ts';
import { plainText } from '../../../src/tree/text/plain-text.ts';
import { makePdfs, type PdfWord, pdfWords } from '../../support/pdf-files.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [text(value)] });

describe('Latin sentences in a line from the right', () => {
  it.each<[string, readonly Inline[], string]>([
    [
      'stay together',
      [text('حالة: He was well (day 7). She was not. حالة')],
      'حالة: [He was well (day 7). She was not.] حالة',
    ],
    [
      'go on behind marks',
      [text('حالة. Of '), emphasis('E. coli'), text(' he knew (all). حالة')],
      'حالة. [Of E. coli he knew (all).] حالة',
    ],
    ['end with a mark', [text('حالة. It was so '), emphasis('long.')], 'حالة. [It was so long.]'],
    ['begin with one', [emphasis('All this'), text(' was new. حالة')], '[All this was new.] حالة'],
    ['are no words alone', [text('حالة IL-6 (CRP) حالة. ADC. حالة')], 'حالة IL-6 (CRP) حالة. ADC. حالة'],
    ['are no signs between others', [text('حالة: (1) ... – 5. حالة')], 'حالة: (1) ... – 5. حالة'],
    ['are a line without others as a whole', [text('CRP (mg/L)')], '[CRP (mg/L)]'],
    ['are no line without letters', [text('12 (5)')], '12 (5)'],
  ])('%s', (_, nodes, expected) => {
    const shown = plainText(withLatinApart(nodes)).replaceAll('\u2066', '[').replaceAll('\u2069', ']');
    expect(shown).toBe(expected);
  });

  it('are found in time that grows with the text alone', () => {
    const long = `حالة ${'a: b; (c '.repeat(100_000)}`;
    expect(withLatinApart([text(long)])).toEqual([text(long)]);
  });
});

const front = {
  ...{ title: 'حالة نادرة من التهاب عضلة القلب الحاد', language: 'ar', published: '2024-01-05' },
  authors: [{ name: 'Anna Example' }],
};
const body = `## Abstract

Alone1 stands a sentence (of english), which is so long that it needs a second line of the page, and ends2.

## Introduction

حالة نادرة من التهاب: Within1 stands a *long* sentence (of english) that needs a second line, too. It has another behind it, which ends2. حالة نادرة من التهاب.

- Listed1 stands a sentence (of english), ends2.

| القيمة | حالة |
| --- | --- |
| Cell1 (mg/L) ends2. | حالة |

Table: Caption1 of the table (of english) ends2. {#tbl-1}
`;

describe.skipIf(!pdfAvailable())('English in an Arabic report', async () => {
  const content = mkdtempSync(join(tmpdir(), 'casebook-arabic-'));
  mkdirSync(join(content, 'articles/arabic'), { recursive: true });
  const journal = { title: 'مجلة', url: 'https://example.org', license: 'CC-BY-4.0' };
  writeFileSync(join(content, 'journal.yaml'), JSON.stringify(journal));
  writeFileSync(join(content, 'articles/arabic/article.md'), `---\n${JSON.stringify(front)}\n---\n\n${body}`);
  const { pdfs } = await makePdfs(content);
  rmSync(content, { recursive: true });
  const words = pdfs.flatMap(({ pdf }) => pdfWords(pdf)).filter(({ text }) => !/\p{Script=Arabic}/u.test(text));

  it.each(['Alone1', 'Within1', 'Listed1', 'Cell1', 'Caption1'])('is read from the left: %s', (first) => {
    const start = words.findIndex(({ text }) => text === first);
    const end = words.findIndex(({ text }, at) => at > start && text.startsWith('ends2'));
    const sentence = words.slice(start, end + 1);
    expect(start).not.toBe(-1);
    expect(sentence.length).toBeGreaterThan(2);
    // The stop is behind the last word, not in front of it, and brackets close.
    expect(sentence.at(-1)?.text).toBe('ends2.');
    expect(sentence).toEqual(sentence.toSorted(asRead));
  });
});

/** Line by line, each from the left. */
const asRead = (one: PdfWord, other: PdfWord): number =>
  Math.abs(one.top - other.top) > 4 ? one.top - other.top : one.left - other.left;
