import { join } from 'node:path';
import { publishImage } from '../../images/publish-image.ts';
import type { Listings } from '../../images/read-image-file.ts';
import type { PublishedFile } from '../../model/published-file.ts';
import { settings } from '../../settings/settings.ts';
import type { Publishers } from '../../tree/resolve/publish-shown.ts';
import type { ArticleFolder } from './article-folder.ts';
import { taken } from './publish-folder-files.ts';
import { mediaPublisher } from './publish-media.ts';
import { refusePlayed } from './refuse-played.ts';

/** Publishes what a text shows, and takes note of it. */
export function shownFiles(folder: ArticleFolder) {
  const images = imagePublisher(folder);
  const media = mediaPublisher(folder);
  const publishers: Publishers = { publishImage: images.publish, publishMedia: media.publish };
  return {
    publishers,
    files: (): readonly PublishedFile[] => [...images.files(), ...media.files()],
    /** Names of all that the text names, be they published or not. */
    asked: (): readonly string[] => [...images.asked(), ...media.asked()],
    /** Names of the originals. */
    names: (): readonly string[] => [...images.names(), ...media.files().map(({ name }) => name)],
  };
}

/** Publishes the images of a text, and takes note of what is published in the order of the text. */
function imagePublisher(folder: ArticleFolder) {
  const published = new Map<string, { readonly original: string; readonly files: readonly PublishedFile[] }>();
  const asked = new Set<string>();
  const known: Listings = new Map();
  const publish: Publishers['publishImage'] = async (name) => {
    asked.add(name);
    const refused = taken(name, folder) ?? refusePlayed(name);
    if (refused) return refused;
    // Its place is taken now: which image is ready first is a matter of chance.
    published.set(name, { original: name, files: [] });
    const outcome = await publishImage(join(folder.path, name), name, settings().images, undefined, known);
    if ('files' in outcome) published.set(name, { original: outcome.image.original, files: outcome.files });
    else published.delete(name);
    return outcome;
  };
  return {
    publish,
    files: () => [...published.values()].flatMap(({ files }) => files),
    asked: () => asked,
    names: () => [...published.values()].map(({ original }) => original),
  };
}
