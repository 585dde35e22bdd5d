import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { loadContent } from '../src/content/load-content.ts';
import { formatFaults } from '../src/faults/fault-list.ts';
import { makeGalleys } from '../src/galleys/make-galleys.ts';
import { indexContent } from '../src/views/journal-index.ts';

// `npm run pdf-pictures`: the first pages of three PDFs for docs/pdf.md, into docs/pictures/. Needs poppler.

interface Shown {
  readonly content: string;
  readonly id: string;
  readonly columns: 1 | 2;
}

const shown: readonly Shown[] = [
  { content: 'examples/sample-journal', id: 'ljcc.2025.0101', columns: 1 },
  { content: 'examples/sample-journal', id: 'ljcc.2024.0501', columns: 2 },
  { content: 'tests/fixtures/journals/records', id: 'retracted', columns: 1 },
];
const pages = 2;
const dotsPerInch = 80;

const pictures = resolve('docs', 'pictures');
const work = mkdtempSync(join(tmpdir(), 'casebook-pictures-'));
mkdirSync(pictures, { recursive: true });
process.env['CASEBOOK_CACHE'] = join(work, 'cache');
for (const [at, { content, id, columns }] of shown.entries()) {
  const copy = join(work, String(at));
  cpSync(content, copy, { recursive: true });
  appendFileSync(join(copy, 'journal.yaml'), `\npdf-columns: ${columns}\n`);
  const pdf = await pdfOf(copy, id);
  execFileSync('pdftoppm', ['-png', '-r', String(dotsPerInch), '-l', String(pages), pdf, join(work, `pdf-${id}`)]);
}
for (const name of readdirSync(work).filter((file) => file.endsWith('.png'))) {
  // A palette keeps the repository light.
  await sharp(join(work, name)).png({ palette: true }).toFile(join(pictures, name));
}
rmSync(work, { recursive: true });

async function pdfOf(content: string, id: string): Promise<string> {
  process.env['CASEBOOK_CONTENT'] = content;
  const loaded = await loadContent();
  const index = loaded.content && indexContent(loaded.content);
  const made = index && (await makeGalleys(index, ['pdf'], new Set([id])));
  const [pdf] = made?.files ?? [];
  if (!pdf) throw new Error(`There is no PDF of an article ${id} in ${content}\n${formatFaults(made?.faults ?? [])}`);
  return pdf.from;
}
