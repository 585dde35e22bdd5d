import { inlineImagesOf } from '../content/inline-images.ts';
import { offlineHtml } from '../outputs/html/offline-html.ts';
import { imagesIn } from '../outputs/html/offline-images.ts';
import type { OfflineView } from '../outputs/html/offline-view.ts';
import type { FolderManuscript } from '../store/manuscript-cache.ts';

/** The one HTML file of an article, with its images inside. */
export async function writeHtml(view: OfflineView, text: FolderManuscript): Promise<string> {
  return offlineHtml(view, text, await inlineImagesOf(text, imagesIn(text), 'html'));
}
