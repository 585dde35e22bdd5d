import type { GalleySource, ImageLimits } from '../sources.ts';
import { offlineHtml } from './offline-html.ts';

/** A file to keep stays under 2 MB with its text. */
export const htmlImages: ImageLimits = { widths: [1200, 900, 640, 440, 320, 200], heaviest: 1_700_000 };

/** The article as one HTML file that needs no network. */
export async function htmlGalley({ view, text, images }: GalleySource): Promise<string> {
  return offlineHtml(view, text, await images(htmlImages));
}
