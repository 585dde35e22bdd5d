import type { RootContent } from 'mdast';
import type { DefinitionItem, DefinitionList } from '../nodes.ts';
import { linesOf, paragraphOf, withoutStart } from './lines.ts';

const mark = /^:[ \t]+/;

/**
 * Blocks with the lists of terms among them that are typed as pandoc has them: a line with the term, and beneath it, a
 * blank line between or not, lines that begin with ":" and say what it means.
 */
export function readDefinitionLists(blocks: readonly RootContent[]): RootContent[] {
  const read: RootContent[] = [];
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? linesOf(block) : [];
    const first = lines.findIndex(([start]) => start?.type === 'text' && mark.test(start.value));
    const before = read.at(-1);
    if (first === -1) read.push(block);
    else if (first === 0 && before?.type === 'definitionList')
      before.items.at(-1)?.definitions.push(...(itemsOf([[], ...lines])[0]?.definitions ?? []));
    else if (first === 0 && before?.type === 'paragraph' && linesOf(before).length === 1) {
      read.pop();
      add(read, itemsOf([before.children, ...lines]));
    } else if (first === 1) add(read, itemsOf(lines));
    else read.push(block);
  }
  return read;
}

function itemsOf(lines: readonly ReturnType<typeof linesOf>[number][]): DefinitionItem[] {
  const items: DefinitionItem[] = [];
  for (const [index, line] of lines.entries()) {
    const [start] = line;
    const [next] = lines[index + 1] ?? [];
    const length = start?.type === 'text' ? (mark.exec(start.value)?.[0].length ?? 0) : 0;
    const definitions = items.at(-1)?.definitions;
    if (length > 0) definitions?.push([paragraphOf([withoutStart(line, length)])]);
    else if (!definitions || (next?.type === 'text' && mark.test(next.value)))
      items.push({ term: [...line], definitions: [] });
    else goOn(definitions, line);
  }
  return items;
}

/** A line that goes on with the definition above it. */
function goOn(
  definitions: DefinitionItem['definitions'],
  line: readonly ReturnType<typeof linesOf>[number][number][],
): void {
  const last = definitions.at(-1)?.[0];
  if (last?.type === 'paragraph') last.children.push({ type: 'text', value: '\n' }, ...line);
}

/** Lists that follow one another are one. */
function add(read: RootContent[], items: DefinitionItem[]): void {
  const before = read.at(-1);
  const position = items[0]?.term[0]?.position;
  const list: DefinitionList = { type: 'definitionList', items, position };
  if (before?.type === 'definitionList') before.items.push(...items);
  else read.push(list);
}
