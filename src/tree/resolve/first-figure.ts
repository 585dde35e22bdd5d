import type { Image } from 'mdast';
import type { Part } from '../nodes.ts';
import { blocksOf } from '../resolved.ts';
import { plainText } from '../text/plain-text.ts';

/** Characters that a wide window shows under the head of an article. */
const firstScreen = 800;

/**
 * Marks the image of a figure that is seen without scrolling: one near the beginning of an article whose abstract is
 * short or absent. A browser that puts it off shows the page's largest part later.
 */
export function markFirstFigure(parts: readonly Part[]): void {
  let characters = 0;
  for (const block of parts.flatMap(({ children }) => children)) {
    if (characters > firstScreen) return;
    if (block.type === 'figure') {
      markImage(block.panels[0]?.image);
      return;
    }
    characters += plainText(blocksOf([block])).length;
  }
}

function markImage(image: Image | undefined): void {
  if (image) image.first = true;
}
