import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { makePdfs, pdfInfo, pdfWords } from '../../support/pdf-files.ts';
import { outsideMargins, overprinted } from '../../support/pdf-layout.ts';

/** Paragraphs, a figure nearly as high as a page, and a table of so many rows with a note of so many words. */
const text = (sentences: number): string =>
  `${'She walked home on the next day, and nothing else was seen. '.repeat(sentences)}\n\n`;
const figure = (at: number): string => `![A picture.](tower.png)\n\nFigure: figure${at}. {#fig-${at}}\n\n`;
const table = (rows: number, words: number): string => {
  const cells = Array.from({ length: rows }, (_, row) => `| row${row} | 1 | 2 |\n`).join('');
  const note =
    words === 0 ? '' : `Note: ${Array.from({ length: words }, (_, at) => `note${at}`).join(' ')} noteend.\n\n`;
  return `| Head | One | Two |\n| --- | --- | --- |\n${cells}\nTable: The table. {#tbl-1}\n\n${note}`;
};

const reports: Readonly<Record<string, string>> = {
  'a figure and a long table': text(24) + figure(1) + table(40, 0) + text(120),
  'a figure, text and a long table': text(40) + figure(1) + text(4) + table(40, 20) + text(120),
  'two figures and a long table': text(24) + figure(1) + figure(2) + text(8) + table(40, 0) + text(200),
  'a long table between figures': text(24) + figure(1) + table(40, 0) + figure(2) + text(200),
  'a table with a long note': text(40) + table(8, 400) + text(60),
  'a table with a note longer than a page': text(30) + table(8, 2600) + text(60),
  'a long table with a long note': text(30) + table(50, 400) + text(60),
};

for (const columns of pdfAvailable() ? ([1, 2] as const) : []) {
  const content = mkdtempSync(join(tmpdir(), 'casebook-tables-'));
  const journal = { title: 'A Journal', url: 'https://example.org', license: 'CC-BY-4.0', 'pdf-columns': columns };
  const front = { title: 'A report', published: '2024-01-05', authors: [{ name: 'Anna Example' }] };
  const tower = await sharp({ create: { width: 1000, height: 1400, channels: 3, background: '#7a1f3d' } })
    .png()
    .toBuffer();
  for (const [name, body] of Object.entries(reports)) {
    const folder = join(content, 'articles', name.replaceAll(/\W+/g, '-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'article.md'), `---\n${JSON.stringify(front)}\n---\n\n## Case\n\n${body}`);
    writeFileSync(join(folder, 'tower.png'), tower);
  }
  writeFileSync(join(content, 'journal.yaml'), JSON.stringify(journal));
  const { pdfs } = await makePdfs(content);
  rmSync(content, { recursive: true });

  describe(`in ${columns} column${columns === 1 ? '' : 's'}`, () => {
    it.each(pdfs)('pages are filled, tables uncut and their notes under them: $id', ({ pdf }) => {
      const words = pdfWords(pdf);
      const pages = Number(pdfInfo(pdf)['Pages']);
      expect(outsideMargins(words, columns, pages)).toEqual([]);
      expect(overprinted(words)).toEqual([]);
      // The number of the page stands lower.
      const lowest = Array.from({ length: pages - 1 }, (_, at) =>
        Math.max(...words.filter(({ page, bottom }) => page === at + 1 && bottom < 780).map(({ bottom }) => bottom)),
      );
      expect(lowest.filter((bottom) => bottom < 600)).toEqual([]);

      const order = words.map(({ text }) => text);
      const [first, last] = [order.indexOf('row0'), order.findLastIndex((word) => word.startsWith('row'))];
      expect(order.slice(first, last).filter((word) => word.startsWith('figure'))).toEqual([]);
      if (order.includes('noteend.'))
        expect(order.findIndex((word, at) => at > last && word === 'note0')).toBeLessThan(last + 16);
      for (const at of [1, 2]) expect(order.filter((word) => word === `figure${at}.`).length).toBeLessThanOrEqual(1);
      expect(order.indexOf('figure2.') === -1 || order.indexOf('figure1.') < order.indexOf('figure2.')).toBe(true);
    });
  });
}
