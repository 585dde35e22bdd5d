import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jatsArticle } from '../galleys/jats/jats.ts';
import { offlineHtml } from '../galleys/offline-html/offline-html.ts';
import { imagesIn } from '../galleys/offline-html/offline-images.ts';
import type { ArticleView } from '../model/article-view.ts';
import type { SiteFile } from '../model/content.ts';
import { type GalleyKind, type GalleySizes, galleyName } from '../model/galleys.ts';
import { type JournalIndex, viewOf } from '../model/journal-index.ts';
import { inlineImagesOf } from './inline-images.ts';
import { readManuscript } from './manuscript-cache.ts';
import { settings } from './settings.ts';

/** Articles at a time. */
const atOnce = 4;

/** All galleys of a journal: the files to publish, and their sizes by article. */
export interface MadeGalleys {
  readonly files: readonly SiteFile[];
  readonly sizes: Readonly<Record<string, GalleySizes>>;
}

const folder = (): string => join(settings().journalCache, 'galleys');

/** Makes every galley that is not in the cache yet; those that nobody needs any more are removed. */
export async function makeGalleys(index: JournalIndex, kinds: readonly GalleyKind[]): Promise<MadeGalleys> {
  const files: SiteFile[] = [];
  const sizes: Record<string, GalleySizes> = {};
  const waiting = index.articles.values();
  const work = async () => {
    for (const article of waiting) {
      const view = viewOf(index, article);
      const own = kinds.filter((kind) => kind !== 'pdf' || article.pdf === undefined);
      const made = await Promise.all(own.map(async (kind) => ({ kind, file: await galley(kind, view) })));
      sizes[article.id] = Object.fromEntries(made.map(({ kind, file }) => [kind, file.bytes]));
      for (const { kind, file } of made)
        files.push({ path: `articles/${article.id}/${galleyName(article, kind)}`, from: file.from });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await removeOthers(new Set(files.map(({ from }) => from)));
  return { files, sizes };
}

/** A galley from the cache, else made and put there. @returns absolute path and size in bytes */
export async function galley(
  kind: GalleyKind,
  view: ArticleView,
): Promise<{ readonly from: string; readonly bytes: number }> {
  const from = join(folder(), `${keyOf(view)}.${kind}`);
  const known = await stat(from).catch(() => undefined);
  if (known && known.size > 0) return { from, bytes: known.size };
  const draft = join(folder(), `.${randomUUID()}`);
  const bytes = await make(kind, view);
  await mkdir(folder(), { recursive: true });
  await writeFile(draft, bytes);
  await rename(draft, from);
  return { from, bytes: Buffer.byteLength(bytes) };
}

/** Changes with all that an article shows and, by its digest, with its text and the code that writes it. */
function keyOf({ galleys, ...view }: ArticleView): string {
  const shown = { ...view, galleys: galleys.map(({ name }) => name) };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}

async function make(kind: GalleyKind, view: ArticleView): Promise<string | Uint8Array> {
  const manuscript = await readManuscript(view.article.digest);
  if (kind === 'xml') return jatsArticle(view, manuscript);
  return offlineHtml(view, manuscript, await inlineImagesOf(manuscript, imagesIn(manuscript)));
}

/** Earlier galleys may hold text that was withdrawn. */
async function removeOthers(needed: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  const others = names.map((name) => join(folder(), name)).filter((file) => !needed.has(file));
  await Promise.all(others.map((file) => rm(file, { force: true })));
}
