import { hash } from 'node:crypto';
import type { RuleId } from '../faults/rules.ts';
import { nameObstacle } from '../files/published-name.ts';
import type { PublishedFile, PublishedImage } from '../model/published-file.ts';
import type { SummedFile } from '../store/kept-file.ts';
import { type CachedImage, cachedImage } from './image-cache.ts';
import { ImageRefused } from './prepared-image.ts';
import { type PublishedNames, publishedNames } from './published-names.ts';
import { type Listings, readImageFile } from './read-image-file.ts';

/** The image as it is published with the files to copy, or what is wrong with it. */
export type ImageOutcome =
  | { readonly image: PublishedImage; readonly files: readonly PublishedFile[] }
  | { readonly rule: RuleId; readonly message: string };

/**
 * Prepares an image for the site: the original with the same pixels and no metadata (TIFF as PNG, SVG
 * sanitised), and narrower WebP variants where they are lighter. Never throws for a bad image.
 * @param file absolute path of the image in its folder.
 * @param name its name there.
 * @param cacheFolder where published bytes are kept by content hash; several processes may share it.
 * @param folder what messages call the folder.
 * @param known what lies in the folders of other images that are published at the same time; completed.
 */
export async function publishImage(
  file: string,
  name: string,
  cacheFolder: string,
  folder = 'the folder of the report',
  known: Listings = new Map(),
): Promise<ImageOutcome> {
  try {
    const found = readImageFile(file, name, folder, known);
    if ('rule' in found) return found;
    const unfit = nameObstacle(name);
    if (unfit) return { rule: unfit.rule, message: `Image "${name}" ${unfit.why}` };
    const digest = hash('sha256', found.bytes);
    const cached = await cachedImage(found.bytes, digest, cacheFolder);
    return outcome(cached, publishedNames(name.normalize(), cached.kind, found.siblings, digest));
  } catch (error) {
    if (error instanceof ImageRefused) return { rule: error.rule, message: `Image "${name}" ${error.message}` };
    const reason = error instanceof Error ? error.message : String(error);
    return { rule: 'unreadable-image', message: `Image "${name}" could not be prepared: ${reason}` };
  }
}

function outcome(cached: CachedImage, names: PublishedNames): ImageOutcome {
  const variants = cached.variants.map((width) => ({ name: names.variant(width), width }));
  const published = [names.original, ...variants.map(({ name }) => name)];
  return {
    image: { original: names.original, width: cached.width, height: cached.height, variants },
    files: published.map((name, index) => ({ name, ...(cached.files[index] as SummedFile) })),
  };
}
