import type { Image } from 'mdast';
import type { ManuscriptTree } from '../nodes.ts';
import { plainText } from '../text/plain-text.ts';

/** Characters that a wide window shows under the head of an article. */
const firstScreen = 800;

/**
 * Marks the image of a figure that is seen without scrolling: one near the beginning of an article whose abstract is
 * short or absent. A browser that puts it off shows the page's largest part later.
 */
export function markFirstFigure({ children }: ManuscriptTree): void {
  let characters = 0;
  for (const block of children.flatMap((part) => part.children)) {
    if (characters > firstScreen) return;
    if (block.type === 'figure') {
      markImage(block.panels[0]?.image);
      return;
    }
    characters += plainText([block]).length;
  }
}

function markImage(image: Image | undefined): void {
  if (image) image.first = true;
}
