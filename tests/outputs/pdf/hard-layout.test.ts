import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../src/outputs/html/tree/write-html.ts';
import { jatsArticle } from '../../../src/outputs/jats/jats.ts';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { writeHardLayout } from '../../support/hard-layout.ts';
import { jatsFaults } from '../../support/jats-faults.ts';
import { makePdfs, pdfInfo, pdfText, pdfWords, qpdfFaults } from '../../support/pdf-files.ts';
import { outsideMargins } from '../../support/pdf-layout.ts';
import { sharedWords, textOfHtml } from '../../support/shared-words.ts';

/** Formulae and marks, which the PDF sets in another way. */
const leftOut = 'math, .math, .backlink, .footnote-mark, .citation';

for (const columns of pdfAvailable() ? ([1, 2] as const) : []) {
  const content = mkdtempSync(join(tmpdir(), 'casebook-hard-'));
  await writeHardLayout(content, columns);
  const { pdfs, faults } = await makePdfs(content);
  rmSync(content, { recursive: true });

  describe(`reports that are hard to set, in ${columns} column${columns === 1 ? '' : 's'}`, () => {
    it('have their PDFs', () => {
      expect(faults).toEqual([]);
    });

    it.each(pdfs)('lose no word: $id', ({ view, text: articleText, pdf }) => {
      const html = Object.values(writeHtml(articleText, view.article.language)).join('');
      const plain = (text: string) => text.replace(/[-\u2010\u2011\u00ad\u200b]\n?/g, '');
      const page = textOfHtml(html, leftOut);
      const codes = /\S{40,}/g;
      const paper = pdfText(pdf);
      expect(sharedWords(plain(page.replace(codes, '')), plain(paper))).toBeGreaterThanOrEqual(0.97);
      // What is longer than a line is parted.
      const letters = plain(paper).replace(/\s/g, '');
      for (const code of plain(page).match(codes) ?? []) expect(letters).toContain(code);
      expect(qpdfFaults(pdf)).toBe('');
    });

    it.each(pdfs)('stay within the margins: $id', ({ id, pdf }) => {
      // The mark of a retraction lies across the page.
      const words = pdfWords(pdf).filter(({ text }) => id !== 'retracted' || !'RETRACTED'.includes(text));
      expect(outsideMargins(words, columns, Number(pdfInfo(pdf)['Pages']))).toEqual([]);
    });

    it('keep the caption of a table with its first rows', () => {
      const words = pdfWords(pdfs.find(({ id }) => id === 'captions')?.pdf ?? Buffer.from(''));
      const pagesOf = (start: string) => words.filter(({ text }) => text.startsWith(start)).map(({ page }) => page);
      expect(pagesOf('Caption')).toHaveLength(9);
      expect(pagesOf('cell1x1')).toEqual(pagesOf('Caption'));
      expect(pagesOf('cell7x3')).toEqual(pagesOf('Caption'));
    });

    it('show each note once', () => {
      const text = pdfText(pdfs.find(({ id }) => id === 'notes')?.pdf ?? Buffer.from(''));
      for (const note of ['abstract', 'point', 'body', 'panels', 'cell', 'caption', 'list'])
        expect(text.split(`note${note}`).length).toBe(2);
    });

    it('begin with the journal and the title', () => {
      for (const { view, pdf } of pdfs) {
        const [first = '', ...rest] = pdfText(pdf).trim().split('\n');
        expect(first).toBe(view.site.title);
        expect(rest.join(' ').indexOf('A bad report with')).toBeLessThan(70);
      }
    });

    it('fit on pages that are few', () => {
      for (const { id, pdf } of pdfs) expect(Number(pdfInfo(pdf)['Pages']), id).toBeLessThanOrEqual(5);
    });

    it.each(pdfs)('are valid JATS: $id', ({ view, text }) => {
      expect(jatsFaults(jatsArticle(view, text))).toBe('');
    });
  });
}
