import type { Image } from 'mdast';
import type { RuleId } from '../../faults/rules.ts';
import type { PublishedImage } from '../../model/published-file.ts';
import { decodedPath } from '../../text/escaped-path.ts';
import type { AddFault } from '../add-fault.ts';

/** Publishes an image of the article's folder, or says what is wrong with it. */
export type PublishImage = (
  name: string,
) => Promise<{ readonly image: PublishedImage } | { readonly rule: RuleId; readonly message: string }>;

/** Checks the images and has each file published once. */
export async function publishImages(
  images: readonly Image[],
  publish: PublishImage,
  addFault: AddFault,
): Promise<void> {
  const outcomes = new Map<string, ReturnType<PublishImage>>();
  const waiting = images.map(async (image) => {
    checkAlternative(image, addFault);
    const name = fileName(image, addFault);
    if (name === undefined) return;
    const outcome = outcomes.get(name) ?? publish(name);
    outcomes.set(name, outcome);
    const published = await outcome;
    if ('image' in published) image.published = published.image;
    else addFault(published.rule, image, published.message);
  });
  await Promise.all(waiting);
}

/** The name of an image in the folder, "figure 1.jpg" of "./figure%201.jpg". */
function fileName(image: Image, addFault: AddFault): string | undefined {
  const { url } = image;
  if (/^(?:https?:)?\/\//i.test(url)) {
    addFault(
      'path-outside-folder',
      image,
      `Image "${url}" is on another site; put the file into the folder of the report and write its name`,
    );
    return undefined;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url.replace(/\s/g, ''))) {
    addFault(
      'link-unsafe',
      image,
      `Image "${url.slice(0, 40)}" is not a file; write the name of a file in the folder of the report`,
    );
    return undefined;
  }
  if (url === '') {
    addFault('missing-file', image, 'This image names no file; write its name between the round brackets');
    return undefined;
  }
  return decodedPath(url).replace(/^(?:\.\/)+/, '');
}

function checkAlternative(image: Image, addFault: AddFault): void {
  if (image.title) {
    addFault(
      'figure-caption',
      image,
      `The words "${image.title}" after the file name are not shown; write them in a line "Figure: …" under the image`,
    );
  }
  const alt = image.alt?.trim() ?? '';
  if (image.markedUp === true) {
    addFault(
      'figure-alt',
      image,
      `The alternative text of an image is read aloud and may hold words only, no links, citations or emphasis; found more than "${alt}"`,
    );
  } else if (alt === '') {
    addFault(
      'figure-alt',
      image,
      `Image "${image.url}" has no alternative text; say between the square brackets what it shows`,
    );
  }
}
