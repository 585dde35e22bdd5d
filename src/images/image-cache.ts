import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { belowCache, type SummedFile } from '../store/kept-file.ts';
import { readJson, writeJson } from '../store/kept-json.ts';
import { codeOfKind } from '../store/kinds.ts';
import { sumOf } from '../store/sum.ts';
import { writeWhole } from '../store/write-whole.ts';
import type { PreparedBytes, PreparedImage } from './prepared-image.ts';

/** A prepared image whose bytes are on disk: the original first, then the variants in order. */
export interface CachedImage extends PreparedImage {
  readonly files: readonly SummedFile[];
}

interface Entry extends PreparedImage {
  /** Size of every file in bytes. */
  readonly sizes: readonly number[];
  /** Checksum of every file. */
  readonly sums: readonly string[];
}

/** The same image is often wanted by several reports at once: it is prepared once. */
const underWay = new Map<string, Promise<CachedImage>>();

/**
 * The image with these bytes from the cache, else prepared and put there. Throws ImageRefused.
 * @param hash of the bytes, hexadecimal.
 */
export function cachedImage(bytes: Buffer, hash: string, cacheFolder: string): Promise<CachedImage> {
  const folder = join(cacheFolder, codeOfKind('images'), hash.slice(0, 2), hash);
  const known = underWay.get(folder);
  if (known !== undefined) return known;
  const wanted = findOrPrepare(bytes, folder).finally(() => underWay.delete(folder));
  underWay.set(folder, wanted);
  return wanted;
}

async function findOrPrepare(bytes: Buffer, folder: string): Promise<CachedImage> {
  const known = await readEntry(folder);
  if (known) return known;
  // What reads images is loaded where it is needed: most runs find all of them in the cache.
  const { prepareImage } = await import('./prepare-image.ts');
  return store(await prepareImage(bytes), folder);
}

async function readEntry(folder: string): Promise<CachedImage | undefined> {
  const entry = await readJson<Entry>(join(folder, 'image.json'));
  if (!entry) return undefined;
  const { sizes, sums, ...image } = entry;
  const paths = pathsOf(image, folder);
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  const isWhole = found.every((file, index) => file?.size === sizes[index]);
  return isWhole ? { ...image, files: withSums(paths, sums) } : undefined;
}

function withSums(paths: readonly string[], sums: readonly string[]): SummedFile[] {
  return paths.map((path, index) => belowCache(path, sums[index] ?? ''));
}

function pathsOf(image: PreparedImage, folder: string): string[] {
  return ['original', ...image.variants.map((width) => `${width}.webp`)].map((name) => join(folder, name));
}

async function store({ files, ...image }: PreparedBytes, folder: string): Promise<CachedImage> {
  const paths = pathsOf(image, folder);
  const sums = files.map(sumOf);
  await Promise.all(paths.map((path, index) => writeWhole(path, files[index] ?? '')));
  // Written last, it tells of nothing that is not there; another process that prepares the same image writes the same.
  const entry: Entry = { ...image, sizes: files.map(({ length }) => length), sums };
  await writeJson(join(folder, 'image.json'), entry);
  return { ...image, files: withSums(paths, sums) };
}
