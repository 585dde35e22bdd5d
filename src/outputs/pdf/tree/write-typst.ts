import type { Labels } from '../../../language/labels.ts';
import type { Block, Footnote } from '../../../model/tree/block.ts';
import { typstString } from '../typst-text.ts';
import { typstBlocks } from './blocks.ts';
import type { TypstContext } from './context.ts';

/** Whether what is written stands in the text, where figures float and headings are sections, in a box or in a note. */
export type TypstFrame = 'text' | 'box' | 'note';

/** A part of a text as content of Typst. */
export function writeTypst(nodes: readonly Block[], labels: Labels, frame: TypstFrame): string {
  const context: TypstContext = { labels, floats: frame === 'text', sections: frame !== 'note', longestWord: 24 };
  return typstBlocks(nodes, context);
}

/** The notes as a numbered list, each with the label that its marks lead to; empty where there are none. */
export function writeTypstNotes(notes: readonly Footnote[], labels: Labels): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ number, children }) => `[${writeTypst(children, labels, 'note')} #label(${typstString(`fn-${number}`)})]`,
  );
  return `#enum(${items.join(', ')})`;
}
