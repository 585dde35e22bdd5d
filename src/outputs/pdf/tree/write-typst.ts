import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Labels } from '../../../language/labels.ts';
import { typstString } from '../typst-text.ts';
import { typstBlocks } from './blocks.ts';
import type { TypstContext } from './context.ts';

/** Writes a part of a text as content of Typst. */
export type WriteTypst = (
  nodes: readonly RootContent[],
  place?: Partial<Pick<TypstContext, 'floats' | 'sections'>>,
) => string;

/** @returns writes parts; in those that stand in a box nothing may float */
export function typstWriter(labels: Labels, refuseFormula: TypstContext['refuseFormula']): WriteTypst {
  const context: TypstContext = { labels, floats: true, sections: true, longestWord: 24, refuseFormula };
  return (nodes, place) => typstBlocks(nodes, { ...context, ...place });
}

/** The notes as a numbered list, each with the label that its marks lead to; empty where there are none. */
export function typstNotes(notes: readonly FootnoteDefinition[], write: WriteTypst): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ number, children }) => {
    return `[${write(children, { floats: false, sections: false })} #label(${typstString(`fn-${number}`)})]`;
  });
  return `#enum(${items.join(', ')})`;
}
