import type { PublishedImage } from './published-file.ts';
import type { Figure } from './tree/block.ts';
import type { Image } from './tree/inline.ts';

/** The image that stands for a report on the home page. */
export interface FrontImage extends PublishedImage {
  readonly alt: string;
}

/** Narrower images than this would be enlarged, in pixels; drawings have no pixels. */
const narrowest = 480;

/** Narrowest and widest proportions (width / height). */
const tallest = 0.7;
const flattest = 3;

/** The first image of a report's figures that is fit to stand for it. */
export function frontImage(figures: readonly Figure[]): FrontImage | undefined {
  const images = figures.flatMap(({ panels }) => panels).map(({ image }) => image);
  return images.flatMap(fitImage)[0];
}

function fitImage({ published, alt }: Image): readonly FrontImage[] {
  if (!published) return [];
  const { original, width, height } = published;
  const isSharp = width >= narrowest || original.endsWith('.svg');
  const shape = width / height;
  return isSharp && shape >= tallest && shape <= flattest ? [{ ...published, alt }] : [];
}
