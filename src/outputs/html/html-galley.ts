import { type ImageLimits, inlineImagesOf } from '../../images/inline-images.ts';
import type { FolderText } from '../../store/text-cache.ts';
import { offlineHtml } from './offline-html.ts';
import { imagesIn } from './offline-images.ts';
import type { OfflineView } from './offline-view.ts';

/** A file to keep stays under 2 MB with its text. */
export const htmlImages: ImageLimits = { widths: [1200, 900, 640, 440, 320, 200], heaviest: 1_700_000 };

/** The article as one HTML file that needs no network. */
export async function htmlGalley(view: OfflineView, text: FolderText): Promise<{ readonly bytes: string }> {
  return { bytes: offlineHtml(view, text, await inlineImagesOf(text.files, imagesIn(text), htmlImages)) };
}
