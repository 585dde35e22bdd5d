import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { makePdfs, type PdfWord, pdfWords } from '../../support/pdf-files.ts';

const front = {
  ...{ title: 'حالة نادرة من التهاب عضلة القلب الحاد', language: 'ar', published: '2024-01-05' },
  authors: [{ name: 'Anna Example' }],
};
const body = `## Abstract

Alone1 stands a sentence (of english), which is so long that it needs a second line of the page, and ends2.

## Introduction

حالة نادرة من التهاب: Within1 stands a *long* sentence (of english) that needs a second line, too. It has another behind it, which ends2. حالة نادرة من التهاب.

- Listed1 stands a sentence (of english), ends2.
- حالة 12.5 mg/L حالة
- حالة (≤ 5 *mg*/kg)، حالة

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

  it.each(['12.5 mg/L', '≤ 5 mg/kg'])('has its measures from the left: %s', (measure) => {
    const [number = '', unit = ''] = measure.split(/ (?=mg)/);
    const at = words.findIndex(({ text }) => text.startsWith(unit));
    const [before, found] = [words.slice(0, at), words[at]];
    expect(
      before
        .slice(-number.split(' ').length)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(number);
    expect(before.at(-1)?.left).toBeLessThan(found?.left ?? 0);
  });
});

/** Line by line, each from the left. */
const asRead = (one: PdfWord, other: PdfWord): number =>
  Math.abs(one.top - other.top) > 4 ? one.top - other.top : one.left - other.left;
