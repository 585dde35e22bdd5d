import { jatsArticle } from '../outputs/jats/jats.ts';
import type { PdfProblem } from '../outputs/pdf/pdf-problem.ts';
import type { RenderedPdf } from '../outputs/pdf/render-pdf.ts';
import { type KeptFile, keepFile, keptFile } from '../store/kept-file.ts';
import { readFolderManuscript } from '../store/manuscript-cache.ts';
import type { GalleyJob } from './galley-job.ts';
import { writeHtml } from './write-html.ts';
import { writePdf } from './write-pdf.ts';

/** A galley, or why it cannot be made. */
export type GalleyOutcome = KeptFile | { readonly problems: readonly PdfProblem[] };

/** A galley from the cache, else made and put there. */
export async function makeGalley(job: GalleyJob): Promise<GalleyOutcome> {
  const cached = await keptFile(job.place);
  if (cached) return cached;
  const written = await write(job);
  return 'problems' in written ? written : keepFile(job.place, written.bytes);
}

async function write(job: GalleyJob): Promise<RenderedPdf | { readonly bytes: string }> {
  const text = await readFolderManuscript(job.shown.article.digest);
  if (job.kind === 'xml') return { bytes: jatsArticle(job.shown, text) };
  if (job.kind === 'html') return { bytes: await writeHtml(job.shown, text) };
  return writePdf(job.shown, text);
}
