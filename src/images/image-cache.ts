import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { prepareImage } from './prepare-image.ts';
import type { PreparedBytes, PreparedImage } from './prepared-image.ts';
import { settingsVersion } from './settings.ts';

/** A prepared image whose bytes are on disk: the original's path first, then those of the variants in order. */
export interface CachedImage extends PreparedImage {
  readonly paths: readonly string[];
}

interface Entry extends PreparedImage {
  /** Size of every file in bytes. */
  readonly sizes: readonly number[];
}

/** The same image is often wanted by several reports at once: it is prepared once. */
const underWay = new Map<string, Promise<CachedImage>>();

/**
 * The image with these bytes from the cache, else prepared and put there. Throws ImageRefused.
 * @param hash of the bytes, hexadecimal.
 */
export async function cachedImage(bytes: Buffer, hash: string, cacheFolder: string): Promise<CachedImage> {
  const folder = join(cacheFolder, settingsVersion, hash.slice(0, 2), hash);
  const known = readEntry(folder) ?? underWay.get(folder);
  if (known !== undefined) return known;
  const preparing = prepareImage(bytes).then((prepared) => store(prepared, folder));
  underWay.set(folder, preparing);
  try {
    return await preparing;
  } finally {
    underWay.delete(folder);
  }
}

/**
 * Removes every image but those in use: another may have been withdrawn.
 *
 * @param inUse absolute paths of their folders
 */
export async function pruneImages(cacheFolder: string, inUse: ReadonlySet<string>): Promise<void> {
  const groups = (await Promise.all((await foldersIn(cacheFolder)).map(foldersIn))).flat();
  const images = (await Promise.all(groups.map(foldersIn))).flat();
  // A name with a dot is an image that somebody is preparing.
  const others = images.filter((folder) => !inUse.has(folder) && !basename(folder).includes('.'));
  await Promise.all(others.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function foldersIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
}

function readEntry(folder: string): CachedImage | undefined {
  const file = join(folder, 'image.json');
  // Asking first is cheaper than the exception, and a cold cache asks often.
  if (!existsSync(file)) return undefined;
  try {
    const { sizes, ...image } = JSON.parse(readFileSync(file, 'utf8')) as Entry;
    const paths = pathsOf(image, folder);
    const isWhole = paths.every((path, index) => statSync(path, { throwIfNoEntry: false })?.size === sizes[index]);
    return isWhole ? { ...image, paths } : undefined;
  } catch {
    return undefined;
  }
}

function pathsOf(image: PreparedImage, folder: string): string[] {
  return ['original', ...image.variants.map((width) => `${width}.webp`)].map((name) => join(folder, name));
}

/** The folder appears at once and whole: another process that prepares the same image writes the same bytes. */
async function store({ files, ...image }: PreparedBytes, folder: string): Promise<CachedImage> {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true });
  const entry: Entry = { ...image, sizes: files.map(({ length }) => length) };
  const writes = pathsOf(image, draft).map((path, index) => writeFile(path, files[index] ?? ''));
  await Promise.all([...writes, writeFile(join(draft, 'image.json'), JSON.stringify(entry))]);
  await moveInto(draft, folder);
  return { ...image, paths: pathsOf(image, folder) };
}

async function moveInto(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    // The folder is there: somebody was faster, or it is broken and must go.
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    if (readEntry(folder) === undefined) {
      await rm(folder, { recursive: true, force: true });
      return moveInto(draft, folder);
    }
    await rm(draft, { recursive: true, force: true });
  }
}
