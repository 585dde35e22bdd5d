import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfAvailable } from '../../../src/outputs/pdf/compiler.ts';
import { makePdfs, pdfInfo, pdfWords } from '../../support/pdf-files.ts';
import { outsideMargins, overprinted } from '../../support/pdf-layout.ts';
import { reportFolder, writeRealJournal } from '../../support/real-reports/real-journal.ts';

const isThere = existsSync(reportFolder);

/** Reports with long openings, many tables, notes of tables and formulae; CASEBOOK_REPORTS=83 lays so many more. */
const hard = ['PMC5723401', 'PMC4736318', 'PMC5894222', 'PMC6352283', 'PMC8017196'];
const count = Number(process.env['CASEBOOK_REPORTS'] ?? 0);

describe.skipIf(!isThere)(
  `the layout of published reports of ${reportFolder}${isThere ? '' : ' (absent, skipped)'}`,
  async () => {
    const laid = isThere && pdfAvailable() ? [...(await pdfsIn(1)), ...(await pdfsIn(2))] : [];

    it.each(laid)('is within the margins, and nothing is over another: $id in $columns columns', ({ pdf, columns }) => {
      const words = pdfWords(pdf);
      expect(outsideMargins(words, columns, Number(pdfInfo(pdf)['Pages']))).toEqual([]);
      expect(overprinted(words)).toEqual([]);
    });
  },
);

async function pdfsIn(columns: 1 | 2) {
  const all = readdirSync(reportFolder).filter((name) => name.endsWith('.xml'));
  const content = mkdtempSync(join(tmpdir(), 'casebook-real-'));
  try {
    await writeRealJournal(content, [
      ...new Set([...hard, ...all.slice(0, count).map((name) => name.replace('.xml', ''))]),
    ]);
    appendFileSync(join(content, 'journal.yaml'), `pdf-columns: ${columns}\n`);
    const { pdfs, faults } = await makePdfs(content);
    expect(faults).toEqual([]);
    return pdfs.map((article) => ({ ...article, columns }));
  } finally {
    rmSync(content, { recursive: true });
  }
}
