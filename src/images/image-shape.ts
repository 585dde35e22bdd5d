import { mostPixels } from './image-settings.ts';
import { ImageRefused } from './prepared-image.ts';

/** Pixels of the longer side: JPEG and WebP know no more, and no screen shows them. */
export const longestSide = 30_000;
/** How many times one side may be as long as the other: on a page, the shorter one would be thinner than ten pixels. */
export const mostElongated = 100;
/** Pictures of a moving image, which a browser holds all in its memory. */
export const mostFrames = 1_000;

const count = (number: number): string => number.toLocaleString('en');
const refused = (message: string): ImageRefused => new ImageRefused('image-limits', message);

/** Refuses what would unfold to gigabytes. @param frames of a moving image */
export function checkPixels(width: number, height: number, frames = 1): void {
  if (width * height * frames <= mostPixels) return;
  const megapixels = (pixels: number) => count(Math.round(pixels / 1e6));
  const each = frames === 1 ? '' : `, ${count(frames)} times`;
  const found = `has ${megapixels(width * height * frames)} megapixels (${width} × ${height}${each})`;
  throw new ImageRefused('file-too-large', `${found}; at most ${megapixels(mostPixels)} are read: save it smaller`);
}

/** Refuses what would be a line on a page, or larger than the formats of the outputs can say. */
export function checkShape(width: number, height: number): void {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  const found = `measures ${count(Math.round(width))} × ${count(Math.round(height))}`;
  if (longer > longestSide) {
    throw refused(`${found}; a side may have at most ${count(longestSide)} pixels: save it smaller`);
  }
  if (longer <= mostElongated * shorter) return;
  const most = `a side may be at most ${mostElongated} times as long as the other`;
  throw refused(`${found}, which a page would show as a line; ${most}: crop it, or part it into panels`);
}

/** Refuses moving images without end. */
export function checkFrames(frames: number): void {
  if (frames <= mostFrames) return;
  const most = `at most ${count(mostFrames)} are shown`;
  throw refused(
    `moves through ${count(frames)} pictures; ${most}: shorten it, or add it as a film under "supplementary"`,
  );
}
