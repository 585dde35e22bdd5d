import { extname } from 'node:path';
import type { ImageKind } from './prepared-image.ts';

/** Endings (lower case) that a browser understands for a kind; the first is given to files that have none of them. */
const endings: Readonly<Record<ImageKind, readonly [string, ...string[]]>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  png: ['.png', '.apng'],
  webp: ['.webp'],
  gif: ['.gif'],
  avif: ['.avif'],
  svg: ['.svg'],
};

const imageEnding = /\.(jpe?g|jpe|jfif|a?png|webp|gif|avif|tiff?|svg|heic|heif|bmp)$/i;

/** Whether a file is an image by its name. */
export function hasImageName(name: string): boolean {
  return imageEnding.test(name);
}

export interface PublishedNames {
  readonly original: string;
  readonly variant: (width: number) => string;
}

/**
 * Names beside the article: "ct.jpg" stays and has "ct-480.webp"; a TIFF published as PNG becomes "ct.png". Where
 * another image of the folder could claim such a name (ct.png beside ct.jpg, a ct-480.webp of the editor's), the names
 * carry the first digits of the content hash.
 * @param kind of what is published. @param siblings every name in the folder. @param hash of the content, hexadecimal.
 */
export function publishedNames(
  name: string,
  kind: ImageKind,
  siblings: readonly string[],
  hash: string,
): PublishedNames {
  const ending = extname(name);
  const bare = ending === '' ? name : name.slice(0, -ending.length);
  const stem = isClaimed(name, bare, siblings) ? `${bare}-${hash.slice(0, 8)}` : bare;
  const keepsName = endings[kind].includes(ending.toLowerCase());
  return { original: keepsName ? name : stem + endings[kind][0], variant: (width) => `${stem}-${width}.webp` };
}

/** Compared ignoring case, since the site may be copied to a disk that does. */
function isClaimed(name: string, bare: string, siblings: readonly string[]): boolean {
  const stem = (bare.split('/').at(-1) ?? bare).toLowerCase();
  const own = (name.split('/').at(-1) ?? name).toLowerCase();
  let same = 0;
  for (const sibling of siblings) {
    const other = sibling.toLowerCase();
    if (!other.startsWith(stem) || !hasImageName(other)) continue;
    const rest = other.slice(stem.length);
    if (/^-\d+\.webp$/.test(rest)) return true;
    if (/^\.[a-z]+$/.test(rest)) same++;
  }
  return same > (hasImageName(own) ? 1 : 0);
}
