import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { makePdfs, pdfInfo, pdfText, pdfWords } from '../../support/pdf-files.ts';
import { outsideMargins, overprinted } from '../../support/pdf-layout.ts';
import { writeRandomHeads } from '../../support/random-heads.ts';

/** CASEBOOK_HEADS=300 lays more of them. */
const count = Number(process.env['CASEBOOK_HEADS'] ?? 40);

for (const columns of pdfAvailable() ? ([1, 2] as const) : []) {
  const content = mkdtempSync(join(tmpdir(), 'casebook-heads-'));
  writeRandomHeads(content, columns, columns * 1000, count / 2);
  const { pdfs, faults } = await makePdfs(content);
  rmSync(content, { recursive: true });

  describe(`heads at random, in ${columns} column${columns === 1 ? '' : 's'}`, () => {
    it('have their PDFs', () => {
      expect(faults).toEqual([]);
      expect(pdfs).toHaveLength(count / 2);
    });

    it.each(pdfs)('print all within the margins, and nothing over another: $id', ({ view, pdf }) => {
      const words = pdfWords(pdf);
      const pages = Number(pdfInfo(pdf)['Pages']);
      expect(outsideMargins(words, columns, pages)).toEqual([]);
      expect(overprinted(words)).toEqual([]);
      const printed = pdfText(pdf);
      const ends = ['endtitle', ...(view.article.subtitle ? ['endsubtitle'] : []), 'endabstract', 'endbody'];
      for (const end of ends) expect(printed).toContain(end);
    });
  });
}
