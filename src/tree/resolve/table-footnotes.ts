import type { FootnoteDefinition, Nodes } from 'mdast';
import { placeLetter } from '../../text/place-letter.ts';
import type { Caption, CaptionedTable } from '../nodes.ts';
import { inlinesOf } from '../resolved-lines.ts';
import { plainText } from '../text/plain-text.ts';
import { partsOf } from './parts-of.ts';

/** The notes whose marks all stand in one table, by their names: they stand under it. */
export function tablesOfNotes(
  blocks: readonly Nodes[],
  notes: ReadonlyMap<string, FootnoteDefinition>,
): Map<string, CaptionedTable> {
  const found = new Map<string, CaptionedTable | undefined>();
  const visit = (node: Nodes, table: CaptionedTable | undefined): void => {
    if (node.type === 'footnoteReference') {
      const isElsewhere = found.has(node.identifier) && found.get(node.identifier) !== table;
      found.set(node.identifier, isElsewhere ? undefined : table);
    }
    const within = node.type === 'captionedTable' ? node : table;
    for (const { children } of partsOf(node)) for (const child of children) visit(child, within);
  };
  if (notes.size > 0) for (const node of [...blocks, ...notes.values()]) visit(node, undefined);
  return new Map([...found].flatMap(([name, table]) => (table ? [[name, table]] : [])));
}

/** The next letter that no superscript in a table has. */
export function freeLetter(table: CaptionedTable): string {
  const typed = new Set(partsOf(table).flatMap(({ children }) => children.flatMap(superscriptsIn)));
  const given = new Set(table.footnotes.map(({ sign }) => sign));
  for (let place = 0; ; place++) {
    const letter = placeLetter(place);
    if (!typed.has(letter) && !given.has(letter)) return letter;
  }
}

/** The signs in the superscripts of a node: "a" and "b" of "140^a,b^". */
export function superscriptsIn(node: Nodes | Caption): string[] {
  if (node.type === 'superscript') return plainText(inlinesOf(node.children)).split(/[\s,;]+/);
  return 'children' in node ? node.children.flatMap(superscriptsIn) : [];
}
