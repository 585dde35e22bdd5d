import { writers } from '../outputs/outputs.ts';
import type { PdfProblem } from '../outputs/pdf/pdf-problem.ts';
import { type KeptFile, keepFile, keptFile } from '../store/kept-file.ts';
import { readFolderText } from '../store/text-cache.ts';
import type { GalleyJob } from './galley-job.ts';

/** A galley, or why it cannot be made. */
export type GalleyOutcome = KeptFile | { readonly problems: readonly PdfProblem[] };

/** A galley from the cache, else made and put there. */
export async function makeGalley({ kind, shown, place }: GalleyJob): Promise<GalleyOutcome> {
  const cached = await keptFile(place);
  if (cached) return cached;
  const text = await readFolderText(shown.article.digest);
  const written = await writers[kind].galley.write(shown, text);
  return 'problems' in written ? written : keepFile(place, written.bytes);
}
