import type { AddFault } from '../add-fault.ts';
import type { Collected } from './collected.ts';
import { type PublishImage, publishImages } from './images.ts';
import { type PublishMedia, publishAllMedia } from './media.ts';

/** Who publishes the files that a text shows. */
export interface Publishers {
  readonly publishImage: PublishImage;
  /** Of videos, sounds and their captions. */
  readonly publishMedia: PublishMedia;
}

/** Has the files of a text published, and checks what it says of them. */
export async function publishShown(
  { images, media }: Pick<Collected, 'images' | 'media'>,
  { publishImage, publishMedia }: Publishers,
  addFault: AddFault,
): Promise<void> {
  await publishImages(images, publishImage, addFault);
  await publishAllMedia(media, publishMedia, addFault);
}
