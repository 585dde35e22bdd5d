import { rm } from 'node:fs/promises';
import type { Citations } from '../model/citation.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { DamagedFile } from './kept-file.ts';
import { readJson, writeJson } from './kept-json.ts';
import { placeOf } from './kinds.ts';

// Pages read this, too, which are bundled away from the files of the citation engine: nothing here may make what is
// missing.

/** The text of an article as its folder alone makes it. */
export type FolderManuscript = Omit<Manuscript, 'citations'>;

/** How to cite an article. They alone of a manuscript change with the journal: its title asks for no text anew. */
export interface KeptCitations {
  /** Hash of all that they say besides the article itself. */
  readonly key: string;
  readonly citations: Citations;
}

/** Absolute path of the file that keeps the text of the article with this digest. */
export const manuscriptFile = (digest: string): string => placeOf('texts', digest);

/** Absolute path of the file that keeps its citations. */
export const citationsFile = (digest: string): string => placeOf('citations', digest);

/** A text in the memory of a process that follows changes, and the key of its citations. */
interface HeldManuscript {
  readonly key: string;
  readonly manuscript: Manuscript;
}

/** Vite evaluates the modules of pages apart from those of the server: only the process is common to both. */
const shared = globalThis as { casebookManuscripts?: Map<string, HeldManuscript> };

/** More than the pages and files that are put together at the same time. */
const mostHeld = 64;

/** Keeps a text for those who read it, until many others were: another process may empty the cache meanwhile. */
export function holdManuscript(digest: string, { key, citations }: KeptCitations, text: FolderManuscript): void {
  shared.casebookManuscripts ??= new Map();
  const held = shared.casebookManuscripts;
  held.delete(digest);
  held.set(digest, { key, manuscript: { ...text, citations } });
  const [oldest] = held.keys();
  if (held.size > mostHeld && oldest !== undefined) held.delete(oldest);
}

/** The text that is held of an article. */
export function heldManuscript(digest: string): HeldManuscript | undefined {
  return shared.casebookManuscripts?.get(digest);
}

/**
 * The rendered text of an article by the digest that its record carries; its citations must have been made, as
 * `ensureCitations` does. Throws DamagedFile where the cache was emptied meanwhile.
 */
export async function readManuscript(digest: string): Promise<Manuscript> {
  const held = heldManuscript(digest);
  if (held) return held.manuscript;
  const [manuscript, kept] = await Promise.all([readFolderManuscript(digest), readCitations(digest)]);
  if (!kept) throw lost(digest);
  return { ...manuscript, citations: kept.citations };
}

/** The same without its citations. */
export async function readFolderManuscript(digest: string): Promise<FolderManuscript> {
  const manuscript = heldManuscript(digest)?.manuscript ?? (await keptManuscript(digest));
  if (manuscript) return manuscript;
  // Were it damaged, it would seem to be there.
  await rm(manuscriptFile(digest), { force: true });
  throw lost(digest);
}

/** The text of an article in the cache, where it is there. */
export function keptManuscript(digest: string): Promise<FolderManuscript | undefined> {
  return readJson<FolderManuscript>(manuscriptFile(digest));
}

const lost = (digest: string): Error =>
  new DamagedFile(`The cache has lost the text of an article (${digest}); run the command again`);

export function writeManuscript(digest: string, manuscript: FolderManuscript): Promise<void> {
  return writeJson(manuscriptFile(digest), manuscript);
}

export function readCitations(digest: string): Promise<KeptCitations | undefined> {
  return readJson<KeptCitations>(citationsFile(digest));
}

export function writeCitations(digest: string, kept: KeptCitations): Promise<void> {
  return writeJson(citationsFile(digest), kept);
}
