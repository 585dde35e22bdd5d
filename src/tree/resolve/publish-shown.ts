import type { SupplementText } from '../../model/article.ts';
import type { AddFault } from '../add-fault.ts';
import type { Media } from '../nodes.ts';
import type { Collected } from './collected.ts';
import { type PublishImage, publishImages } from './images.ts';
import { type PublishMedia, publishAllMedia } from './media.ts';

/** Who publishes the files that a text shows. */
export interface Publishers {
  readonly publishImage: PublishImage;
  /** Of videos, sounds and their captions. */
  readonly publishMedia: PublishMedia;
}

type ShownInput = Publishers & { readonly supplements: readonly SupplementText[] | undefined };

/** Words that name one of the two would be taken for the video. */
function taken({ name }: Media): string {
  const other = name.replace(/(?=[\d٠-٩]+$)/, 'S');
  return `A file under "supplementary" is called "${name}", too; write "label: ${other}" there`;
}

/** Has the files of a text published, and checks what it says of them. @param input with the files beside the report */
export async function publishShown(
  { images, media }: Pick<Collected, 'images' | 'media'>,
  { publishImage, publishMedia, supplements = [] }: ShownInput,
  addFault: AddFault,
): Promise<void> {
  const labels = new Set(supplements.map(({ label }) => label.toLowerCase()));
  for (const node of media) if (labels.has(node.name.toLowerCase())) addFault('duplicate-label', node, taken(node));
  await publishImages(images, publishImage, addFault);
  await publishAllMedia(media, publishMedia, addFault);
}
