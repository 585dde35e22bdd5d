import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { makePdfs, type PdfWord, pdfWords } from '../../support/pdf-files.ts';
import { overprinted } from '../../support/pdf-layout.ts';
import { writeRandomBodies } from '../../support/random-bodies.ts';

const numberOf = ({ text }: PdfWord): number => Number(text.replace(/\D/g, ''));

for (const columns of pdfAvailable() ? ([1, 2] as const) : []) {
  const content = mkdtempSync(join(tmpdir(), 'casebook-bodies-'));
  await writeRandomBodies(content, columns, 10);
  const { pdfs, faults } = await makePdfs(content);
  rmSync(content, { recursive: true });
  /** Where a word stands among all; what stands side by side in two columns has no order. */
  const placeOf = ({ page, top }: PdfWord): number => page * 1000 + (columns === 1 ? top : 0);

  describe(`tables and figures at random, in ${columns} column${columns === 1 ? '' : 's'}`, () => {
    it('have their PDFs', () => {
      expect(faults).toEqual([]);
    });

    it.each(pdfs)('stand in the order of their numbers, and no table is cut: $id', ({ pdf }) => {
      const words = pdfWords(pdf);
      const starting = (start: string) => words.filter(({ text }) => text.startsWith(start));
      for (const kind of ['captiontable', 'captionfigure']) {
        const places = starting(kind).toSorted((a, b) => numberOf(a) - numberOf(b));
        expect(places.map(placeOf)).toEqual(places.map(placeOf).toSorted((a, b) => a - b));
      }
      for (const table of starting('captiontable')) {
        const cells = starting(`c${numberOf(table)}r`).map(placeOf);
        const [first, last] = [Math.min(...cells), Math.max(...cells)];
        const within = starting('captionfigure').filter((word) => first < placeOf(word) && placeOf(word) < last);
        expect(within).toEqual([]);
        for (const note of starting(`note${numberOf(table)}.`)) expect(Math.floor(last / 1000)).toBe(note.page);
      }
      expect(overprinted(words)).toEqual([]);
    });
  });
}
