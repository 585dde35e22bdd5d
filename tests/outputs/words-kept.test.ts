import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { loadWithGalleys } from '../../src/galleys/load-with-galleys.ts';
import { lacks } from '../support/real-reports/missing-words.ts';
import { type PublishedPiece, publishedPieces } from '../support/real-reports/published-words.ts';
import { reportFolder, writeRealJournal } from '../support/real-reports/real-journal.ts';
import { shownText } from '../support/real-reports/shown-text.ts';

const isThere = existsSync(reportFolder);

/** Reports with many tables, notes of tables, formulae and figures; `npm run words-kept` reads all. */
const names = ['PMC4736318', 'PMC5894222', 'PMC6352283', 'PMC8017196', 'PMC8144291'];

describe.skipIf(!isThere)(
  `the words of published reports of ${reportFolder}${isThere ? '' : ' (absent, skipped)'}`,
  async () => {
    const reports = isThere ? await written() : [];

    it.each([
      ['offline HTML', 0.9995],
      ['JATS', 0.999],
      ['PDF', 0.997],
    ] as const)('are kept in %s', (output, least) => {
      const found = reports.flatMap(({ pieces, files }) => lacks(pieces, shownText(output, files[output])));
      const count = (of: (lack: (typeof found)[number]) => number): number =>
        found.reduce((sum, each) => sum + of(each), 0);
      const words = count((lack) => lack.words);
      expect(words).toBeGreaterThan(9000);
      const kept = 1 - count(({ missing }) => missing.length) / words;
      expect(
        kept,
        found.flatMap(({ missing, shown }) => (missing.length > 0 ? [shown] : [])).join('\n'),
      ).toBeGreaterThan(least);
    });
  },
);

describe('what is lacking', () => {
  const piece = (text: string, kind: PublishedPiece['kind'] = 'body'): PublishedPiece => ({ kind, text });

  it.each([
    [[piece('The fever was gone after a week.')], 'The fever was [1] gone after a week', []],
    [[piece('The fever was gone within a week.')], 'The fever was gone a week', ['within']],
    [[piece('Haemoglobin had fallen to 92 g/L.')], 'Haemo-\nglobin had fall-\nen to 92 g/L', []],
    [[piece('The ﬁrst dose, 10⁹ cells')], 'The first dose, 109 cells', []],
    [
      [piece('Discussion', 'heading'), piece('The discussion of the case went on.')],
      'The discussion of the case went on.',
      ['discussion'],
    ],
    [[piece('184', 'cell'), piece('12', 'cell')], '12 CRP 184', []],
    [[piece('184', 'cell'), piece('84', 'cell')], 'CRP 184', ['84']],
    [[piece('Pain was noted in both hands.')], 'Pain in both feet was noted.', ['in', 'both', 'hands']],
  ])('of %j in %j', (pieces, text, missing) => {
    expect(lacks(pieces, text).flatMap((lack) => lack.missing)).toEqual(missing);
  });
});

interface WrittenReport {
  readonly pieces: readonly PublishedPiece[];
  readonly files: Readonly<Record<'offline HTML' | 'JATS' | 'PDF', Uint8Array>>;
}

async function written(): Promise<WrittenReport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-words-'));
  vi.stubEnv('CASEBOOK_CONTENT', join(folder, 'content'));
  vi.stubEnv('CASEBOOK_CACHE', join(folder, 'cache'));
  try {
    await writeRealJournal(join(folder, 'content'), names);
    const { files } = await loadWithGalleys();
    return names.map((name) => {
      const read = (extension: string): Uint8Array =>
        readFileSync(files.find(({ path }) => path.endsWith(`/${name}.${extension}`))?.from ?? '');
      const pieces = publishedPieces(readFileSync(join(reportFolder, `${name}.xml`), 'utf8'));
      return { pieces, files: { 'offline HTML': read('html'), JATS: read('xml'), PDF: read('pdf') } };
    });
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
}
