import type { FootnoteDefinition, Nodes } from 'mdast';
import { placeLetter } from '../../text/place-letter.ts';
import type { Caption, CaptionedTable } from '../nodes.ts';
import { inlinesOf } from '../resolved.ts';
import { plainText } from '../text/plain-text.ts';

/** The notes whose marks all stand in one table, by their names: they stand under it. */
export function tablesOfNotes(
  blocks: readonly Nodes[],
  notes: ReadonlyMap<string, FootnoteDefinition>,
): Map<string, CaptionedTable> {
  const found = new Map<string, CaptionedTable | undefined>();
  const visit = (node: Nodes | Caption, table: CaptionedTable | undefined): void => {
    if (node.type === 'footnoteReference') {
      const isElsewhere = found.has(node.identifier) && found.get(node.identifier) !== table;
      found.set(node.identifier, isElsewhere ? undefined : table);
    }
    if (node.type === 'captionedTable') for (const child of partsOf(node)) visit(child, node);
    else if (node.type === 'figure' && node.caption) visit(node.caption, table);
    else if (node.type === 'box') for (const child of [...node.title, ...node.children]) visit(child, table);
    else if ('children' in node) for (const child of node.children) visit(child, table);
  };
  if (notes.size > 0) for (const node of [...blocks, ...notes.values()]) visit(node, undefined);
  return new Map([...found].flatMap(([name, table]) => (table ? [[name, table]] : [])));
}

const partsOf = ({ caption, table, notes }: CaptionedTable): (Nodes | Caption)[] => [
  ...(caption ? [caption] : []),
  table,
  ...notes,
];

/** The next letter that no superscript in a table has. */
export function freeLetter(table: CaptionedTable): string {
  const typed = new Set(partsOf(table).flatMap(superscriptsIn));
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
