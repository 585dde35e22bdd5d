import type { RootContent } from 'mdast';
import type { Box, BoxFence } from '../nodes.ts';
import { cellAt } from './cells.ts';
import { endOf, type ShapeContext, startOf } from './context.ts';

const opening = /^(:{3,}[ \t]*)(?:box\b|\{\s*\.box\s*\})?[ \t]*:?[ \t]*/i;
const known = /^:{3,}[ \t]*(?:box\b|\{\s*\.box\s*\})/i;

/** Blocks with a box in the place of all that stands between its fences. Boxes may stand in boxes. */
export function readBoxes(blocks: readonly RootContent[], context: ShapeContext): RootContent[] {
  if (!blocks.some(({ type }) => type === 'boxFence')) return [...blocks];
  const top: RootContent[] = [];
  const open: Box[] = [];
  for (const block of blocks) {
    const inside = (open.at(-1)?.children ?? top) as RootContent[];
    if (block.type !== 'boxFence') inside.push(block);
    else if (/^:+\s*$/.test(block.value)) close(block, open, context);
    else {
      const box = boxOf(block, context);
      inside.push(box);
      open.push(box);
    }
  }
  const [unclosed] = open;
  if (unclosed)
    context.addFault('box', unclosed, 'This box is never closed; write ":::" on a line of its own under it');
  return top;
}

function close(fence: BoxFence, open: Box[], { addFault }: ShapeContext): void {
  const box = open.pop();
  if (!box) addFault('box', fence, 'This ":::" ends no box; remove it, or write "::: box Title" where the box begins');
  else if (box.position && fence.position) box.position.end = fence.position.end;
}

function boxOf(fence: BoxFence, context: ShapeContext): Box {
  const [lead = ''] = opening.exec(fence.value) ?? [];
  const title = fence.value.slice(lead.length).replace(/[ \t]*:*[ \t]*$/, '');
  if (!known.test(fence.value)) context.addFault('box', fence, `A box begins with "::: box"; write ::: box ${title}`);
  const { children } = cellAt(title, startOf(fence) + lead.length, context);
  const position = fence.position && {
    start: fence.position.start,
    end: { ...fence.position.end, offset: endOf(fence) },
  };
  return { type: 'box', title: children, children: [], position };
}
