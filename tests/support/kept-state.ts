import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ensureCitationsOf } from '../../src/content/article/ensure-citations.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type GalleyJob, galleyJob, publishedLogo } from '../../src/galleys/galley-job.ts';
import { loadWithGalleys } from '../../src/galleys/load-with-galleys.ts';
import type { Content, Loaded } from '../../src/model/content.ts';
import { writers } from '../../src/outputs/outputs.ts';
import { pdfSource } from '../../src/outputs/pdf/pdf-source.ts';
import type { PdfView } from '../../src/outputs/pdf/pdf-view.ts';
import { xmpPacket } from '../../src/outputs/pdf/xmp.ts';
import { settings } from '../../src/settings/settings.ts';
import { absolutePath } from '../../src/store/kept-file.ts';
import { type Kind, placeOf } from '../../src/store/kinds.ts';
import { sumOf } from '../../src/store/sum.ts';
import { readArticleText } from '../../src/store/text-cache.ts';
import { indexContent, viewOf } from '../../src/views/journal-index.ts';

/** What a load of a journal gives, in a form that can be compared with that of another load. */
export interface State {
  readonly content: Content;
  readonly faults: Loaded['faults'];
  /** The text of each article, by its id. */
  readonly texts: Readonly<Record<string, unknown>>;
  /** Checksums of the bytes that are published beside the pages but for galleys, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a galley is written from, or the galley itself where that is soon written, by its place in the cache. */
export type Galleys = ReadonlyMap<string, string>;

/** Loads the journal as a build does, and tells the galleys that it would publish. */
export async function loadWarm(): Promise<{ readonly state: State; readonly galleys: Galleys }> {
  const loaded = await loadWithGalleys();
  const galleys = loaded.files.filter(({ from }) => from.includes('galleys'));
  const places = galleys.map(async ({ from }) => [join(from, '..'), await readFile(from, 'latin1')] as const);
  return { state: await stateOf(loaded), galleys: new Map(await Promise.all(places)) };
}

/** Loads the journal where nothing is kept, at the same place, and writes its galleys: the cache is as it was then. */
export async function loadAnew(): Promise<{ readonly state: State; readonly galleys: Galleys }> {
  const { journalCache } = settings();
  const aside = `${journalCache}-aside`;
  await rename(journalCache, aside);
  try {
    const loaded = await loadContent();
    return { state: await stateOf(loaded), galleys: await galleysOf(loaded.content as Content) };
  } finally {
    await rm(journalCache, { recursive: true });
    await rename(aside, journalCache);
  }
}

async function stateOf({ content, files, faults }: Loaded): Promise<State> {
  if (!content) throw new Error(`The journal has faults: ${faults.map(({ message }) => message).join('\n')}`);
  const index = indexContent(content);
  await ensureCitationsOf(index, index.articles);
  const texts = await Promise.all(
    index.articles.map(async ({ id, digest }) => [id, await readArticleText(digest)] as const),
  );
  const beside = texts.flatMap(([id, text]) => text.files.map((file) => ({ ...file, path: `${id}/${file.name}` })));
  const published = [...files.filter(({ from }) => !from.includes('galleys')), ...beside];
  const sums = published.map(async (file) => [file.path, sumOf(await readFile(absolutePath(file)))] as const);
  return {
    content: { ...content, galleySizes: {} },
    faults,
    texts: Object.fromEntries(texts),
    files: Object.fromEntries(await Promise.all(sums)),
  };
}

async function galleysOf(content: Content): Promise<Galleys> {
  const index = indexContent(content);
  const logo = await publishedLogo(index.site.theme);
  const citations = await ensureCitationsOf(index, index.articles);
  const jobs = index.articles.flatMap((article, at) =>
    content.galleyKinds
      .filter((kind) => kind !== 'pdf' || article.pdf === undefined)
      .map((kind) =>
        galleyJob(kind, () => ({ view: viewOf(index, article), citations: citations[at]?.citations as never, logo })),
      ),
  );
  return new Map(await Promise.all(jobs.map(async (job) => [job.place, await written(job)] as const)));
}

/** PDFs take long to set: their source stands for them. */
async function written({ kind, shown }: GalleyJob): Promise<string> {
  const text = await readArticleText(shown.article.digest);
  if (kind !== 'pdf') {
    const galley = await writers[kind].galley.write(shown, text);
    return 'bytes' in galley ? Buffer.from(galley.bytes).toString('latin1') : '';
  }
  const view = shown as PdfView;
  const images = text.files.map(({ name, sum }) => `${name} ${sum}`);
  return [pdfSource(view, text), xmpPacket(view), basename(view.logo?.from ?? ''), ...images].join('\n');
}

/**
 * The things of a kind that the cache holds, each told from others that were written at the same place: for an image, of
 * which there are several files, what is said of it stands.
 */
export async function keptThings(kind: Kind): Promise<ReadonlySet<string>> {
  if (kind === 'records') return keptRecords();
  const entries = await readdir(placeOf(kind, ''), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && (kind !== 'images' || entry.name === 'image.json'));
  const things = files.map(async ({ parentPath, name }) => {
    const { ino, mtimeMs } = await stat(join(parentPath, name));
    return `${join(parentPath, name)} ${ino} ${mtimeMs}`;
  });
  return new Set(await Promise.all(things));
}

function keptRecords(): ReadonlySet<string> {
  const database = new DatabaseSync(join(settings().journalCache, 'journal.sqlite'));
  const rows = database.prepare('SELECT key, text FROM records').all();
  database.close();
  return new Set(rows.map(({ key, text }) => `${String(key)} ${String(text)}`));
}
