import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core';
import { bodyHeight, type CardLook, textWidth } from './card-look.ts';
import { bodyNode, footNode, type HeadlineSetting, headlineLeading, headNode } from './card-nodes.ts';
import type { CardWords } from './card-words.ts';

/** From the best to the last one. A headline that needs the room of the authors' second line gets it. */
const settings: readonly HeadlineSetting[] = [
  ...[88, 80, 72, 66, 60, 55, 50, 46, 42].map((size) => ({ size, authorLines: 2 })),
  ...[42, 39, 36].map((size) => ({ size, authorLines: 1 })),
];
const last: HeadlineSetting = { size: 39, authorLines: 1 };

/** The best setting in which headline and authors fit between head and foot. In the last one the headline is cut. */
export async function fitHeadline(words: CardWords, look: CardLook, renderer: Renderer): Promise<HeadlineSetting> {
  const measure = (node: Node): Promise<MeasuredNode> =>
    renderer.measure({ ...node, dir: look.direction }, { width: textWidth, lang: look.language });
  const [head, foot] = await Promise.all([measure(headNode(words, look)), measure(footNode(words, look))]);
  const room = bodyHeight - head.height - foot.height;
  for (const setting of settings) {
    const body = await measure(bodyNode(words, look, setting));
    if (body.height + air(setting) <= room && runsEnd(body) <= textWidth + setting.size / 3) return setting;
  }
  const { height } = await measure(bodyNode(words, look, { ...last, lines: 1 }));
  return { ...last, lines: 1 + Math.max(0, Math.floor((room - height) / (last.size * headlineLeading))) };
}

/** Large letters look crowded in a space that is enough for small ones. */
function air({ size }: HeadlineSetting): number {
  return Math.max(0, size - 42);
}

/** Where the widest line ends, a space behind its last word included: a word too long for its line sticks out. */
function runsEnd({ children, runs }: MeasuredNode): number {
  return Math.max(0, ...runs.map(({ x, width }) => Math.max(x + width, textWidth - x)), ...children.map(runsEnd));
}
