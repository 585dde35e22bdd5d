import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { inlineImagesOf, inlineLogo } from '../content/inline-images.ts';
import type { GalleyKind } from '../model/galley.ts';
import { offlineHtml } from '../outputs/html/offline-html.ts';
import { imagesIn } from '../outputs/html/offline-images.ts';
import { jatsArticle } from '../outputs/jats/jats.ts';
import type { PdfProblem } from '../outputs/pdf/pdf-problem.ts';
import { logoName, pdfSource } from '../outputs/pdf/pdf-source.ts';
import { renderPdf } from '../outputs/pdf/render-pdf.ts';
import { replaceXmp } from '../outputs/pdf/replace-xmp.ts';
import { xmpPacket } from '../outputs/pdf/xmp.ts';
import { settings } from '../settings/settings.ts';
import { type KeptFile, keepFile, keptFile } from '../store/kept-file.ts';
import { readArticleText } from '../store/text-cache.ts';
import type { GalleyView } from '../views/article-view.ts';

/** A galley, or why it cannot be made. */
export type GalleyOutcome = KeptFile | { readonly problems: readonly PdfProblem[] };

/** A galley that was made before. */
export async function cachedGalley(kind: GalleyKind, view: GalleyView): Promise<KeptFile | undefined> {
  return keptFile(folderOf(kind, view, await logoOf(kind, view)));
}

/** A galley from the cache, else made and put there. */
export async function makeGalley(kind: GalleyKind, view: GalleyView): Promise<GalleyOutcome> {
  const logo = await logoOf(kind, view);
  const folder = folderOf(kind, view, logo);
  const cached = await keptFile(folder);
  if (cached) return cached;
  const bytes = await write(kind, view, logo);
  if (typeof bytes === 'object' && 'problems' in bytes) return bytes;
  return keepFile(folder, bytes);
}

/** Only PDFs show the logo. */
function logoOf(kind: GalleyKind, { site }: GalleyView): Promise<string | undefined> {
  return kind === 'pdf' ? inlineLogo(site.theme) : Promise.resolve(undefined);
}

/** Changes with all that an article shows and, by its digest, with its text and the code that writes it. */
function folderOf(kind: GalleyKind, view: GalleyView, logo: string | undefined): string {
  const shown = JSON.stringify([view, logo]);
  const name = `${createHash('sha256').update(shown).digest('hex').slice(0, 32)}.${kind}`;
  return join(settings().journalCache, 'galleys', name);
}

async function write(
  kind: GalleyKind,
  view: GalleyView,
  logo: string | undefined,
): Promise<string | Buffer | { readonly problems: readonly PdfProblem[] }> {
  const text = await readArticleText(view.article.digest);
  if (kind === 'xml') return jatsArticle(view, text);
  const images = await inlineImagesOf(text, imagesIn(text), kind);
  if (kind === 'html') return offlineHtml(view, text, images);
  const shown = logo === undefined ? [...images] : [...images, [logoName, logo] as const];
  const decoded = shown.map(([name, data]) => [name, Buffer.from(data.split(',')[1] ?? '', 'base64')] as const);
  const rendered = await renderPdf(pdfSource(view, text), new Map(decoded));
  return 'bytes' in rendered ? replaceXmp(rendered.bytes, xmpPacket(view)) : rendered;
}
