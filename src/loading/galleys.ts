import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, fault, fileStart, SourceText } from '../faults/fault.ts';
import { jatsArticle } from '../galleys/jats/jats.ts';
import { offlineHtml } from '../galleys/offline-html/offline-html.ts';
import { imagesIn } from '../galleys/offline-html/offline-images.ts';
import { logoName, pdfSource } from '../galleys/pdf/pdf-source.ts';
import { type PdfProblem, renderPdf } from '../galleys/pdf/render-pdf.ts';
import type { ArticleView } from '../model/article-view.ts';
import type { SiteFile } from '../model/content.ts';
import { type GalleyKind, type GalleySizes, galleyName } from '../model/galleys.ts';
import { type JournalIndex, viewOf } from '../model/journal-index.ts';
import { inlineImagesOf, inlineLogo } from './inline-images.ts';
import { readManuscript } from './manuscript-cache.ts';
import { settings, shownPath } from './settings.ts';

/** Articles at a time. */
const atOnce = 4;

/** All galleys of a journal: the files to publish, their sizes by article, and what kept others from being made. */
export interface MadeGalleys {
  readonly files: readonly SiteFile[];
  readonly sizes: Readonly<Record<string, GalleySizes>>;
  readonly faults: readonly Fault[];
}

/** A galley as a file, or why it cannot be made. */
export type GalleyOutcome =
  | { readonly from: string; readonly bytes: number }
  | { readonly problems: readonly PdfProblem[] };

const folder = (): string => join(settings().journalCache, 'galleys');

/** Makes every galley that is not in the cache yet; those that nobody needs any more are removed. */
export async function makeGalleys(index: JournalIndex, kinds: readonly GalleyKind[]): Promise<MadeGalleys> {
  const files: SiteFile[] = [];
  const faults: Fault[] = [];
  const sizes: Record<string, GalleySizes> = {};
  const waiting = index.articles.values();
  const work = async () => {
    for (const article of waiting) {
      const own = kinds.filter((kind) => kind !== 'pdf' || article.pdf === undefined);
      const made: [GalleyKind, number][] = [];
      for (const kind of own) {
        const outcome = await galley(kind, viewOf(index, article));
        if ('problems' in outcome) faults.push(...(await pdfFaults(article.id, outcome.problems)));
        else {
          made.push([kind, outcome.bytes]);
          files.push({ path: `articles/${article.id}/${galleyName(article, kind)}`, from: outcome.from });
        }
      }
      sizes[article.id] = Object.fromEntries(made);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await removeOthers(new Set(files.map(({ from }) => from)));
  return { files, sizes, faults };
}

/** A galley from the cache, else made and put there: its absolute path and its size in bytes. */
export async function galley(kind: GalleyKind, view: ArticleView): Promise<GalleyOutcome> {
  const logo = kind === 'pdf' ? await inlineLogo(view.site.theme) : undefined;
  const from = join(folder(), `${keyOf(view, logo)}.${kind}`);
  const known = await stat(from).catch(() => undefined);
  if (known && known.size > 0) return { from, bytes: known.size };
  const bytes = await make(kind, view, logo);
  if (typeof bytes === 'object' && 'problems' in bytes) return bytes;
  const draft = join(folder(), `.${randomUUID()}`);
  await mkdir(folder(), { recursive: true });
  await writeFile(draft, bytes);
  await rename(draft, from);
  return { from, bytes: Buffer.byteLength(bytes) };
}

/** Changes with all that an article shows and, by its digest, with its text and the code that writes it. */
function keyOf({ galleys, ...view }: ArticleView, logo: string | undefined): string {
  const shown = { ...view, galleys: galleys.map(({ name }) => name), logo };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}

async function make(
  kind: GalleyKind,
  view: ArticleView,
  logo: string | undefined,
): Promise<string | Buffer | { problems: readonly PdfProblem[] }> {
  const manuscript = await readManuscript(view.article.digest);
  if (kind === 'xml') return jatsArticle(view, manuscript);
  const images = await inlineImagesOf(manuscript, imagesIn(manuscript));
  if (kind === 'html') return offlineHtml(view, manuscript, images);
  const shown = logo === undefined ? [...images] : [...images, [logoName, logo] as const];
  const decoded = shown.map(([name, data]) => [name, Buffer.from(data.split(',')[1] ?? '', 'base64')] as const);
  const rendered = await renderPdf(pdfSource(view, manuscript), new Map(decoded));
  return 'bytes' in rendered ? rendered.bytes : rendered;
}

/** Why an article has no PDF, at the character that keeps it from having one. */
export async function pdfFaults(id: string, problems: readonly PdfProblem[]): Promise<Fault[]> {
  const file = join(settings().content, 'articles', id, 'article.md');
  const source = new SourceText(shownPath(file), await readFile(file, 'utf8'));
  return problems.map(({ message, character }) => {
    const offset = character === undefined ? -1 : source.text.indexOf(character);
    const position = offset === -1 ? fileStart : source.position(offset);
    return fault('pdf', shownPath(file), position, `The PDF cannot be made: ${message}`);
  });
}

/** Earlier galleys may hold text that was withdrawn. */
async function removeOthers(needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  const others = names.map((name) => join(folder(), name)).filter((file) => !needed.has(file));
  await Promise.all(others.map((file) => rm(file, { force: true })));
}
