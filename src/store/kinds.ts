import { hash } from 'node:crypto';
import { join } from 'node:path';
import { settings } from '../settings/settings.ts';
import { codeDigest } from './code-digest.ts';

/**
 * What is kept of a journal between runs: each kind is a folder of its cache, and names the files of src whose code, with
 * all that they import, decides what is kept. Texts are known by what they say alone.
 */
const kinds = {
  records: ['content/article/article-pool.ts'],
  texts: [],
  citations: ['citation/cite-article.ts'],
  'writings/markdown': ['outputs/markdown/tree/write-markdown.ts'],
  images: ['images/image-cache.ts', 'images/inline-image.ts'],
  'galleys/xml': ['outputs/jats/jats.ts'],
  'galleys/html': ['outputs/html/offline-html.ts'],
  'galleys/pdf': ['outputs/pdf/pdf-galley.ts'],
  'share-images': ['outputs/share-image/draw-card.ts'],
  /** The program is in the key: all code of the site. */
  pages: [],
  /** Nothing is kept of these in files: what a site has under the same key, it keeps itself. */
  search: ['site-parts/search-index.ts'],
  'site-texts': ['site-parts/text-files.ts'],
  'site-files': ['site-parts/place-files.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Kind = keyof typeof kinds;

/** All kinds. */
export const allKinds = Object.keys(kinds) as Kind[];

/** Kinds that are made no more: what a cache still holds of them, nothing needs. */
export const formerKinds = ['articles', 'manuscripts'];

/** The files of src whose code, with all that they import, decides what is kept of a kind. */
export const codeFiles = (kind: Kind): readonly string[] => kinds[kind];

const digests = new Map<Kind, string>();

/** Hash of the code that decides what is kept of a kind: the code of a process stays the same for as long as it runs. */
export function codeOfKind(kind: Kind): string {
  const digest = digests.get(kind) ?? codeDigest(codeFiles(kind));
  digests.set(kind, digest);
  return digest;
}

/**
 * The name under which something is kept: it changes with all that it is made from, and with the code that makes it.
 *
 * @param read all that is read to make it, as plain data; the same data in the same order give the same name
 */
export function keyOf(kind: Kind, read: unknown): string {
  return hash('sha256', JSON.stringify([codeOfKind(kind), read])).slice(0, 32);
}

/** Absolute path of what is kept under a key, a file or a folder. */
export function placeOf(kind: Kind, key: string): string {
  return join(settings().journalCache, kind, key);
}
