import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { makeGalleys } from '../../src/galleys/make-galleys.ts';
import type { ArticleText } from '../../src/model/article-text.ts';
import { readArticleText } from '../../src/store/text-cache.ts';
import type { ArticleView } from '../../src/views/article-view.ts';
import { indexContent, viewOf } from '../../src/views/journal-index.ts';

/** The PDF of an article, with what it was made from. */
export interface ArticlePdf {
  readonly id: string;
  readonly view: ArticleView;
  readonly text: ArticleText;
  readonly pdf: Buffer;
}

/** Loads a content folder and makes the PDFs of its articles. */
export async function makePdfs(
  content: string,
): Promise<{ readonly pdfs: readonly ArticlePdf[]; readonly faults: readonly Fault[] }> {
  const cache = mkdtempSync(join(tmpdir(), 'casebook-pdfs-'));
  vi.stubEnv('CASEBOOK_CONTENT', content);
  vi.stubEnv('CASEBOOK_CACHE', cache);
  try {
    const loaded = await loadContent();
    if (!loaded.content) throw new Error(loaded.faults.map(({ message }) => message).join('\n'));
    const index = indexContent(loaded.content);
    const { files, faults } = await makeGalleys(index, ['pdf']);
    const pdfs = await Promise.all(
      files.map(async ({ path, from }) => {
        const id = path.split('/')[1] ?? '';
        const article = index.byId.get(id);
        if (!article) throw new Error(`There is no article of ${path}`);
        const text = await readArticleText(article.digest);
        return { id, view: viewOf(index, article), text, pdf: readFileSync(from) };
      }),
    );
    return { pdfs, faults };
  } finally {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true, force: true });
  }
}

/** What a tool of poppler prints of a document; what it remarks on the way is left out. */
function poppler(tool: 'pdfinfo' | 'pdftotext', options: readonly string[], pdf: Buffer): string {
  return execFileSync(tool, options, {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** What pdfinfo says of a document, by its own names. */
export function pdfInfo(pdf: Buffer): Readonly<Record<string, string>> {
  const lines = poppler('pdfinfo', ['-'], pdf).split('\n');
  return Object.fromEntries(
    lines.filter((line) => line.includes(':')).map((line) => [line.split(':')[0], line.replace(/^[^:]*:\s*/, '')]),
  );
}

/** The text of a document in the order of its reading. */
export function pdfText(pdf: Buffer): string {
  return poppler('pdftotext', ['-', '-'], pdf);
}

/** A word on its page, which is counted from 1, with its edges in points from the top left. */
export interface PdfWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of a document with their places. */
export function pdfWords(pdf: Buffer): PdfWord[] {
  const pages = poppler('pdftotext', ['-bbox', '-', '-'], pdf).split('<page ').slice(1);
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return pages.flatMap((page, at) =>
    Array.from(page.matchAll(word), ([, left, top, right, bottom, text = '']) => ({
      ...{ page: at + 1, text, left: Number(left), right: Number(right) },
      ...{ top: Number(top), bottom: Number(bottom) },
    })),
  );
}

/** The XMP packet of a document. */
export function pdfXmp(pdf: Buffer): string {
  return poppler('pdfinfo', ['-meta', '-'], pdf);
}

/** The addresses that a document links to, each once. */
export function pdfLinks(pdf: Buffer): string[] {
  const listed = poppler('pdfinfo', ['-url', '-'], pdf);
  return [...new Set(listed.match(/\S+:\S+$/gm) ?? [])];
}

/** What qpdf finds wrong in the build of a document. */
export function qpdfFaults(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-qpdf-'));
  try {
    const file = join(folder, 'article.pdf');
    writeFileSync(file, pdf);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
