import { rm } from 'node:fs/promises';
import type { ArticleText } from '../model/article-text.ts';
import type { Citations } from '../model/citation.ts';
import { DamagedFile } from './kept-file.ts';
import { readJson, writeJson } from './kept-json.ts';
import { placeOf } from './kinds.ts';

// Pages read this, too, which are bundled away from the files of the citation engine: nothing here may make what is
// missing.

/** The text of an article as its folder alone makes it. */
export type FolderText = Omit<ArticleText, 'citations'>;

/** How to cite an article. They alone of a text change with the journal: its title asks for no text anew. */
export interface KeptCitations {
  /** Hash of all that they say besides the article itself. */
  readonly key: string;
  readonly citations: Citations;
}

/** Absolute path of the file that keeps the text of the article with this digest. */
export const folderTextFile = (digest: string): string => placeOf('texts', digest);

/** Absolute path of the file that keeps its citations. */
export const citationsFile = (digest: string): string => placeOf('citations', digest);

/** A text in the memory of a process that follows changes, and the key of its citations. */
interface HeldText {
  readonly key: string;
  readonly text: ArticleText;
}

/** Vite evaluates the modules of pages apart from those of the server: only the process is common to both. */
const shared = globalThis as { casebookTexts?: Map<string, HeldText> };

/** More than the pages and files that are put together at the same time. */
const mostHeld = 64;

/** Keeps a text for those who read it, until many others were: another process may empty the cache meanwhile. */
export function holdText(digest: string, { key, citations }: KeptCitations, text: FolderText): void {
  shared.casebookTexts ??= new Map();
  const held = shared.casebookTexts;
  held.delete(digest);
  held.set(digest, { key, text: { ...text, citations } });
  const [oldest] = held.keys();
  if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
}

/** The text that is held of an article. */
export function heldText(digest: string): HeldText | undefined {
  return shared.casebookTexts?.get(digest);
}

/**
 * The text of an article by the digest that its record carries; its citations must have been made, as
 * `ensureCitations` does. Throws DamagedFile where the cache was emptied meanwhile.
 */
export async function readArticleText(digest: string): Promise<ArticleText> {
  const held = heldText(digest);
  if (held) return held.text;
  const [text, kept] = await Promise.all([readFolderText(digest), readCitations(digest)]);
  if (!kept) throw lost(digest);
  return { ...text, citations: kept.citations };
}

/** The same without its citations. */
export async function readFolderText(digest: string): Promise<FolderText> {
  const text = heldText(digest)?.text ?? (await keptFolderText(digest));
  if (text) return text;
  // Were it damaged, it would seem to be there.
  await rm(folderTextFile(digest), { force: true });
  throw lost(digest);
}

/** The text of an article in the cache, where it is there. */
export function keptFolderText(digest: string): Promise<FolderText | undefined> {
  return readJson<FolderText>(folderTextFile(digest));
}

const lost = (digest: string): Error =>
  new DamagedFile(`The cache has lost the text of an article (${digest}); run the command again`);

export function keepFolderText(digest: string, text: FolderText): Promise<void> {
  return writeJson(folderTextFile(digest), text);
}

export function readCitations(digest: string): Promise<KeptCitations | undefined> {
  return readJson<KeptCitations>(citationsFile(digest));
}

export function writeCitations(digest: string, kept: KeptCitations): Promise<void> {
  return writeJson(citationsFile(digest), kept);
}
