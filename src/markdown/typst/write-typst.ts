import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Labels } from '../../language/labels.ts';
import { typstBlocks } from './blocks.ts';
import type { TypstContext } from './context.ts';

/** Writes the parts of a text as content of Typst, each note at its first mark. */
export function typstWriter(
  notes: readonly FootnoteDefinition[],
  labels: Labels,
  refuseFormula: TypstContext['refuseFormula'],
): (nodes: readonly RootContent[]) => string {
  const note = (number: number): string | undefined => {
    const found = notes.find((each) => each.number === number);
    return found && typstBlocks(found.children, context);
  };
  const context: TypstContext = { labels, note, placed: new Set(), refuseFormula };
  return (nodes) => typstBlocks(nodes, context);
}
